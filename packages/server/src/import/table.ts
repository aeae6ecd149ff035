import {DoorstepError} from '@doorstep/contract';
import type {Place} from './cells.ts';
import {Headings} from './heading.ts';
import {toLine} from './text.ts';
import type {WorkbookSheet} from './workbook.ts';

/** One landlord's row. */
export interface TableRow {
  /** The regulator's code as text, whatever the cell's type. */
  readonly code: string;
  readonly name: string;
  readonly cells: readonly unknown[];
  /** Where a cell of this row stands, for messages. */
  place(column: number): Place;
}

/** The table of one sheet, without what stands above and below it. */
export interface Table {
  readonly sheet: string;
  readonly headings: Headings;
  readonly rows: readonly TableRow[];
}

const NAME = /^landlord name$/i;
const CODE = /^landlord code$/i;
const CODE_SHAPE = /^[A-Z0-9]{3,10}$/;

/**
 * Finds the row that holds "Landlord name" and "Landlord code" (it stands in row 3, 10 or 11) and takes every row
 * below with a landlord code: notes have none. Throws `DS_IMPORT_HEADING` without such a row and `DS_IMPORT_ROW`
 * when a code is strange, stands twice or has no name, or when no landlord follows.
 */
export function readTable(sheet: WorkbookSheet): Table {
  const headerRow = sheet.rows.findIndex((row) => findCell(row, NAME) >= 0 && findCell(row, CODE) >= 0);
  const header = sheet.rows[headerRow];
  if (header === undefined) {
    throw new DoorstepError(
      'DS_IMPORT_HEADING',
      `Expected a row with "Landlord name" and "Landlord code" in sheet ${sheet.name}. Nothing was stored.`,
      {path: sheet.name},
    );
  }
  const headings = new Headings(header, `sheet ${sheet.name}, row ${headerRow + 1}`);
  const [nameAt, codeAt] = [findCell(header, NAME), findCell(header, CODE)];
  const rows: TableRow[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    const code = toLine(cells[codeAt]).toUpperCase();
    if (index <= headerRow || code === '') continue;
    const rowPlace = `sheet ${sheet.name}, row ${index + 1}`;
    const name = toLine(cells[nameAt]);
    checkRow(code, name, rows, rowPlace);
    rows.push({code, name, cells, place: (column) => () => `${rowPlace}, column "${headings.text(column)}"`});
  }
  return {sheet: sheet.name, headings, rows};
}

function findCell(row: readonly unknown[], words: RegExp): number {
  return row.findIndex((cell) => typeof cell === 'string' && words.test(toLine(cell)));
}

function checkRow(code: string, name: string, earlier: readonly TableRow[], place: string): void {
  const fault = !CODE_SHAPE.test(code)
    ? `"${code}" is not a landlord code`
    : name === ''
      ? `landlord ${code} has no name`
      : earlier.some((row) => row.code === code)
        ? `landlord ${code} (${name}) stands there twice`
        : null;
  if (fault === null) return;
  throw new DoorstepError('DS_IMPORT_ROW', `Expected one row a landlord in ${place}: ${fault}. Nothing was stored.`, {
    path: place,
  });
}
