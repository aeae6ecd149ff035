import {createReadStream} from 'node:fs';
import {TextDecoderStream} from 'node:stream/web';
import {Readable} from 'node:stream';
import {DoorstepError} from '@doorstep/contract';
import {CsvError, parse} from 'csv-parse';
import type {ScannedFile} from './scan-file.ts';
import type {SourceRow} from './source-row.ts';

/** Rows handed over at once. */
const BATCH = 1000;
/** A quote that is opened and not closed would swallow the rest of the file. */
const LONGEST_RECORD = 1 << 20;

/**
 * The rows of a CSV file, some at a time; memory stays flat however long the file is. Throws `DS_IMPORT_CSV` naming
 * the line where the quotes are wrong.
 */
export async function* readCsvRows(file: ScannedFile): AsyncGenerator<readonly SourceRow[]> {
  const parser = parse({
    bom: true,
    delimiter: file.separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  const bytes = openText(file);
  bytes.on('error', (error) => parser.destroy(error));
  bytes.pipe(parser);
  let failure: unknown;
  parser.on('error', (error) => {
    failure = error;
  });
  let wake: () => void = () => undefined;
  for (const event of ['readable', 'end', 'error', 'close']) parser.on(event, () => wake());
  let line = 1;
  try {
    for (;;) {
      const batch: SourceRow[] = [];
      let cells: string[] | null = null;
      while (batch.length < BATCH && (cells = parser.read() as string[] | null) !== null) {
        batch.push({line, cells});
        line += 1 + countLineEnds(cells);
      }
      if (batch.length > 0) yield batch;
      if (failure !== undefined) throw toFault(failure, file, line);
      if (parser.readableEnded || (batch.length === 0 && parser.destroyed)) return;
      if (cells === null && parser.readableLength === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? toFault(error, file, line) : error;
  } finally {
    bytes.destroy();
    parser.destroy();
  }
}

/** UTF-8 goes straight through; the parser would not know the other encodings. */
function openText({path, encoding}: ScannedFile): Readable {
  const bytes = createReadStream(path, {highWaterMark: 1 << 18});
  if (encoding === 'utf-8') return bytes;
  const decoder = new TextDecoderStream(encoding);
  return Readable.fromWeb(Readable.toWeb(bytes).pipeThrough(decoder as never) as never);
}

/** Line ends inside the values of a row. */
function countLineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}

function toFault(error: unknown, {path}: ScannedFile, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  const what = unclosed
    ? 'a quotation mark is opened and not closed'
    : 'a quotation mark stands where it cannot (inside a value it must be doubled and the value quoted)';
  const remedy = `${path}, line ${line}: ${what}. Export the file again, or correct the line. Nothing was stored.`;
  return new DoorstepError('DS_IMPORT_CSV', remedy, {cause: error, path});
}
