import type {Language, MeasureDocument, Observation} from '@doorstep/contract';
import {choicesWordsFor} from '../trend-chart/choices.words.ts';
import {findSeries} from '../trend-chart/find-series.ts';
import {say, type Said} from '../words/words.ts';
import {type TableColumn, toColumns} from './data-table.columns.ts';
import {type ColumnName, tableWordsFor, type TableWords} from './data-table.words.ts';

/** By which column the rows stand in order, and whether the least stands first. */
export interface Sorting {
  column: ColumnName;
  isUp: boolean;
}

/** As a table begins: newest first. */
export const NEWEST_FIRST: Sorting = {column: 'period', isUp: false};

/** What a table shows; the file to take along has the same rows in the same order. */
export interface TableView {
  name: Said;
  sentence: Said;
  /** Which homes or part, and by what kind of period. */
  part: Said[];
  head: {name: ColumnName; title: string; sort: 'ascending' | 'descending' | null}[];
  rows: string[][];
  /** The order in words. */
  order: string;
  illustrative: Said | null;
  fileName: string;
}

/** One series of a measure as a table; null when the landlord does not publish that scope. */
export function toDataTable(
  document: MeasureDocument,
  scope: string | undefined,
  kind: string | undefined,
  sorting: Sorting,
  language: Language,
): TableView | null {
  const series = findSeries(document, scope, kind);
  if (!series) return null;
  const {measure, landlord} = document;
  const words = tableWordsFor(language);
  const columns = toColumns(series, measure, words);
  // A column can go when another series comes: then the table is as it began.
  const found = columns.find(({name}) => name === sorting.column);
  const by = found ? sorting : NEWEST_FIRST;
  const column = found ?? columns[0];
  const sorted = column ? sort(series.observations, column, by.isUp) : series.observations;
  const {kinds} = choicesWordsFor(words.language);
  const kindName = Object.hasOwn(kinds, series.kind) ? kinds[series.kind] : '';
  return {
    name: say(measure.name, language),
    sentence: say(series.sentence, language),
    part: [
      say(series.scope.name, language),
      ...(kindName ? [{text: words.by({kind: kindName.toLowerCase()}), lang: words.language}] : []),
    ],
    head: columns.map(({name, title}) => ({
      name,
      title,
      sort: name === by.column ? (by.isUp ? 'ascending' : 'descending') : null,
    })),
    rows: sorted.map((one) => columns.map(({text}) => text(one))),
    order: column ? sayOrder(column, series.observations, by.isUp, words) : '',
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
    fileName: `${[landlord.id, measure.id, series.scope.id.replaceAll(':', '-'), series.kind].join('-')}.csv`,
  };
}

/** What a click on a column's title does: the other way round, or what a reader looks for first in that column. */
export function toSorting(column: ColumnName, now: Sorting): Sorting {
  return now.column === column ? {column, isUp: !now.isUp} : {column, isUp: column === 'note'};
}

/** Rows in order; what is not known last either way, and equal ones newest first. */
function sort(observations: readonly Observation[], {key}: TableColumn, isUp: boolean): Observation[] {
  const newestFirst = observations.toSorted((a, b) => compare(b.period.end, a.period.end));
  return newestFirst.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return isUp ? compare(one, other) : compare(other, one);
  });
}

const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);

function sayOrder(
  {name, title, key}: TableColumn,
  observations: readonly Observation[],
  isUp: boolean,
  {order, sorted}: TableWords,
): string {
  const isText = observations.some((one) => typeof key(one) === 'string');
  const [up, down] =
    name === 'period'
      ? [order.oldest, order.newest]
      : isText
        ? [order.forward, order.backward]
        : [order.lowest, order.highest];
  return sorted({title, order: isUp ? up : down});
}
