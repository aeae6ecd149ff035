import iconv from 'iconv-lite';
import type {Column, ExportFile, FileFormat} from './exports/export.ts';
import {NOTICE} from './world.ts';

/** The cells of a file without its headings. */
export function toCells<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[][] {
  return rows.map((row) => columns.map(({write}) => write(row)));
}

/**
 * The bytes of a CSV file. A last column without cells carries in its heading that the landlord is made up, so that
 * every file says so and no row has to.
 */
export function toCsvBytes(
  headings: readonly string[],
  cells: readonly (readonly string[])[],
  format: FileFormat,
): Buffer {
  const {separator, lineEnd, encoding} = format;
  const special = new RegExp(`["\\r\\n${separator}]`);
  const quote = (cell: string) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [[...headings, NOTICE].map(quote).join(separator)];
  for (const row of cells) lines.push(`${row.map(quote).join(separator)}${separator}`);
  const text = `${lines.join(lineEnd)}${lineEnd}`;
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${text}`);
  return encoding === 'utf-16' ? iconv.encode(text, 'utf16le', {addBOM: true}) : iconv.encode(text, 'win1252');
}

/** The row of sums under a file, with the word for it in the first column. */
export function toTotals<Row>(columns: readonly Column<Row>[], {totals}: ExportFile<Row>): string[][] {
  if (totals === undefined) return [];
  return [columns.map(({heading}, index) => (index === 0 ? 'TOTAL' : (totals[heading] ?? '')))];
}
