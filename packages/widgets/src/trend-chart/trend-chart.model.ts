import type {Language, MeasureDocument, Observation, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import type {YearlyPoint} from '../charts/yearly.ts';
import {caveatLine, movementLine, type StatusLine, targetLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {type ChartWords, chartWordsFor} from './trend-chart.words.ts';

/** What is written beside and about one point. */
export interface PointWords {
  period: string;
  /** Null when the figure is missing. */
  figure: string | null;
  likely: string;
  /** Why it is missing, in a few words for the drawing. */
  missing: string;
  notShown: string;
  /** All of it as one sentence, announced when the point is chosen. */
  sentence: string;
}

/** Rows of the table beside the chart, newest first, and of its CSV. */
export interface ChartTable {
  head: string[];
  rows: string[][];
}

/** A chart's view model: sentence, drawing and table come from here and cannot disagree. */
export interface ChartView {
  name: Said;
  sentence: Said;
  points: YearlyPoint[];
  words: PointWords[];
  observations: readonly Observation[];
  isShare: boolean;
  axis: (value: number, isTop: boolean) => string;
  band: {who: string; label: string} | null;
  targetLabel: string;
  lines: StatusLine[];
  breaks: Said[];
  tenures: {value: string; name: Said; isChosen: boolean}[];
  table: ChartTable;
  isMissing: boolean;
  fileName: string;
}

/** The series of a tenure, or the first one. */
export function findSeries({series}: MeasureDocument, tenure: string | undefined): Series | undefined {
  return tenure ? series.find(({scope}) => scope.tenure === tenure) : series[0];
}

/** The view of one series of a measure; null when the landlord has none of that tenure. */
export function toChart(document: MeasureDocument, tenure: string | undefined, language: Language): ChartView | null {
  const series = findSeries(document, tenure);
  const latest = series?.observations.at(-1);
  if (!series || !latest) return null;
  const {measure} = document;
  const words = chartWordsFor(language);
  const target = series.targets.at(-1);
  const aim = latest.value !== null && target ? targetLine(latest.value, target, measure, words) : null;
  const benchmarks = bandsOf(series);
  const format = (value: number, decimals: number) => formatFigure(value, measure.unit, words.language, decimals);
  const label = (value: number) => format(value, headlineDecimals(measure));
  return {
    name: say(measure.name, language),
    sentence: say(series.sentence, language),
    points: series.observations.map((observation) => toPoint(observation, series, benchmarks)),
    words: series.observations.map((observation) => toPointWords(observation, label, words, measure.basis)),
    observations: series.observations,
    isShare: measure.unit === 'percent',
    axis: (value, isTop) => (isTop ? format(value, decimalsOf(value)) : formatNumber(value, words.language, 2)),
    band: toBand(benchmarks, latest, label, words),
    targetLabel: target ? `${words.targetLabel} ${format(target.value, decimalsOf(target.value))}` : '',
    lines: [
      latest.value === null ? null : movementLine(series.movement, language),
      aim,
      caveatLine(latest, words, language),
    ].filter((line) => line !== null),
    breaks: series.breaks.map(({reason}) => say(reason, language)),
    tenures: document.series.map(({scope}) => ({
      value: scope.tenure,
      name: say(scope.name, language),
      isChosen: scope === series.scope,
    })),
    table: toTable(series, benchmarks, document, words),
    isMissing: series.observations.every(({value}) => value === null),
    fileName: `${document.landlord.id}-${measure.id}-${series.scope.tenure}.csv`,
  };
}

type Bands = Map<string, Series['benchmarks'][number]>;

const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : 1);

/** The closest group of peers of each period, by the period's last day. */
function bandsOf({benchmarks}: Series): Bands {
  const bands: Bands = new Map();
  for (const group of ['all', 'similar']) {
    for (const one of benchmarks) if (one.group === group && one.lowerQuartile !== null) bands.set(one.period.end, one);
  }
  return bands;
}

function toPoint(observation: Observation, {targets, breaks}: Series, benchmarks: Bands): YearlyPoint {
  const {period, value, interval, status} = observation;
  const peers = benchmarks.get(period.end);
  const isShown = peers?.lowerQuartile != null && peers.upperQuartile !== null;
  return {
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    band: isShown ? [peers.lowerQuartile as number, peers.upperQuartile as number] : null,
    target: targets.findLast(({from}) => from <= period.end)?.value ?? null,
    isBreak: breaks.some(({date}) => date >= period.start && date <= period.end),
    isFinal: status !== 'provisional',
  };
}

function toPointWords(
  observation: Observation,
  label: (value: number) => string,
  words: ChartWords,
  basis: string,
): PointWords {
  const {period, value, interval, base, missing} = observation;
  const when = formatPeriod(period, words.language);
  const common = {period: when, figure: null, likely: '', missing: '', notShown: words.notShown.replace('.', '')};
  if (value === null) {
    const short = missing !== null && Object.hasOwn(words.missingShort, missing) ? words.missingShort[missing] : '';
    const reason = missingReason(observation, words);
    return {...common, missing: short, sentence: `${when}: ${words.notShown} ${reason}`};
  }
  const range = interval ? ([label(interval.low), label(interval.high)] as const) : null;
  const count = base === null ? '' : formatNumber(base, words.language);
  const asked = basis === 'perception' || basis === 'transaction';
  const rest = count && (asked ? words.answered(count) : words.counted(count));
  const likely = range ? words.likelyLabel(range[0].replace('%', ''), range[1]) : '';
  const said = [`${when}: ${label(value)}`, likely].filter(Boolean).join(', ');
  return {...common, figure: label(value), likely, sentence: [`${said}.`, rest].filter(Boolean).join(' ')};
}

function toBand(
  benchmarks: Bands,
  {period}: Observation,
  label: (value: number) => string,
  words: ChartWords,
): ChartView['band'] {
  const peers = benchmarks.get(period.end);
  if (peers?.lowerQuartile == null || peers.upperQuartile === null) return null;
  const who = peers.group === 'all' ? words.halfAll : words.halfSimilar;
  const range = words.range(label(peers.lowerQuartile).replace('%', ''), label(peers.upperQuartile));
  return {who, label: words.half(who, range)};
}

function toTable(series: Series, benchmarks: Bands, {measure}: MeasureDocument, words: ChartWords): ChartTable {
  const {observations, targets} = series;
  const exact = (value: number) => formatFigure(value, measure.unit, words.language, measure.decimals);
  const range = (low: number, high: number) => words.range(exact(low), exact(high));
  const hasRange = observations.some(({interval}) => interval !== null);
  const hasCount = observations.some(({numerator, denominator}) => numerator !== null && denominator !== null);
  const [peers] = [...benchmarks.values()].slice(-1);
  const columns: [string, (observation: Observation) => string][] = [
    [
      observations.every(({period}) => period.kind === 'financial-year') ? words.year : words.period,
      ({period}) => formatPeriod(period, words.language),
    ],
    [words.result, (one) => (one.value === null ? `${words.notShown} ${missingReason(one, words)}` : exact(one.value))],
  ];
  if (hasRange) columns.push([words.likelyRange, ({interval}) => (interval ? range(interval.low, interval.high) : '')]);
  if (hasCount) {
    const number = (count: number) => formatNumber(count, words.language);
    columns.push([
      words.count,
      ({numerator, denominator}) =>
        numerator === null || denominator === null ? '' : words.of(number(numerator), number(denominator)),
    ]);
  }
  if (peers) {
    columns.push([
      peers.group === 'all' ? words.peersAll : words.peers,
      ({period}) => {
        const one = benchmarks.get(period.end);
        return one?.lowerQuartile == null || one.upperQuartile === null
          ? ''
          : range(one.lowerQuartile, one.upperQuartile);
      },
    ]);
  }
  if (targets.length > 0) {
    columns.push([
      words.targetLabel,
      ({period}) => {
        const target = targets.findLast(({from}) => from <= period.end);
        return target ? exact(target.value) : '';
      },
    ]);
  }
  return {
    head: columns.map(([title]) => title),
    rows: [...observations].reverse().map((one) => columns.map(([, cell]) => cell(one))),
  };
}

/** Why there is no figure: typed reason first, then what the source says about it. A reason we do not know is said plainly. */
function missingReason({missing}: Observation, words: ChartWords): string {
  return missing !== null && Object.hasOwn(words.missing, missing) ? words.missing[missing] : words.missingOther;
}
