/** Why there is no answer. `stopped` was given up here and is nobody's trouble. */
export type Trouble =
  'token' | 'scope' | 'missing' | 'refused' | 'busy' | 'server' | 'unreachable' | 'unclear' | 'stopped';
