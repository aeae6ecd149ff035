import {toTextOrNull} from './cells.ts';
import type {Table} from './table.ts';
import type {ReturnNotIncluded} from './tsm-return.ts';

/** Landlords whose results the regulator left out, with its note. Throws `DS_IMPORT_HEADING` without a notes column. */
export function readNotIncluded(
  table: Table,
  year: string,
  part: ReturnNotIncluded['part'],
): readonly ReturnNotIncluded[] {
  const note = table.headings.words(/^notes from rsh/i, 'Notes from RSH following TSM review');
  return table.rows.map(({code, name, cells}) => ({code, year, name, part, note: toTextOrNull(cells[note]) ?? ''}));
}
