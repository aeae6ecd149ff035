import {readFile} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import {DoorstepError, type ErrorCode} from '@doorstep/contract';
import readExcelFile from 'read-excel-file/node';

/** One sheet: its name and its rows, blank cells as null. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** A workbook's bytes and where they came from. */
export interface WorkbookFile {
  readonly path: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** First bytes of a zip archive, which every .xlsx is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** First bytes of the older compound file: an .xls, or an .xlsx locked with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Last record of a zip archive; without it the file was cut short. */
const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
/** The record is 22 bytes, plus a comment of up to 65,535. */
const ZIP_END_WITHIN = 22 + 65_535;

const NEEDED = "Expected the regulator's Tenant Satisfaction Measures workbook (.xlsx)";

/** Reads a file and tells what it is by its bytes, not its name. Throws `DS_IMPORT_*` naming the file and the remedy. */
export async function readWorkbookFile(path: string): Promise<WorkbookFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw refuse('DS_IMPORT_NO_FILE', path, `cannot be read (${reason}). Check the name and the folder.`, cause);
  }
  if (bytes.length === 0) throw refuse('DS_IMPORT_EMPTY', path, 'is empty. Download it again.');
  if (startsWith(bytes, COMPOUND)) {
    throw refuse(
      'DS_IMPORT_OLD_OR_LOCKED',
      path,
      'is an old .xls file or locked with a password. Open it in a spreadsheet program and save it as .xlsx without a password.',
    );
  }
  if (!startsWith(bytes, ZIP)) throw refuse('DS_IMPORT_NOT_A_WORKBOOK', path, 'is not an .xlsx workbook.');
  if (bytes.subarray(-ZIP_END_WITHIN).lastIndexOf(ZIP_END) < 0) {
    throw refuse('DS_IMPORT_DAMAGED', path, 'was cut short. Download it again.');
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {path, fileName: basename(path), bytes, sha256};
}

/** All sheets in the order of the workbook. Throws `DS_IMPORT_DAMAGED` or `DS_IMPORT_NOT_A_WORKBOOK`. */
export async function readSheets(file: WorkbookFile): Promise<readonly WorkbookSheet[]> {
  let sheets: readonly {sheet: string; data: readonly (readonly unknown[])[]}[];
  try {
    sheets = await readExcelFile(file.bytes);
  } catch (cause) {
    // A sound zip without a workbook inside is another kind of file; anything else is damage.
    const other = !file.bytes.includes('xl/workbook.xml');
    throw other
      ? refuse('DS_IMPORT_NOT_A_WORKBOOK', file.path, 'is a zip archive but holds no workbook.', cause)
      : refuse('DS_IMPORT_DAMAGED', file.path, 'is damaged. Download it again.', cause);
  }
  return sheets.map(({sheet, data}) => ({name: sheet, rows: data}));
}

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function refuse(code: ErrorCode, path: string, what: string, cause?: unknown): DoorstepError {
  return new DoorstepError(code, `${NEEDED}; ${path} ${what} Nothing was stored.`, {cause, path});
}
