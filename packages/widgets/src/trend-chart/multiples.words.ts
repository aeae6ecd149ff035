import type {Language} from '@doorstep/contract';

/** What is only said of several small charts side by side, in English. */
const en = {
  hint: 'Left and right read each chart, up and down change between charts. Or touch a point.',
  title: 'The numbers of all of them',
  latest: (figure: string, when: string) => `${figure}, ${when}.`,
  at: (name: string, said: string) => `${name}. ${said}`,
  withBase: (figure: string, base: string) => `${figure} of ${base}`,
  sameScale: 'All are drawn to the same scale.',
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

export type MultiplesWords = typeof en;

/** These words in a language, or in English where there are none yet. */
export function multiplesWordsFor(language: Language): MultiplesWords {
  return TABLES[language] ?? en;
}
