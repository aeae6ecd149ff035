import type {Action, MeasureDocument, Observation, PeriodKind, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import type {ProcessInput} from '../charts/process.ts';
import type {ProcessWords} from '../charts/process-labels.ts';
import {say} from '../words/words.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** What the rules and the landlord say of one period, besides its figure. */
export interface PointNews {
  mark: 'better' | 'worse' | 'other' | null;
  /** Really better or worse and why, in words; empty for ordinary ups and downs. */
  signal: string;
  target: string;
  usual: string;
  /** Why the line does not reach back from here. */
  break: string;
  /** What the landlord began to do. */
  action: string;
}

/** A long series as the chart shows it. */
export interface ProcessView {
  input: ProcessInput;
  news: PointNews[];
  words: ProcessWords;
  breaksShort: readonly string[];
  /** For an axis without room for a year. */
  firstPeriod: string;
  lastPeriod: {wide: string; narrow: string};
  notFinal: string;
  /** Name of a year's first month: "Jan". */
  january: string;
}

const MONTHS_IN: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  'financial-year': 12,
  'rolling-12-months': 1,
};
const MARKS = {improvement: 'better', concern: 'worse', 'neutral-high': 'other', 'neutral-low': 'other'} as const;
/** As much as two lines in a chart hold. */
const NOTE_LINE = 24;

/** The view of a long series: usual range, targets, breaks, signals and actions, as the document says them. */
export function toProcess(series: Series, {measure, actions}: MeasureDocument, words: ChartWords): ProcessView {
  const {observations, analysis, kind} = series;
  const [first, latest] = [observations[0], observations.at(-1)];
  const isShare = measure.unit === 'percent';
  const format = (value: number, decimals: number) => formatFigure(value, measure.unit, words.language, decimals);
  const label = (value: number) => format(value, headlineDecimals(measure));
  const labelTarget = (value: number) => format(value, Number.isInteger(value) ? 0 : measure.decimals);
  const starts = observations.map(({period}) => period.start);
  const bands = (analysis?.segments ?? []).flatMap(({from, to, mean, lower, upper, short}, index, all) => {
    if (short || mean === null) return [];
    const end = index === all.length - 1 ? starts.length : starts.filter((start) => start <= to).length;
    return [
      {
        from: Math.max(
          0,
          starts.findIndex((start) => start >= from),
        ),
        to: end - 1,
        mean,
        lower: lower === null ? null : Math.max(0, lower),
        upper: upper === null || !isShare ? upper : Math.min(100, upper),
      },
    ];
  });
  const range = ({lower, upper}: {lower: number | null; upper: number | null}) =>
    lower === null || upper === null ? '' : words.range(label(lower).replace('%', ''), label(upper));
  const targets = series.targets.filter(
    ({from}, index, all) =>
      from <= (latest?.period.end ?? '') && !((all[index + 1]?.from ?? '9') <= (first?.period.start ?? '')),
  );
  const month = (day: string) => formatPeriod({start: day, end: day, kind: 'month'}, words.language);
  const breaks = observations.map(({period}, index) => findBreak(series, period.end, observations[index - 1]));
  const begun = observations.map(({period}, index) => findAction(series, actions, period.end, observations[index - 1]));
  const news = observations.map((observation, index): PointNews => {
    const signal = analysis?.signals.find(({date}) => date === observation.period.start);
    const band = bands.find(({from, to}) => from <= index && index <= to);
    // No verdict is printed where too little is known for a usual range.
    const mark = (band && signal && MARKS[signal.verdict as keyof typeof MARKS]) || null;
    const cause = signal && Object.hasOwn(words.causes, signal.cause) ? words.causes[signal.cause] : '';
    const target = targets.findLast(({from}) => from <= observation.period.end);
    const [since, action] = [breaks[index], begun[index]];
    return {
      mark,
      signal: mark ? [words[mark], cause].filter(Boolean).join(': ') : '',
      target: target ? `${words.targetLabel} ${words.withUnit(labelTarget(target.value), measure.unit)}` : '',
      usual: band ? range(band) : '',
      break: since ? words.newWayFrom(say(since.reason, words.language).text) : '',
      action: action ? words.begun(say(action.plan, words.language).text) : '',
    };
  });
  const lastKnown = observations.findLast(({value}) => value !== null)?.value;
  const band = bands.find(({to}) => to === observations.length - 1);
  const usual = band ? range(band) : '';
  return {
    input: {
      points: observations.map(({period, value, status}, index) => ({
        end: period.end,
        value,
        isFinal: status !== 'provisional',
        isBreak: breaks[index] !== undefined,
        mark: news[index]?.mark ?? null,
      })),
      step: MONTHS_IN[kind],
      bands,
      targets,
      isShare,
      axis: (value, isTop) =>
        isTop ? format(value, Number.isInteger(value) ? 0 : 1) : formatNumber(value, words.language, 2),
    },
    news,
    words: {
      last: lastKnown == null ? null : {value: lastKnown, text: label(lastKnown)},
      targets: targets.map(({value}) => `${words.targetLabel} ${words.withUnit(labelTarget(value), measure.unit)}`),
      average: band ? `${words.average} ${words.withUnit(label(band.mean), measure.unit)}` : '',
      range: usual ? [words.usual, usual] : [],
      rangeShort: usual && words.usualShort(usual),
      breaks: breaks.flatMap((one) => (one ? [words.newWay(month(one.date))] : [])),
      notes: begun.flatMap((action, index) => (action ? [{index, lines: toNote(action, month, words)}] : [])),
    },
    breaksShort: words.newWayShort,
    firstPeriod: first ? toShortPeriod(first, words).wide : '',
    lastPeriod: latest ? toShortPeriod(latest, words) : {wide: '', narrow: ''},
    notFinal: words.provisional.replace('.', ''),
    january: words.months[0] ?? '',
  };
}

/** The change in counting that lies between a period and the one before it. */
function findBreak(
  {breaks}: Series,
  end: string,
  before: Observation | undefined,
): Series['breaks'][number] | undefined {
  return before && breaks.find(({date}) => date <= end && date > before.period.end);
}

function findAction(
  {scope}: Series,
  actions: readonly Action[],
  end: string,
  before: Observation | undefined,
): Action | undefined {
  return before && actions.find((one) => one.scope === scope.id && one.begun <= end && one.begun > before.period.end);
}

/** The plan where two lines hold it; a longer one stands in the table, and here only since when. */
function toNote({plan, begun}: Action, month: (day: string) => string, words: ChartWords): string[] {
  const lines = [''];
  for (const word of say(plan, words.language).text.replace(/\.$/, '').split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (longer.length <= NOTE_LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= 2 ? lines : words.acted(month(begun));
}

function toShortPeriod({period}: Observation, {months, language, range}: ChartWords): ProcessView['lastPeriod'] {
  const [from = '', to = ''] = [period.start, period.end].map((day) => months[Number(day.slice(5, 7)) - 1]);
  const year = period.end.slice(0, 4);
  if (period.kind === 'financial-year') {
    const text = formatPeriod(period, language);
    return {wide: text, narrow: text};
  }
  return {wide: period.kind === 'quarter' ? `${range(from, to)} ${year}` : `${to} ${year}`, narrow: to};
}
