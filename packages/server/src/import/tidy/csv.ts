import {parse} from 'csv-parse/sync';
import {DoorstepError} from '@doorstep/contract';

/** One cell of a tidy file. */
export type CsvCell = string | number | boolean | null;

/** RFC 4180 with line feeds, a heading row and a last line end. Null is empty, yes and no are words. */
export function toCsv(headings: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [headings.map(quote).join(',')];
  for (const row of rows) lines.push(row.map((cell) => quote(toWord(cell))).join(','));
  return `${lines.join('\n')}\n`;
}

function toWord(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell);
}

function quote(word: string): string {
  return /[",\n\r]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
}

/**
 * The rows of a tidy file without its heading row. Throws `DS_IMPORT_TIDY` naming the file when it is no CSV or its
 * headings are not the ones expected.
 */
export function fromCsv(text: string, headings: readonly string[], path: string): readonly (readonly string[])[] {
  let rows: string[][];
  try {
    rows = parse(text, {relaxColumnCount: false, bom: true});
  } catch (cause) {
    throw tidyError(path, `it is not well formed (${cause instanceof Error ? cause.message : String(cause)})`, cause);
  }
  const [found = [], ...rest] = rows;
  if (found.join() !== headings.join()) {
    throw tidyError(path, `expected the headings ${headings.join(', ')}; found: ${found.join(', ')}`);
  }
  return rest;
}

/** The error of a tidy file that does not hold what it should. */
export function tidyError(path: string, what: string, cause?: unknown): DoorstepError {
  const remedy = 'Make the files anew from the workbooks (npm run data:tsm -- <folder>). Nothing was stored.';
  return new DoorstepError('DS_IMPORT_TIDY', `Cannot use ${path}: ${what}. ${remedy}`, {cause, path});
}
