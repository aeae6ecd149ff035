import type {Language, MeasureDocument, Observation, PeriodKind, Series} from '@doorstep/contract';
import {formatPeriod} from '@doorstep/domain/format';
import {caveatLine, movementLine, type StatusLine, targetLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {findSeries, isLong} from './find-series.ts';
import type {PartView} from './part.ts';
import {findPart} from './parts.ts';
import {toPointSentence} from './point-sentence.ts';
import {type ChartTable, toTable} from './trend-chart.rows.ts';
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
  /** What is drawn; null while that is not loaded, and where there is no figure to draw. */
  part: PartView | null;
  /** Of each period, all that the chart says. */
  sentences: string[];
  observations: readonly Observation[];
  lines: StatusLine[];
  scopes: Choice[];
  /** What the choice of a scope is called. */
  scopesName: string;
  kinds: Choice[];
  /** That the landlord is made up; null for a real one. */
  illustrative: Said | null;
  table: ChartTable;
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
  const isOne = isLong(series);
  const part = findPart(isOne)?.(series, document, words) ?? null;
  const scopes = [...new Map(document.series.map((one) => [one.scope.id, one.scope])).values()];
  const illustrative = landlord.illustrative && say(landlord.illustrative, language);
  const table = toTable(series, document, words, part?.columns ?? []);
  return {
    name: say(measure.name, language),
    sentence: say(series.sentence, language),
    part: series.observations.some(({value}) => value !== null) ? part : null,
    sentences: series.observations.map((one, index) => toPointSentence(one, measure, words, part?.news[index])),
    observations: series.observations,
    lines: toLines(series, document, words, language),
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
    fileName: `${[landlord.id, measure.id, series.scope.id.replaceAll(':', '-'), ...(isOne ? [series.kind] : [])].join('-')}.csv`,
  };
}

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
