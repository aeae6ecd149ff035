import type {Measure, Observation} from '@doorstep/contract';
import {formatFigure, headlineDecimals} from '@doorstep/domain/format';
import type {ChartWords} from './trend-chart.words.ts';

/** "likely 69 to 76%", empty for what is no sample. */
export function likelyOf({interval}: Observation, measure: Measure, words: ChartWords): string {
  const label = (one: number) => formatFigure(one, measure.unit, words.language, headlineDecimals(measure));
  return interval ? words.likelyLabel({low: label(interval.low).replace('%', ''), high: label(interval.high)}) : '';
}
