import type {Language, Scorecard, ScorecardRow} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain/format';
import {actionLine} from '../actions/action-line.ts';
import type {Drawing} from '../charts/drawing.ts';
import {drawSparkline} from '../charts/sparkline.ts';
import {missingReason} from '../trend-chart/missing.words.ts';
import {caveatLine, movementLine, type StatusLine, targetLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {type PlacedRow, pairRows} from './pair-rows.ts';
import {type ScorecardWords, scorecardWordsFor} from './scorecard.words.ts';

/** A line over time, drawn for a cell and for the whole width, and the same as a sentence. */
export interface LineView {
  cell: Drawing;
  full: Drawing;
  sentence: string;
}

/** Everything that a scorecard says of one measure, in words and positions. */
export interface RowView {
  id: string;
  name: Said;
  bracket: PlacedRow['bracket'];
  /** Null when the figure is missing; then `absence` says why. */
  figure: string | null;
  absence: {strong: string; why: string} | null;
  /** Of when the figure is, and what it counts; empty where there is none yet. */
  context: string;
  /** What the figure rests on, its likely range and its caveat. */
  notes: Said[];
  caveat: StatusLine | null;
  /** The target as a figure, and whether it is met. */
  target: {figure: string; line: StatusLine | null} | null;
  movement: StatusLine | null;
  line: LineView | null;
  action: {plan: Said; result: StatusLine} | null;
  /** Measures on this card to read beside it. */
  readWith: Said[];
}

/** The view of a scorecard: table and list are both drawn from it. */
export interface ScorecardView {
  name: Said;
  caption: Said;
  groups: {name: Said; rows: RowView[]}[];
  /** What each line is over: `Last 13 months` where all figures are of months, and no line is longer. */
  overTime: string;
  flags: {isPair: boolean; said: Said}[];
  /** That the landlord is made up; null for a real one. */
  illustrative: Said | null;
}

/** The view of a scorecard. Perspectives without a measure have no group; the document's flags say that they lack one. */
export function toScorecard(document: Scorecard, language: Language): ScorecardView {
  const words = scorecardWordsFor(language);
  const rows = document.perspectives.flatMap((one) => one.rows);
  const {illustrative} = document.landlord;
  const isYear = rows.every(
    ({sparkline}) => sparkline.length < 14 && sparkline.every(({period}) => period.kind === 'month'),
  );
  return {
    name: say(document.name, language),
    caption: say(document.caption, language),
    groups: document.perspectives
      .filter((one) => one.rows.length > 0)
      .map((one) => ({
        name: say(one.name, language),
        rows: pairRows(one.rows).map((placed) => toRow(placed, rows, words, language)),
      })),
    overTime: isYear ? words.months : words.overTime,
    // Two measures that part ways say more than what is missing from the card.
    flags: document.flags
      .map(({kind, sentence}) => ({isPair: kind === 'divergence', said: say(sentence, language)}))
      .sort((a, b) => Number(b.isPair) - Number(a.isPair)),
    illustrative: illustrative && say(illustrative, language),
  };
}

/** A figure as exact as in a table, so that a target just missed does not look met. */
const exact = (value: number, {unit, decimals}: ScorecardRow, {language}: ScorecardWords) =>
  formatFigure(value, unit, language, decimals);

function toRow(
  {row, bracket}: PlacedRow,
  rows: readonly ScorecardRow[],
  words: ScorecardWords,
  language: Language,
): RowView {
  const {latest, target, movement, action} = row;
  const value = latest?.value ?? null;
  return {
    id: row.id,
    name: say(row.name, language),
    bracket,
    figure: value === null ? null : exact(value, row, words),
    absence: toAbsence(row, words),
    context: toContext(row, words),
    notes: toNotes(row, words, language),
    caveat: latest && value !== null ? caveatLine(latest, words, language) : null,
    target: target && {
      figure: toTarget(row, target.value, words),
      line: value === null ? null : targetLine(value, target, row, words),
    },
    movement: movement && movementLine(movement, language),
    line: toLine(row, words),
    action: action && {plan: say(action.plan, language), result: actionLine(action.result, language)},
    readWith: row.counterMeasures
      .filter(({isHere}) => isHere)
      .map(({id, name}) => {
        const beside = rows.find((one) => one.id === id);
        const figure = beside?.latest?.value ?? null;
        const {text, lang} = say(name, language);
        return {
          text: beside && figure !== null ? words.beside({name: text, figure: exact(figure, beside, words)}) : text,
          lang,
        };
      }),
  };
}

function toAbsence({latest}: ScorecardRow, words: ScorecardWords): RowView['absence'] {
  if (!latest) return {strong: words.noFigure, why: ''};
  return latest.value === null ? {strong: words.notShown, why: missingReason(latest, words)} : null;
}

function toContext({latest, unit}: ScorecardRow, words: ScorecardWords): string {
  if (!latest) return '';
  const period = formatPeriod(latest.period, words.language);
  const what = latest.value !== null && Object.hasOwn(words.units, unit) ? words.units[unit] : undefined;
  return what === undefined ? period : `${what}, ${period}`;
}

/** What a figure with a likely range rests on; a full count has none. A caveat already gives the note of its figure. */
function toNotes(row: ScorecardRow, words: ScorecardWords, language: Language): Said[] {
  const {latest} = row;
  if (!latest || latest.value === null) return [];
  const {base, interval, note, status} = latest;
  const range =
    interval && words.likelyFrom({low: exact(interval.low, row, words), high: exact(interval.high, row, words)});
  const count = range && base !== null ? words.counted({count: formatNumber(base, words.language)}) : '';
  const notes: Said[] = range ? [{text: `${count} ${range}`.trim(), lang: words.language}] : [];
  return note && status === 'final' ? [...notes, say(note, language)] : notes;
}

function toTarget(row: ScorecardRow, value: number, words: ScorecardWords): string {
  const figure = exact(value, Number.isInteger(value) ? {...row, decimals: 0} : row, words);
  if (row.polarity !== 'lower') return figure;
  return row.unit === 'percent' || row.unit === 'pounds' ? words.less({figure}) : words.fewer({figure});
}

/** A line needs three figures; fewer show no course. */
function toLine(row: ScorecardRow, words: ScorecardWords): LineView | null {
  const values = row.sparkline.map(({value}) => value);
  const known = row.sparkline.filter(({value}) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 3 || !first || !last) return null;
  const when = ({period}: typeof first) => formatPeriod(period, words.language);
  const what = ({value}: typeof first) => exact(value ?? 0, row, words);
  return {
    cell: drawSparkline(values, [], {width: 150, height: 38}),
    full: drawSparkline(values, [row.sparkline[0] ?? first, row.sparkline.at(-1) ?? last].map(when)),
    sentence: words.line({first: when(first), then: what(first), last: when(last), now: what(last)}),
  };
}
