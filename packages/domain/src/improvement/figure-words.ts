import type {Language, Measure} from '@doorstep/contract';
import {formatFigure, formatNumber} from '../format/figure.ts';
import {headlineDecimals} from '../format/headline-decimals.ts';
import type {Words} from '../words/index.ts';

/** A figure with its unit, to stand in a sentence: `74%`, `16.5 days`, `£243`, `47.3 for every 1,000 homes`. */
export function figureInWords(
  value: number,
  measure: Pick<Measure, 'unit' | 'decimals'>,
  words: Words,
  language: Language,
): string {
  const {unit, decimals} = measure;
  if (unit === 'percent') return formatFigure(value, unit, language, headlineDecimals(measure));
  if (unit === 'pounds') return formatFigure(value, unit, language);
  const shown = formatNumber(value, language, decimals);
  if (unit === 'days') return words.days({count: Number(value.toFixed(decimals)), shown});
  if (unit === 'hours') return words.hours({count: Number(value.toFixed(decimals)), shown});
  return unit === 'per-1000-homes' ? words.forEvery1000({shown}) : shown;
}
