import type {Measure, MovementVerdict} from '@doorstep/contract';

const VERDICTS = {
  worked: 'It worked.',
  'not-yet': 'Better, but not there yet.',
  'no-change': 'No real change.',
  worse: 'It got worse.',
} as const;

const PERSPECTIVE_NAMES: Readonly<Record<Measure['perspective'], string>> = {
  residents: 'Residents',
  'homes-and-safety': 'Homes and safety',
  process: 'How we work',
  money: 'Money',
  'people-and-learning': 'People and learning',
};

const MOVEMENTS: Readonly<Record<MovementVerdict, string>> = {
  better: 'better',
  worse: 'worse',
  higher: 'higher',
  lower: 'lower',
  'no-real-change': 'no real change',
  'too-few': 'too few to tell',
  'cannot-compare': 'cannot be compared',
  'no-earlier': 'nothing to compare with yet',
};

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

  perspectives: PERSPECTIVE_NAMES,
  verdicts: MOVEMENTS,
  noFigure: 'without a figure',
  nothingHere: 'Nothing on this card yet.',
  counted: (count: number, what: string) => `${count} ${what}`,

  leadsNothing: (name: string) => `“${name}” is a leading measure, but does not say what it leads.`,
  leadsUnknown: (name: string, id: string) => `“${name}” says that it leads “${id}”, which is no measure.`,
  leadsNoLagging: (name: string) => `“${name}” is a leading measure, but nothing that it leads is a lagging one.`,
  nothingLeads: (name: string) => `“${name}” is an outcome that comes late, and no leading measure tells of it early.`,
  noCounterMeasure: (name: string) => `“${name}” has no measure to be read beside it.`,
  unknownCounterMeasure: (name: string, id: string) => `“${name}” is to be read beside “${id}”, which is no measure.`,
  pairUnknown: (pair: string, id: string) => `The pair “${pair}” names “${id}”, which is no measure.`,
  pairNoCost: (pair: string, id: string) => `The cost of the pair “${pair}”, “${id}”, is not in pounds.`,
  pairNoOutcome: (pair: string, id: string) =>
    `The pair “${pair}” holds a cost against “${id}”, which is no outcome. Cost alone is not value for money.`,

  unknown: (id: string) => `“${id}” is no measure that we know.`,
  outputsOnly: 'Every measure here counts what was done, and none says what came of it.',
  laggingOnly: 'Every measure here looks back, and none tells early where things go.',
  emptyPerspective: (name: string) => `There is nothing here about “${name}”.`,
  notBalanced: (name: string, beside: readonly string[]) =>
    beside.length === 0
      ? `“${name}” has no measure to be read beside it.`
      : `“${name}” stands here alone. Read it beside ${listOr(beside.map((one) => `“${one}”`))}.`,
  divergence: (better: string, worse: string) => `“${better}” is better, but “${worse}” is worse. Read them together.`,
};

function listOr(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
