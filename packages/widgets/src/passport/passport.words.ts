import type {Language} from '@doorstep/contract';
import {wordsFor, type Words} from '../words/words.ts';

/** What only the passport says, in English. */
const passportEn = {
  about: 'How we know this',
  title: 'Where this number comes from',
  source: 'Source',
  from: (publisher: string, name: string) => `${publisher}: ${name}`,
  licence: 'Licence',
  release: 'Release',
  published: (day: string) => `published ${day}`,
  noFacts: 'The landlord has not said how this is counted.',
};

/** The words of the passport: those of all widgets and its own. */
export type PassportWords = Words & typeof passportEn;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof passportEn>> = {en: passportEn};

/** The words of the passport in a language, or in English where there are none yet; `words.language` says which. */
export function passportWordsFor(language: Language): PassportWords {
  const own = TABLES[language];
  return own ? {...wordsFor(language), ...own} : {...wordsFor('en'), ...passportEn};
}
