/**
 * What can go wrong between a widget and its figures. The name stands in the address (`https://error-500.doorstep.test`),
 * so any number of them work on one page, and nobody has to tidy up after one.
 */
export const FAULTS = [
  'none',
  'slow',
  'silent',
  'offline',
  'offline-later',
  'cut-short',
  'not-json',
  'wrong-shape',
  'wrong-word',
  'not-found',
  'no-release',
  'error-429',
  'error-500',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Each fault in words: what happens, and in real life why. */
export const FAULT_WORDS: Readonly<Record<Fault, string>> = {
  none: 'The server answers as it does.',
  slow: 'The same answer, after a while: a weak signal.',
  silent: 'No answer, until whoever asked gives up: a train in a tunnel.',
  offline: 'The network fails: no signal, or the server is gone.',
  'offline-later': 'The first answer from each address is good; after it the network fails.',
  'cut-short': 'The answer begins and then the connection breaks.',
  'not-json': 'A page instead of figures: the sign-in page of a public wireless network.',
  'wrong-shape': 'Figures as text: a landlord’s own server that does not follow the contract.',
  'wrong-word': 'A verdict that no widget knows yet: a newer server and an older widget.',
  'not-found': 'The release has no such file.',
  'no-release': 'The server runs, but nothing has been released.',
  'error-429': 'Too many have asked: an office whose readers share one address.',
  'error-500': 'The server cannot read its files.',
};

/** Whether a word is the name of a fault. */
export function isFault(word: string): word is Fault {
  return (FAULTS as readonly string[]).includes(word);
}
