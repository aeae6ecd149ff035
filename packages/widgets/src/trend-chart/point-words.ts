import type {Measure, Observation} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import {say} from '../words/words.ts';
import type {PointNews} from './process.model.ts';
import {missingReason} from './trend-chart.rows.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** What is written beside and about one point. */
export interface PointWords {
  period: string;
  /** Null when the figure is missing. */
  figure: string | null;
  likely: string;
  /** Why it is missing, in a few words for the drawing. */
  missing: string;
  notShown: string;
  /** All of it as one text, announced when the point is chosen. */
  sentence: string;
}

/** Everything the chart says of one period; `news` is what marks of a long series mean there. */
export function toPointWords(
  observation: Observation,
  measure: Measure,
  words: ChartWords,
  news: PointNews | undefined,
): PointWords {
  const {period, value, interval, base, missing, status, note} = observation;
  const label = (one: number) => formatFigure(one, measure.unit, words.language, headlineDecimals(measure));
  const when = formatPeriod(period, words.language);
  const notShown = words.notShown.replace('.', '');
  const rest = news
    ? [
        news.target && `${news.target}.`,
        news.usual && `${words.usual} ${news.usual}.`,
        news.signal && `${news.signal}.`,
        status !== 'final' && words[status],
        news.break,
        news.action,
        note && say(note, words.language).text,
      ]
    : [];
  const sentence = (...parts: (string | false | null | undefined)[]) => [...parts, ...rest].filter(Boolean).join(' ');
  if (value === null) {
    return {
      period: when,
      figure: null,
      likely: '',
      missing: missing !== null && Object.hasOwn(words.missingShort, missing) ? words.missingShort[missing] : '',
      notShown,
      sentence: sentence(`${when}: ${words.notShown} ${missingReason(observation, words)}`),
    };
  }
  const likely = interval ? words.likelyLabel(label(interval.low).replace('%', ''), label(interval.high)) : '';
  const count = base === null ? '' : formatNumber(base, words.language);
  const asked = measure.basis === 'perception' || measure.basis === 'transaction';
  const figure = news ? words.withUnit(label(value), measure.unit) : label(value);
  return {
    period: when,
    figure: label(value),
    likely,
    missing: '',
    notShown,
    sentence: sentence(
      `${[`${when}: ${figure}`, likely].filter(Boolean).join(', ')}.`,
      count && (asked ? words.answered(count) : words.counted(count)),
    ),
  };
}
