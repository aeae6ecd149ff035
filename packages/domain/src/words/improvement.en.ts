const VERDICTS = {
  worked: 'It worked.',
  'not-yet': 'Better, but not there yet.',
  'no-change': 'No real change.',
  worse: 'It got worse.',
} as const;

/** What is said of actions, signals, pairs and scorecards. */
export const improvement = {
  forEvery1000: (shown: string) => `${shown} for every 1,000 homes`,
  tooEarly: (check: string, asAt: string) => `Too early to tell. We check on ${check}; our records go up to ${asAt}.`,
  noWindow: (months: number) =>
    `We cannot tell. It takes ${months} months of final figures before it began and ${months} since.`,
  break: (reason: string) => `We cannot tell, because it is now counted in another way. ${reason}`,
  tooFew: (why: 'too-few-cases' | 'too-few-months') =>
    why === 'too-few-cases'
      ? 'We cannot tell. There are too few cases.'
      : 'We cannot tell. It takes a year of figures before it began to know the usual ups and downs.',
  noDirection: 'We cannot tell. Neither higher nor lower is better, and no value was expected.',
  verdict: VERDICTS,
  fromTo: (before: string, then: string, now: string, lately: string) =>
    `It was ${before} in ${then} and is ${now} in ${lately}.`,
  expected: (value: string, by: string) => `We expected ${value} by ${by}.`,
  specialCause: (isLow: boolean, since: string) =>
    `The figures are ${isLow ? 'lower' : 'higher'} than their usual ups and downs since ${since}.`,
  targetMissed: (value: string, month: string, target: string, since: string | null) =>
    `${value} in ${month}; the target is ${target}.${since === null ? '' : ` It has been missed since ${since}.`}`,
  qualityFailure: (title: string, rows: string) => `A check of the records failed: ${title} (${rows}).`,
};
