import type {Language, MeasureDocument, Series} from '@doorstep/contract';
import {formatPeriod} from '@doorstep/domain/format';
import {caveatLine, movementLine, type StatusLine, targetLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {findSeries, isLong} from './find-series.ts';
import type {ChoicesView, NumbersView, PartView} from './part.ts';
import {findPart} from './parts.ts';
import {type ChartWords, chartWordsFor} from './trend-chart.words.ts';

/** A chart's view model: sentence, drawing and table come from here and cannot disagree. */
export interface ChartView {
  name: Said;
  sentence: Said;
  series: Series;
  /** What is drawn; null while that is not loaded, and where there is no figure to draw. */
  part: PartView | null;
  /** What is there to pick; null where there is one series, and while that is not loaded. */
  choices: ChoicesView | null;
  /** The figures in words; null until a reader comes to them. */
  numbers: NumbersView | null;
  lines: StatusLine[];
  /** That the landlord is made up; null for a real one. */
  illustrative: Said | null;
}

/** The view of one series of a measure; null when the landlord has none of that scope. Numbers only with `isRead`. */
export function toChart(
  document: MeasureDocument,
  scope: string | undefined,
  language: Language,
  {kind, isRead = true}: {kind?: string | undefined; isRead?: boolean} = {},
): ChartView | null {
  const series = findSeries(document, scope, kind);
  if (!series?.observations.length) return null;
  const {measure, landlord} = document;
  const words = chartWordsFor(language);
  const part = findPart(isLong(series) ? 'long' : 'few')?.(series, document, words);
  return {
    name: say(measure.name, language),
    sentence: say(series.sentence, language),
    series,
    part: (series.observations.some(({value}) => value !== null) && part) || null,
    choices: (document.series.length > 1 && findPart('choices')?.(series, document, language)) || null,
    numbers: (isRead && findPart('numbers')?.(series, document, language, part)) || null,
    lines: toLines(series, document, words, language),
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
  };
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
    const [low, high] = [first, latest].map(({period}) => formatPeriod(period, words.language)) as [string, string];
    caveat.rest = words.mayChange({when: words.range({low, high})});
  }
  const value = told?.value ?? null;
  return [
    value === null ? null : movementLine(movement, language),
    value !== null && target ? targetLine(value, target, measure, words) : null,
    caveat,
  ].filter((line) => line !== null);
}
