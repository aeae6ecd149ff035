import iconv from 'iconv-lite';
import type {Column, ExportFile, FileFormat} from './exports/export.ts';
import {NOTICE} from './world.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** Characters that are written at once: millions of small strings kept for long are what costs time. */
const PIECE = 65_536;

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
  const pieces: Buffer[] = [];
  let text = `${encoding === 'utf-8-bom' || encoding === 'utf-16' ? BYTE_ORDER_MARK : ''}${toLine([...headings, NOTICE], separator, special)}${lineEnd}`;
  for (const row of cells) {
    text += `${toLine(row, separator, special)}${separator}${lineEnd}`;
    if (text.length < PIECE) continue;
    pieces.push(toBytes(text, encoding));
    text = '';
  }
  pieces.push(toBytes(text, encoding));
  return Buffer.concat(pieces);
}

function toBytes(text: string, encoding: FileFormat['encoding']): Buffer {
  if (encoding === 'utf-16') return Buffer.from(text, 'utf16le');
  return encoding === 'windows-1252' ? iconv.encode(text, 'win1252') : Buffer.from(text);
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
