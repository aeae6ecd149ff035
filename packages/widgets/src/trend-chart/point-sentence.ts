import type {Measure, Observation} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import type {PointNews} from './part.ts';
import {missingReason} from './missing.words.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** "likely 69 to 76%", empty for what is no sample. */
export function likelyOf({interval}: Observation, measure: Measure, words: ChartWords): string {
  const label = (one: number) => formatFigure(one, measure.unit, words.language, headlineDecimals(measure));
  return interval ? words.likelyLabel(label(interval.low).replace('%', ''), label(interval.high)) : '';
}

/** Everything the chart says of one period, announced when it is chosen; `news` is what marks of a long series mean there. */
export function toPointSentence(
  observation: Observation,
  measure: Measure,
  words: ChartWords,
  news: PointNews = [],
): string {
  const {period, value, base} = observation;
  const when = formatPeriod(period, words.language);
  if (value === null) return [`${when}: ${words.notShown} ${missingReason(observation, words)}`, ...news].join(' ');
  const count = base === null ? '' : formatNumber(base, words.language);
  const asked = measure.basis === 'perception' || measure.basis === 'transaction';
  const figure = words.withUnit(
    formatFigure(value, measure.unit, words.language, headlineDecimals(measure)),
    measure.unit,
  );
  const said = [`${when}: ${figure}`, likelyOf(observation, measure, words)].filter(Boolean).join(', ');
  return [`${said}.`, count && (asked ? words.answered(count) : words.counted(count)), ...news]
    .filter(Boolean)
    .join(' ');
}
