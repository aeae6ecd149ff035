import type {Language, Measure} from '@doorstep/contract';
import {formatFigure, formatNumber} from '../format/figure.ts';
import type {Words} from '../words/index.ts';

/** From this many hours or faults on, a tenth of one says nothing more. */
const WHOLE_FROM = 10;

/** Whole numbers, and halves as people say them: `17½`. */
function toHalves(halves: number, language: Language): string {
  const whole = Math.floor(halves / 2);
  const number = formatNumber(whole, language);
  return halves % 2 === 0 ? number : `${whole === 0 ? '' : number}½`;
}

/** A figure that is no share, as it stands in a sentence: `17½ days`, `£132`, `45.2`. */
export function amountInWords(value: number, {unit}: Pick<Measure, 'unit'>, words: Words, language: Language): string {
  const few = value < WHOLE_FROM && !Number.isInteger(value) ? 1 : 0;
  if (unit === 'days') {
    const halves = Math.round(value * 2);
    return words.days({count: halves / 2, shown: toHalves(halves, language)});
  }
  if (unit === 'hours') {
    return words.hours({count: Number(value.toFixed(few)), shown: formatNumber(value, language, few)});
  }
  if (unit === 'pounds') return formatFigure(value, unit, language);
  if (unit === 'percent') return formatFigure(value, unit, language);
  return formatNumber(value, language, unit === 'per-1000-homes' ? 1 : few);
}
