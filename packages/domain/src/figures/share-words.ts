import type {Language} from '@doorstep/contract';
import {formatNumber} from '../format/figure.ts';
import type {Words} from '../words/index.ts';

/** A percentage as a share of 100 in words. Whole numbers, but never "100" or "0" for what is not all or none. */
export function shareInWords(value: number, words: Words, language: Language): string {
  if (value === 100) return words.all;
  if (value === 0) return words.none;
  if (value > 99) return words.almostAll;
  if (value < 1) return words.almostNone;
  return words.outOf100(formatNumber(Math.round(value), language));
}
