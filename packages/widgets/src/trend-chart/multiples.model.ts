import type {Language, MeasureDocument, Observation, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import {monthOf} from '../charts/period-axis.ts';
import {caveatLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {missingReason} from './missing.words.ts';
import {monthsFor} from './months.words.ts';
import {multiplesWordsFor} from './multiples.words.ts';
import {numbersWordsFor} from './numbers.words.ts';
import type {ChartTable} from './part.ts';
import {toPointSentence} from './point-sentence.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** One period of a small chart. */
export interface SmallPoint {
  /** Months since the year 0 of its first and last day. */
  from: number;
  to: number;
  value: number | null;
  isFinal: boolean;
  /** Nothing may be joined across its start. */
  isBreak: boolean;
  mark: 'better' | 'worse' | 'other' | null;
  target: number | null;
  said: string;
}

/** A small chart. */
export interface SmallChart {
  id: string;
  name: Said;
  /** The newest figure and whether it really changed, in short. */
  sentence: Said;
  points: SmallPoint[];
}

/** Several parts of a landlord side by side, all on the same scales. */
export interface MultiplesView {
  charts: SmallChart[];
  /** First and last month of all of them. */
  months: readonly [first: number, last: number];
  firstPeriod: string;
  lastPeriod: string;
  isShare: boolean;
  axis: (value: number) => string;
  table: ChartTable;
  name: Said;
  fileName: string;
  illustrative: Said | null;
}

const MARKS = {improvement: 'better', concern: 'worse', 'neutral-high': 'other', 'neutral-low': 'other'} as const;

/** The view of series that {@link findMultiples} found, at least one of them with a figure. */
export function toMultiples(
  all: readonly Series[],
  document: MeasureDocument,
  words: ChartWords,
  language: Language,
): MultiplesView {
  const {measure, landlord} = document;
  const periods = all.flatMap(({observations}) => observations.map(({period}) => period));
  periods.sort((a, b) => (a.end < b.end ? -1 : 1));
  const [first, last] = [periods[0], periods.at(-1)];
  // As short as a small chart needs: "Jun 2026".
  const label = (period: typeof first) => {
    if (!period) return '';
    if (period.kind === 'financial-year') return formatPeriod(period, words.language);
    return `${monthsFor(words.language)[Number(period.end.slice(5, 7)) - 1] ?? ''} ${period.end.slice(0, 4)}`;
  };
  return {
    charts: all.map((series) => toSmall(series, document, words, language)),
    months: [Math.min(...periods.map(({start}) => monthOf(start))), Math.max(...periods.map(({end}) => monthOf(end)))],
    firstPeriod: label(first),
    lastPeriod: label(last),
    isShare: measure.unit === 'percent',
    axis: (value) => formatFigure(value, measure.unit, language, Number.isInteger(value) ? 0 : 1),
    table: toTable(all, document, words, language),
    name: say(measure.name, language),
    fileName: [landlord.id, measure.id, all[0]?.scope.kind, all[0]?.kind].join('-') + '.csv',
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
  };
}

function toSmall(series: Series, {measure}: MeasureDocument, words: ChartWords, language: Language): SmallChart {
  const {observations, breaks, targets, movement, scope} = series;
  const name = say(scope.name, language);
  const own = multiplesWordsFor(words.language);
  const newest = observations.findLast(({value, status}) => value !== null && status !== 'provisional');
  const change = say(movement.sentence, language);
  const latest =
    newest?.value == null
      ? ''
      : own.latest({
          figure: formatFigure(newest.value, measure.unit, language, headlineDecimals(measure)),
          when: formatPeriod(newest.period, words.language),
        });
  const all = {...words, ...numbersWordsFor(words.language)};
  return {
    id: scope.id,
    name,
    sentence: {text: `${latest} ${change.text}`.trim(), lang: change.lang},
    points: observations.map((one, index) => {
      const {period, value, status} = one;
      const mark = markOf(series, one);
      const caveat = caveatLine(one, words, language);
      const more = [mark ? `${words[mark]}.` : '', caveat ? `${caveat.strong} ${caveat.rest}`.trim() : ''].filter(
        Boolean,
      );
      const before = observations[index - 1]?.period.end ?? period.end;
      return {
        from: monthOf(period.start),
        to: monthOf(period.end),
        value,
        isFinal: status !== 'provisional',
        isBreak: breaks.some(({date}) => date > before && date <= period.end),
        mark,
        target: targets.findLast(({from}) => from <= period.end)?.value ?? null,
        said: own.at({name: name.text, said: toPointSentence(one, measure, all, more)}),
      };
    }),
  };
}

/** What the document's rules say of a period; nothing where too little is known for a usual range. */
function markOf({analysis}: Series, {period: {start}}: Observation): SmallPoint['mark'] {
  const signal = analysis?.signals.find(({date}) => date === start);
  const segment = analysis?.segments.findLast(({from}) => from <= start);
  if (!signal || !segment || segment.short || segment.mean === null) return null;
  return Object.hasOwn(MARKS, signal.verdict) ? MARKS[signal.verdict as keyof typeof MARKS] : null;
}

/** A row a period, newest first, a column a part: each with its figure and base, or why there is none. */
function toTable(
  all: readonly Series[],
  {measure}: MeasureDocument,
  words: ChartWords,
  language: Language,
): ChartTable {
  const numbers = numbersWordsFor(words.language);
  const own = multiplesWordsFor(words.language);
  const cell = (one: Observation | undefined): string => {
    if (!one) return '';
    if (one.value === null) return `${words.notShown} ${missingReason(one, numbers)}`;
    const figure = formatFigure(one.value, measure.unit, words.language, measure.decimals);
    const range = one.interval
      ? words.likelyLabel({
          low: formatFigure(one.interval.low, measure.unit, words.language, measure.decimals).replace('%', ''),
          high: formatFigure(one.interval.high, measure.unit, words.language, measure.decimals),
        })
      : '';
    const text = one.base === null ? figure : own.withBase({figure, base: formatNumber(one.base, words.language)});
    return [text, range].filter(Boolean).join(', ');
  };
  const periods = new Map(
    all.flatMap(({observations}) => observations.map(({period}) => [`${period.start} ${period.end}`, period])),
  );
  const ends = [...periods].sort(([a], [b]) => (a < b ? 1 : -1));
  return {
    head: [numbers.period, ...all.map(({scope}) => say(scope.name, language).text)],
    rows: ends.map(([key, period]) => [
      formatPeriod(period, words.language),
      ...all.map(({observations}) => cell(observations.find((one) => `${one.period.start} ${one.period.end}` === key))),
    ]),
  };
}
