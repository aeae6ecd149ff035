import {createReadStream} from 'node:fs';
import {DoorstepError} from '@doorstep/contract';
import {CsvSplitter, QuoteError} from './csv-splitter.ts';
import type {ScannedFile} from './scan-file.ts';
import type {SourceRow} from './source-row.ts';

const CHUNK = 1 << 18;

/**
 * The rows of a CSV file, some at a time; memory stays flat however long the file is. Throws `DS_IMPORT_CSV` naming
 * the line where the quotes are wrong.
 */
export async function* readCsvRows(file: ScannedFile): AsyncGenerator<readonly SourceRow[]> {
  const splitter = new CsvSplitter(file.separator);
  // Leaves out the byte order mark, too.
  const decoder = new TextDecoder(file.encoding);
  try {
    for await (const bytes of createReadStream(file.path, {highWaterMark: CHUNK}) as AsyncIterable<Buffer>) {
      yield* splitter.split(decoder.decode(bytes, {stream: true}), false);
    }
    yield* splitter.split(decoder.decode(), true);
  } catch (error) {
    throw error instanceof QuoteError ? toFault(error, file, splitter.line) : error;
  }
}

function toFault(error: QuoteError, {path}: ScannedFile, line: number): DoorstepError {
  const what =
    error.fault === 'not-closed'
      ? 'a quotation mark is opened and not closed'
      : 'a quotation mark stands where it cannot (inside a value it must be doubled and the value quoted)';
  const remedy = `${path}, line ${line}: ${what}. Export the file again, or correct the line. Nothing was stored.`;
  return new DoorstepError('DS_IMPORT_CSV', remedy, {cause: error, path});
}
