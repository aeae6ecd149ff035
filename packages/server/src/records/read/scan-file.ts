import {isUtf8} from 'node:buffer';
import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {basename} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import {findSeparator, type Separator} from './find-separator.ts';

/** How the text of a file is written. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a first look at the bytes of a file tells. */
export interface ScannedFile {
  readonly path: string;
  readonly fileName: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: 'csv' | 'xlsx';
  /** Of CSV. */
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  readonly separator: Separator;
}

/** Enough for headings and some rows. */
const HEAD = 65_536;
const XLSX = 'PK\u0003\u0004';
const COMPOUND = '\u00d0\u00cf\u0011\u00e0';

/** Reads a file through once: its hash, and how to read it. Throws `DS_IMPORT_*` naming the file and the remedy. */
export async function scanFile(path: string): Promise<ScannedFile> {
  const hash = createHash('sha256');
  const utf8 = new Utf8Check();
  let head = Buffer.alloc(0);
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path, {highWaterMark: 1 << 20}) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      utf8.add(chunk);
      if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
      bytes += chunk.length;
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const remedy = `${path} cannot be read (${reason}). Check the name and the folder.`;
    throw new DoorstepError('DS_IMPORT_NO_FILE', remedy, {cause, path});
  }
  if (bytes === 0) throw new DoorstepError('DS_IMPORT_EMPTY', `${path} is empty. Export it again.`, {path});
  const magic = head.toString('latin1', 0, 4);
  if (magic === COMPOUND) {
    const remedy = `${path} is an old .xls file or locked with a password. Save it as .xlsx or CSV without a password.`;
    throw new DoorstepError('DS_IMPORT_OLD_OR_LOCKED', remedy, {path});
  }
  const format = magic === XLSX ? 'xlsx' : 'csv';
  const {encoding, byteOrderMark} = findEncoding(head, utf8.valid);
  const text = new TextDecoder(encoding).decode(head);
  if (format === 'csv' && text.includes('\u0000')) {
    throw new DoorstepError('DS_IMPORT_CSV', `${path} is no text file. Export it as CSV or .xlsx.`, {path});
  }
  const separator = findSeparator(text);
  return {
    path,
    fileName: basename(path),
    sha256: hash.digest('hex'),
    bytes,
    format,
    encoding,
    byteOrderMark,
    separator,
  };
}

function findEncoding(head: Buffer, validUtf8: boolean): {encoding: Encoding; byteOrderMark: boolean} {
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return {encoding: 'utf-16le', byteOrderMark: true};
  if (first === 0xfe && second === 0xff) return {encoding: 'utf-16be', byteOrderMark: true};
  if (first === 0xef && second === 0xbb && third === 0xbf && validUtf8) return {encoding: 'utf-8', byteOrderMark: true};
  // Half of the bytes of English in UTF-16 are 0.
  const zeros = (from: number): number => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  const most = head.length / 4;
  if (zeros(1) > most) return {encoding: 'utf-16le', byteOrderMark: false};
  if (zeros(0) > most) return {encoding: 'utf-16be', byteOrderMark: false};
  return {encoding: validUtf8 ? 'utf-8' : 'windows-1252', byteOrderMark: false};
}

/** Whether a file is UTF-8 to its last byte: one pound sign on row 50,000 decides it. */
class Utf8Check {
  valid = true;
  #rest = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (!this.valid) return;
    const whole = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const end = whole.length - countUnfinished(whole);
    this.valid = isUtf8(whole.subarray(0, end));
    this.#rest = Buffer.from(whole.subarray(end));
  }
}

/** How many bytes at the end begin a character that the next chunk ends. */
function countUnfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? back : 0;
  }
  return 0;
}
