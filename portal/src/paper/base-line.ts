import type {OverviewItem} from '@doorstep/contract';
import {formatFigure, formatNumber} from '@doorstep/domain';
import type {Page} from '../page/page.ts';
import {paperWords} from './paper.words.ts';

/** What a figure rests on, in a sentence: who answered and the margin, or what was counted. Empty where it is not known. */
export function baseLine({basis, latest, unit, decimals}: OverviewItem, page: Page): string {
  const words = paperWords(page.language);
  const number = (value: number): string => formatNumber(value, page.language);
  const {base, interval, numerator, denominator} = latest;
  if (basis === 'perception' || basis === 'transaction') {
    if (base === null) return '';
    if (interval === null) return words.answered({base: number(base)});
    const figure = (value: number): string => formatFigure(value, unit, page.language, decimals);
    return words.asked({base: number(base), low: figure(interval.low), high: figure(interval.high)});
  }
  // An average rests on so many; a sum of days says nothing to anybody.
  const isShare = unit === 'percent' || unit === 'per-1000-homes';
  if (isShare && numerator !== null && denominator !== null)
    return words.countedOf({numerator: number(numerator), denominator: number(denominator)});
  return base === null || isShare ? '' : words.counted({base: number(base)});
}
