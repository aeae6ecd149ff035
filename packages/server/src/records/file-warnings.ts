import {DoorstepError} from '@doorstep/contract';
import type {DateReader} from './cells/date-reader.ts';
import type {BoundHeadings} from './headings.ts';
import type {Mapping} from './mapping.ts';
import {findPersonal} from './personal.ts';

/** Headings that the mapping does not name. */
export function listNotStored({headings, columns}: BoundHeadings): readonly string[] {
  const stored = new Set(columns.values());
  return headings.filter((heading, at) => heading !== '' && !stored.has(at));
}

/** Names the columns that look as if they told of people, stored or not. */
export function warnOfPersonal({headings, columns}: BoundHeadings): readonly string[] {
  const fields = new Map([...columns].map(([field, at]) => [at, field]));
  return headings.flatMap((heading, at) => {
    const what = findPersonal(heading);
    if (what === null) return [];
    const field = fields.get(at);
    if (field === undefined)
      return [`The column "${heading}" looks like ${what}. It is not stored; better leave it out of the export.`];
    return [
      `The column "${heading}" looks like ${what} and is stored as "${field}". Take it out of the mapping unless you know that it names nobody.`,
    ];
  });
}

/** Sentences about how dates were read. Throws `DS_RECORDS_DATE_ORDER` when the file leaves two ways open. */
export function judgeDates({seen, serials, shortYears}: DateReader, mapping: Mapping, path: string): readonly string[] {
  const remedy =
    'Say in the mapping "dateOrder": "day-first" (31/12/2026, as in Britain) or "month-first" (12/31/2026).';
  if (mapping.dateOrder === undefined && seen.dayFirst === 0) {
    if (seen.monthFirst > 0) {
      const why = `${seen.monthFirst} dates of ${path} can only be read month first, and none only day first.`;
      throw new DoorstepError('DS_RECORDS_DATE_ORDER', `${why} ${remedy} Nothing was stored.`, {path});
    }
    if (seen.either > 0) {
      const why = `${seen.either} dates of ${path}, such as 03/04/2026, can be read in two ways, and no date of the file shows which is meant.`;
      throw new DoorstepError('DS_RECORDS_DATE_ORDER', `${why} ${remedy} Nothing was stored.`, {path});
    }
  }
  const warnings: string[] = [];
  if (seen.dayFirst > 0 && seen.monthFirst > 0) {
    warnings.push(
      `${seen.dayFirst} dates can only be read day first and ${seen.monthFirst} only month first: a program has probably swapped day and month in some.`,
    );
  }
  if (serials > 0) warnings.push(`${serials} dates were day numbers of a spreadsheet and were read as such.`);
  if (shortYears > 0) warnings.push(`${shortYears} dates had two figures for the year and were read as 20xx.`);
  return warnings;
}
