import {DoorstepError} from '@doorstep/contract';
import readExcelFile from 'read-excel-file/node';
import type {ScannedFile} from './scan-file.ts';
import type {SourceRow} from './source-row.ts';

/** A sheet is read whole, and unpacks to many times its size. */
const MOST_BYTES = 25 * 1024 * 1024;

/**
 * The rows of one sheet. Formula cells give the value that was saved with them. A workbook is held in memory, so a
 * large one is refused and sent to CSV, which is not. Throws `DS_IMPORT_*`.
 */
export async function readXlsxRows(file: ScannedFile, sheet: string | undefined): Promise<readonly SourceRow[]> {
  const {path} = file;
  if (file.bytes > MOST_BYTES) {
    const remedy = `${path} is larger than a workbook can be read (25 MB). Save the sheet as CSV UTF-8 and import that.`;
    throw new DoorstepError('DS_IMPORT_DAMAGED', remedy, {path});
  }
  let sheets: readonly {sheet: string; data: readonly (readonly unknown[])[]}[];
  try {
    sheets = await readExcelFile(path);
  } catch (cause) {
    const remedy = `${path} is damaged or holds no workbook. Save it again as .xlsx or CSV.`;
    throw new DoorstepError('DS_IMPORT_DAMAGED', remedy, {cause, path});
  }
  const found = sheet === undefined ? sheets[0] : sheets.find((it) => it.sheet === sheet);
  if (found === undefined) {
    const remedy = `${path} has no sheet "${sheet ?? ''}". It has: ${sheets.map((it) => it.sheet).join(', ')}.`;
    throw new DoorstepError('DS_IMPORT_SHEET', remedy, {path});
  }
  return found.data.map((cells, index) => ({line: index + 1, cells}));
}
