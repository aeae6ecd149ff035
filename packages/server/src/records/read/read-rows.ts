import type {Mapping} from '../mapping.ts';
import {readCsvRows} from './csv-rows.ts';
import type {ScannedFile} from './scan-file.ts';
import type {SourceRow} from './source-row.ts';
import {readXlsxRows} from './xlsx-rows.ts';

/** The rows of a file of either format, some at a time, from the very first on. */
export async function* readRows(
  file: ScannedFile,
  {sheet, separator}: Pick<Mapping, 'sheet' | 'separator'>,
): AsyncGenerator<readonly SourceRow[]> {
  if (file.format === 'csv') yield* readCsvRows(separator === undefined ? file : {...file, separator});
  else yield await readXlsxRows(file, sheet);
}
