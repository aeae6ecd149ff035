import type {Action, Observation, PeriodKind, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import type {ProcessBand, ProcessPoint} from '../charts/process.ts';
import {wrap} from '../charts/scene.ts';
import {say} from '../words/words.ts';
import {withUnit} from '../words/words.ts';
import {drawLong} from './long.drawing.ts';
import {toLongKey} from './long.key.ts';
import {monthsFor} from './months.words.ts';
import type {Part} from './part.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** Months from one period to the next; 1 of all others. */
const MONTHS_IN: Partial<Record<PeriodKind, number>> = {quarter: 3, 'financial-year': 12};
const MARKS = {improvement: 'better', concern: 'worse', 'neutral-high': 'other', 'neutral-low': 'other'} as const;
/** As much as a line of words in a chart holds. */
const NOTE_LINE = 24;

/** A long series: usual range, targets, breaks, signals and actions, as the document says them. */
export const part: Part = (series, {measure, actions}, words, intervals) => {
  const {observations, analysis} = series;
  const {language} = words;
  const ends = observations.map(({period}) => period.end);
  const format = (value: number, decimals: number) => formatFigure(value, measure.unit, language, decimals);
  const label = (value: number) => format(value, headlineDecimals(measure));
  const toFigure = (figure: string) => withUnit(figure, measure.unit, words);
  const bands = toBands(series, measure.unit === 'percent');
  const usualOf = ({lower, upper}: ProcessBand) =>
    lower === null || upper === null ? '' : words.range({low: label(lower).replace('%', ''), high: label(upper)});
  const targets = series.targets.filter(
    ({from}, index, all) =>
      from <= (ends.at(-1) ?? '') && (all[index + 1]?.from ?? '9') > (observations[0]?.period.start ?? ''),
  );
  const aims = targets.map(({value}) => {
    const decimals = Number.isInteger(value) ? 0 : measure.decimals;
    return `${words.targetLabel} ${toFigure(format(value, decimals))}`;
  });
  /** What began in a period, after the one before it ended. */
  const begins = (day: string, index: number) =>
    index > 0 && day <= (ends[index] ?? '') && day > (ends[index - 1] ?? '');
  const month = (day: string) => formatPeriod({start: day, end: day, kind: 'month'}, language);
  const facts = observations.map(({period, value, interval, status}, index) => {
    const band = bands.find(({from, to}) => from <= index && index <= to);
    const signal = analysis?.signals.find(({date}) => date === period.start);
    // No verdict is printed where too little is known for a usual range.
    const mark = (band && signal && MARKS[signal.verdict as keyof typeof MARKS]) || null;
    const since = series.breaks.find(({date}) => begins(date, index));
    const action = actions.find(({scope, begun}) => scope === series.scope.id && begins(begun, index));
    const point: ProcessPoint = {
      end: period.end,
      value,
      interval,
      isFinal: status !== 'provisional',
      isBreak: since !== undefined,
      mark,
    };
    const usual = band && usualOf(band);
    const aim = aims[targets.findLastIndex(({from}) => from <= period.end)];
    return {point, since, action, mark, cause: signal?.cause, aim, usual};
  });
  const last = observations.findLast(({value}) => value !== null)?.value;
  const band = bands.find(({to}) => to === ends.length - 1);
  const usual = band ? usualOf(band) : '';
  const points = facts.map(({point}) => point);
  const likely = intervals?.(series, words);
  return {
    draw: (width) =>
      drawLong(
        {
          input: {
            points,
            step: MONTHS_IN[series.kind] ?? 1,
            bands,
            targets,
            isShare: measure.unit === 'percent',
            axis: (value, isTop) =>
              isTop ? format(value, Number.isInteger(value) ? 0 : 1) : formatNumber(value, language, 2),
          },
          words: {
            last: last == null ? null : {value: last, text: label(last), withUnit: toFigure(label(last))},
            targets: aims,
            average: band ? `${words.average} ${toFigure(label(band.mean))}` : '',
            range: usual ? [words.usual, usual] : [],
            rangeShort: usual && words.usualShort({range: usual}),
            breaks: facts.flatMap(({since}) => (since ? [words.newWay({when: month(since.date)}).split('\n')] : [])),
            notes: facts.flatMap(({action}, index) => (action ? [{index, lines: toNote(action, month, words)}] : [])),
          },
          drawLikely: likely?.draw,
          breaksShort: words.newWayShort.split('\n'),
          firstPeriod: toShortPeriod(observations[0], words)[0],
          lastPeriod: toShortPeriod(observations.at(-1), words),
          notFinal: words.provisional.replace('.', ''),
          january: monthsFor(language)[0] ?? '',
        },
        width,
      ),
    key: toLongKey({points, bands, likely: likely?.key, usual, target: aims.at(-1), breaks: series.breaks}, words),
    columns: [],
    facts,
  };
};

/** The usual ranges that are drawn: not of a stretch too short for one. The last one holds for what is not final yet too. */
function toBands({analysis, observations}: Series, isShare: boolean): ProcessBand[] {
  const starts = observations.map(({period}) => period.start);
  return (analysis?.segments ?? []).flatMap(({from, to, mean, lower, upper, short}, index, all) => {
    if (short || mean === null) return [];
    const isLast = index === all.length - 1;
    return [
      {
        from: Math.max(
          0,
          starts.findIndex((start) => start >= from),
        ),
        to: isLast ? starts.length - 1 : starts.findLastIndex((start) => start <= to),
        mean,
        lower: lower && Math.max(0, lower),
        upper: upper && (isShare ? Math.min(100, upper) : upper),
      },
    ];
  });
}

/** The plan where two lines hold it; a longer one stands in the table, and here only since when. */
function toNote({plan, begun}: Action, month: (day: string) => string, words: ChartWords): string[] {
  const lines = wrap(say(plan, words.language).text.replace(/\.$/, ''), NOTE_LINE);
  return lines.length <= 2 ? lines : words.acted({when: month(begun)}).split('\n');
}

/** A period for the axis, with its year and without. */
function toShortPeriod(observation: Observation | undefined, words: ChartWords): [wide: string, narrow: string] {
  if (!observation) return ['', ''];
  const {start, end, kind} = observation.period;
  if (kind === 'financial-year') {
    const text = formatPeriod(observation.period, words.language);
    return [text, text];
  }
  const [low = '', high = ''] = [start, end].map((day) => monthsFor(words.language)[Number(day.slice(5, 7)) - 1]);
  return [`${kind === 'quarter' ? words.range({low, high}) : high} ${end.slice(0, 4)}`, high];
}
