import type {Measure, Observation} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import {withUnit} from '../words/words.ts';
import {missingReason} from './missing.words.ts';
import {likelyOf} from './likely.ts';
import type {NumbersWords} from './numbers.words.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** Everything the chart says of one period, announced when it is chosen; `more` are sentences about marks of a long series. */
export function toPointSentence(
  observation: Observation,
  measure: Measure,
  words: ChartWords & NumbersWords,
  more: readonly string[] = [],
): string {
  const {period, value, base} = observation;
  const when = formatPeriod(period, words.language);
  if (value === null) return [`${when}: ${words.notShown} ${missingReason(observation, words)}`, ...more].join(' ');
  const count = base === null ? '' : formatNumber(base, words.language);
  const asked = measure.basis === 'perception' || measure.basis === 'transaction';
  const figure = withUnit(
    formatFigure(value, measure.unit, words.language, headlineDecimals(measure)),
    measure.unit,
    words,
  );
  const said = [`${when}: ${figure}`, likelyOf(observation, measure, words)].filter(Boolean).join(', ');
  return [`${said}.`, count && (asked ? words.answered({count}) : words.counted({count})), ...more]
    .filter(Boolean)
    .join(' ');
}
