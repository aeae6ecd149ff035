import type {Language, MissingReason} from '@doorstep/contract';
import {formatNumber, formatFigure} from '@doorstep/domain/format';
import {MISSING_EN, missingReason} from '../trend-chart/missing.words.ts';
import {wordsFor, type Words} from '../words/words.ts';

/** What every picture says, in English. */
const pictureEn = {
  ...MISSING_EN,
  numbers: 'The numbers',
  download: 'Download (CSV)',
  likely: (low: string, high: string) => `likely ${low} to ${high}`,
  of: (part: string, whole: string) => `${part} of ${whole}`,
  whisker: 'Likely range of the true figure',
  hint: 'Touch a mark, or use the arrow keys, to read each one.',
};

export type PictureWords = Words & typeof pictureEn;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof pictureEn>> = {en: pictureEn};

/** The words of pictures in a language, or in English where there are none yet; `words.language` says which. */
export function pictureWordsFor(language: Language): PictureWords {
  const own = TABLES[language];
  return own ? {...wordsFor(language), ...own} : {...wordsFor('en'), ...pictureEn};
}

/** "Not shown. Too few people are behind it to show it safely." */
export function sayMissing(missing: MissingReason | null, words: PictureWords): string {
  return `${words.notShown} ${missingReason({missing}, words)}`;
}

/** A share in whole percent or with decimals: "83%". */
export const percent = (value: number, {language}: PictureWords, decimals = 0): string =>
  formatFigure(value, 'percent', language, decimals);

/** "likely 81 to 84%", empty for what is no sample. */
export function sayLikely(
  interval: {low: number; high: number} | null,
  words: PictureWords,
  figure: (value: number) => string,
): string {
  return interval ? words.likely(figure(interval.low).replace('%', ''), figure(interval.high)) : '';
}

/** "3,298 of 3,995", empty where one of them is not known. */
export function sayCounts(part: number | null, whole: number | null, words: PictureWords): string {
  return part === null || whole === null
    ? ''
    : words.of(formatNumber(part, words.language), formatNumber(whole, words.language));
}
