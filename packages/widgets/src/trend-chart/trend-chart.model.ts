import type {Language, MeasureDocument, Observation, Series} from '@doorstep/contract';
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
  const latest = series?.observations.at(-1);
  if (!series || !latest) return null;
  const {measure, landlord} = document;
  const words = chartWordsFor(language);
  const part = findPart(isLong(series) ? 'long' : 'few')?.(series, document, words, findPart('intervals'));
  return {
    name: say(measure.name, language),
    sentence: say(series.sentence, language),
    series,
    part: (series.observations.some(({value}) => value !== null) && part) || null,
    choices: (document.series.length > 1 && findPart('choices')?.(series, document, words, language)) || null,
    numbers: (isRead && findPart('numbers')?.(series, document, words, language, part)) || null,
    lines: toLines(series, latest, document, words, language),
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
  };
}

/** Lines about the newest figure; in a long series that is the newest final one, as in its sentence. */
function toLines(
  {observations, targets, movement}: Series,
  latest: Observation,
  {measure}: MeasureDocument,
  words: ChartWords,
  language: Language,
): StatusLine[] {
  const at = observations.findLastIndex(({status}) => status !== 'provisional');
  const {period, value} = observations[at] ?? latest;
  const target = targets.findLast(({from}) => from <= period.end);
  const caveat = caveatLine(latest, words, language);
  const open = observations[at + 1];
  if (caveat && open && open !== latest && !latest.note) {
    const [low, high] = [open, latest].map((one) => formatPeriod(one.period, words.language)) as [string, string];
    caveat.rest = words.mayChange({when: words.range({low, high})});
  }
  return [
    ...(value === null ? [] : [movementLine(movement, language), target && targetLine(value, target, measure, words)]),
    caveat,
  ].filter((line) => !!line);
}
