import iconv from 'iconv-lite';
import type {Column, ExportFile, FileFormat} from './exports/export.ts';
import {NOTICE} from './world.ts';

/** The cells of a row in the order of the columns. */
export function toCells<Row>(columns: readonly Column<Row>[], row: Row): string[] {
  return columns.map(({write}) => write(row));
}

/**
 * The bytes of a CSV file. A last column without cells carries in its heading that the landlord is made up, so that
 * every file says so and no row has to.
 */
export function toCsvBytes(
  headings: readonly string[],
  cells: Iterable<readonly string[]>,
  format: FileFormat,
): Buffer {
  const {separator, lineEnd, encoding} = format;
  const special = new RegExp(`["\\r\\n${separator}]`);
  const lines = [toLine([...headings, NOTICE], separator, special)];
  for (const row of cells) lines.push(toLine(row, separator, special) + separator);
  const text = `${lines.join(lineEnd)}${lineEnd}`;
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${text}`);
  return encoding === 'utf-16' ? iconv.encode(text, 'utf16le', {addBOM: true}) : iconv.encode(text, 'win1252');
}

/** Cells that hold what the file itself is written with stand in quotes. */
function toLine(cells: readonly string[], separator: string, special: RegExp): string {
  let line = '';
  for (const [index, cell] of cells.entries()) {
    if (index > 0) line += separator;
    line += special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return line;
}

/** The row of sums under a file, with the word for it in the first column. */
export function toTotals<Row>(columns: readonly Column<Row>[], {totals}: ExportFile<Row>): string[][] {
  if (totals === undefined) return [];
  return [columns.map(({heading}, index) => (index === 0 ? 'TOTAL' : (totals[heading] ?? '')))];
}
