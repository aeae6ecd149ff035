import type {Language} from '@doorstep/contract';
import {formatNumber} from '../format/figure.ts';
import type {Words} from '../words/index.ts';

/** The words of a share: of what is so now, or was so then. Welsh begins them with the verb. */
export type ShareWords = Words['shareNow'];

/** A percentage as a share of 100 in words. Whole numbers, but never "100" or "0" for what is not all or none. */
export function shareInWords(value: number, words: ShareWords, language: Language): string {
  if (value === 100) return words.all;
  if (value === 0) return words.none;
  if (value > 99) return words.almostAll;
  if (value < 1) return words.almostNone;
  return words.outOf100({count: formatNumber(Math.round(value), language)});
}
