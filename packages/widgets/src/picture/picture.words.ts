import type {Language, MissingReason} from '@doorstep/contract';
import {formatNumber, formatFigure} from '@doorstep/domain/format';
import {missingReason, type MissingWords, missingWordsFor} from '../trend-chart/missing.words.ts';
import {withKit, type Words} from '../words/words.ts';
import {en} from './messages/generated/picture.en.ts';

export type PictureWords = Words & MissingWords & typeof en;

const picture = withKit('picture', en);

/** What every picture says in a language, with the words of all widgets; `words.language` says which it really is. */
export const pictureWordsFor = (language: Language): PictureWords => ({
  ...missingWordsFor(language),
  ...picture(language),
});

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
  return interval ? words.likely({low: figure(interval.low).replace('%', ''), high: figure(interval.high)}) : '';
}

/** "3,298 of 3,995", empty where one of them is not known. */
export function sayCounts(part: number | null, whole: number | null, words: PictureWords): string {
  return part === null || whole === null
    ? ''
    : words.of({part: formatNumber(part, words.language), whole: formatNumber(whole, words.language)});
}
