import type {Language} from '@doorstep/contract';

/** What the points of a map are, in the order in which they are offered. */
export const POINT_GROUPS = ['contractors', 'areas', 'years'] as const;
export type PointGroup = (typeof POINT_GROUPS)[number];

/** What is only said of cost with what it bought, in English. */
const en = {
  title: (cost: string) => `${cost}, and what came of it`,
  nothing: 'There is nothing yet to show cost with.',
  heading: 'Cost, and what came of it',
  pair: 'What came of it',
  pairName: (cost: string, outcome: string) => `${cost}: ${outcome}`,
  points: 'Shown',
  groups: {contractors: 'Contractors', areas: 'Areas', years: 'Years'} as Record<PointGroup, string>,
  pointNames: {contractors: 'One contractor', areas: 'One area', years: 'One year'} as Record<PointGroup, string>,
  newest: 'The newest year',
  /** Cost first, then outcome: less or more, better or worse. */
  corners: {
    less: {better: ['Costs less,', 'better'], worse: ['Costs less,', 'worse'], neither: ['Costs less']},
    more: {better: ['Costs more,', 'better'], worse: ['Costs more,', 'worse'], neither: ['Costs more']},
  },
  lowerIsBetter: (name: string) => `${name} (fewer is better, so higher up)`,
  across: (name: string) => `${name} →`,
  up: (name: string) => `↑ ${name}`,
  named: (name: string, period: string) => `${name}, ${period}`,
  line: (name: string) => `Lines: ${name}`,
  what: 'What',
  likelyRange: 'Likely range',
  inWords: 'In words',
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

export type ValueWords = typeof en;

/** These words in a language, or in English where there are none yet. */
export function valueWordsFor(language: Language): ValueWords {
  return TABLES[language] ?? en;
}
