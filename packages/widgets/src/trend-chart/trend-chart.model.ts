import type {Language, MeasureDocument, Observation, PeriodKind, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import type {YearlyPoint} from '../charts/yearly.ts';
import {caveatLine, movementLine, type StatusLine, targetLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {findSeries, isLong} from './find-series.ts';
import {type PointWords, toPointWords} from './point-words.ts';
import {type ProcessView, toProcess} from './process.model.ts';
import {type Bands, type ChartTable, toTable} from './trend-chart.rows.ts';
import {type ChartWords, chartWordsFor} from './trend-chart.words.ts';

/** Something to pick: a scope or a kind of period. */
export interface Choice {
  value: string;
  name: Said;
  isChosen: boolean;
  /** Heading it stands under in a long list; empty for none. */
  group: string;
}

/** A chart's view model: sentence, drawing and table come from here and cannot disagree. */
export interface ChartView {
  name: Said;
  sentence: Said;
  /** Of a few years side by side. */
  points: YearlyPoint[];
  /** Of a long series; null for a few years. */
  process: ProcessView | null;
  words: PointWords[];
  observations: readonly Observation[];
  isShare: boolean;
  axis: (value: number, isTop: boolean) => string;
  band: {who: string; label: string} | null;
  targetLabel: string;
  lines: StatusLine[];
  breaks: Said[];
  scopes: Choice[];
  /** What the choice of a scope is called. */
  scopesName: string;
  kinds: Choice[];
  /** That the landlord is made up; null for a real one. */
  illustrative: Said | null;
  table: ChartTable;
  isMissing: boolean;
  fileName: string;
}

/** The view of one series of a measure; null when the landlord has none of that scope. */
export function toChart(
  document: MeasureDocument,
  scope: string | undefined,
  language: Language,
  kind?: string,
): ChartView | null {
  const series = findSeries(document, scope, kind);
  const latest = series?.observations.at(-1);
  if (!series || !latest) return null;
  const {measure, landlord} = document;
  const words = chartWordsFor(language);
  const target = series.targets.findLast(({from}) => from <= latest.period.end);
  const process = isLong(series) ? toProcess(series, document, words) : null;
  const benchmarks = process ? new Map<string, never>() : bandsOf(series);
  const format = (value: number, decimals: number) => formatFigure(value, measure.unit, words.language, decimals);
  const label = (value: number) => format(value, headlineDecimals(measure));
  const scopes = [...new Map(document.series.map((one) => [one.scope.id, one.scope])).values()];
  const illustrative = landlord.illustrative && say(landlord.illustrative, language);
  const table = toTable(series, benchmarks, document, words, process?.news);
  return {
    name: say(measure.name, language),
    sentence: say(series.sentence, language),
    points: process ? [] : series.observations.map((observation) => toPoint(observation, series, benchmarks)),
    process,
    words: series.observations.map((one, index) => toPointWords(one, measure, words, process?.news[index])),
    observations: series.observations,
    isShare: measure.unit === 'percent',
    axis: (value, isTop) => (isTop ? format(value, decimalsOf(value)) : formatNumber(value, words.language, 2)),
    band: toBand(benchmarks, latest, label, words),
    targetLabel: target ? `${words.targetLabel} ${format(target.value, decimalsOf(target.value))}` : '',
    lines: toLines(series, document, words, language),
    breaks: series.breaks.map(({reason}) => say(reason, language)),
    scopes: scopes.map((one) => ({
      value: one.id,
      name: say(one.name, language),
      isChosen: one.id === series.scope.id,
      group: Object.hasOwn(words.parts, one.kind) ? words.parts[one.kind] : '',
    })),
    scopesName: scopes.every((one) => one.kind === 'landlord') ? words.tenure : words.part,
    kinds: toKinds(document, series, words),
    illustrative,
    table,
    isMissing: series.observations.every(({value}) => value === null),
    fileName: `${[landlord.id, measure.id, series.scope.id.replaceAll(':', '-'), ...(process ? [series.kind] : [])].join('-')}.csv`,
  };
}

const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : 1);

function toKinds({series}: MeasureDocument, {scope, kind}: Series, words: ChartWords): Choice[] {
  const kinds: PeriodKind[] = series.filter((one) => one.scope.id === scope.id).map((one) => one.kind);
  return [...new Set(kinds)].map((value) => ({
    value,
    name: {text: Object.hasOwn(words.kinds, value) ? words.kinds[value] : value, lang: words.language},
    isChosen: value === kind,
    group: '',
  }));
}

/** Lines about the newest figure; in a long series that is the newest final one, as in its sentence. */
function toLines(
  {observations, targets, movement}: Series,
  {measure}: MeasureDocument,
  words: ChartWords,
  language: Language,
): StatusLine[] {
  const latest = observations.at(-1);
  if (!latest) return [];
  const open = observations.slice(observations.findLastIndex(({status}) => status !== 'provisional') + 1);
  const told = observations.length > open.length && open.length > 0 ? observations.at(-1 - open.length) : latest;
  const target = targets.findLast(({from}) => from <= (told ?? latest).period.end);
  const caveat = caveatLine(latest, words, language);
  const [first] = open;
  if (caveat && first && first !== latest && !latest.note) {
    const [from, to] = [first, latest].map(({period}) => formatPeriod(period, words.language)) as [string, string];
    caveat.rest = words.mayChange(words.range(from, to));
  }
  const value = told?.value ?? null;
  return [
    value === null ? null : movementLine(movement, language),
    value !== null && target ? targetLine(value, target, measure, words) : null,
    caveat,
  ].filter((line) => line !== null);
}

/** The closest group of peers of each period, by the period's last day. */
function bandsOf({benchmarks}: Series): Bands {
  const bands = new Map<string, Series['benchmarks'][number]>();
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
