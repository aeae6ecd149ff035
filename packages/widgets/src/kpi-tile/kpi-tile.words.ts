import type {Language} from '@doorstep/contract';
import {en, type Words} from '../words/en.ts';
import {wordsFor} from '../words/words.ts';

/** What only the tile says, in English. */
const tileEn = {
  told: 'What tenants said',
  records: 'From the landlord’s records',
  trueFigure: (low: string, high: string) => `The true figure is likely to be between ${low} and ${high}.`,
  likely: (low: string, high: string) => `Likely ${low} to ${high}.`,
  shaded: 'Shaded: half of similar landlords',
};

/** The words of the tile: those of all widgets and its own. */
export type TileWords = Words & typeof tileEn;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof tileEn>> = {en: tileEn};

/** The tile's words in a language, or in English where there are none yet; `words.language` says which. */
export function tileWordsFor(language: Language): TileWords {
  const own = TABLES[language];
  return own ? {...wordsFor(language), ...own} : {...en, ...tileEn};
}
