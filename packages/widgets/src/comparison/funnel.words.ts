import type {Language} from '@doorstep/contract';

/** What is only said of a funnel, in English. */
const en = {
  expected: (answers: string, low: string, high: string) =>
    `With ${answers}, chance alone would put a landlord like these between ${low} and ${high}.`,
  within: (figure: string) => `This one has ${figure}: no more than chance explains.`,
  outside: {
    low: (figure: string) => `This one has ${figure}: lower than chance alone explains.`,
    high: (figure: string) => `This one has ${figure}: higher than chance alone explains.`,
  },
  noFigure: 'This landlord has no figure to show here.',
  others: (outside: string, all: string, byChance: string) =>
    `${outside} of ${all} landlords lie outside; chance alone would put about ${byChance} there.`,
  answers: (count: string) => `${count} answers`,
  cases: (count: string) => `${count} cases`,
  sizeAnswers: 'How many answered',
  sizeCases: 'How many were counted',
  together: (figure: string) => `All of them together: ${figure}`,
  inner: 'By chance, 19 of 20 landlords lie between these',
  outer: 'By chance, all but 2 of 1,000 lie between these',
  place: {
    within: 'No more than chance explains',
    low: 'Lower than chance explains',
    high: 'Higher than chance explains',
    'far-low': 'Far lower than chance explains',
    'far-high': 'Far higher than chance explains',
  },
  keyWithin: 'Another landlord, no more than chance explains',
  keyOutside: 'Lower or higher than chance explains',
  keyFar: 'Far lower or far higher',
  byChance: 'Beside chance',
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

export type FunnelWords = typeof en;

/** These words in a language, or in English where there are none yet. */
export function funnelWordsFor(language: Language): FunnelWords {
  return TABLES[language] ?? en;
}
