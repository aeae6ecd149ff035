import type {Limits} from './limits.ts';

/** Whether a process can be relied on to meet its target; null where there is nothing to tell it by. */
export type Assurance = 'passes' | 'fails' | 'hit-or-miss' | null;

/** The last segment's limits against the target: beyond all of them it always passes or always fails. */
export function assure(
  limits: Limits,
  target: number | undefined,
  polarity: 'higher' | 'lower' | 'neutral',
): Assurance {
  const {lower, upper} = limits;
  if (target === undefined || polarity === 'neutral' || lower === null || upper === null) return null;
  if (target > upper) return polarity === 'higher' ? 'fails' : 'passes';
  if (target < lower) return polarity === 'higher' ? 'passes' : 'fails';
  return 'hit-or-miss';
}
