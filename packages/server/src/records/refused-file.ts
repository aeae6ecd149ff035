import {createWriteStream, type WriteStream} from 'node:fs';
import {rename, rm} from 'node:fs/promises';
import {finished} from 'node:stream/promises';
import {once} from 'node:events';
import {toText} from '../import/text.ts';
import type {SourceRow} from './read/source-row.ts';
import type {Refusal} from './report.ts';

const NUMBER = /^[-+]?[\d,.]+%?$/;

/**
 * The rows that were not taken, as CSV, with line, column, reason and remedy before the landlord's own values.
 * Stands under its name only once the import is complete.
 */
export class RefusedFile {
  readonly path: string;
  readonly #headings: readonly string[];
  #stream: WriteStream | null = null;

  /** @param path where it will stand; nothing is written before the first row. */
  constructor(path: string, headings: readonly string[]) {
    this.path = path;
    this.#headings = headings;
  }

  async add({line, cells}: SourceRow, refusals: readonly Refusal[]): Promise<void> {
    if (this.#stream === null) {
      this.#stream = createWriteStream(this.#part, 'utf8');
      this.#stream.write(`\ufeff${toCsvLine(['Line', 'Column', 'Reason', 'Remedy', ...this.#headings])}`);
    }
    const columns = refusals.map(({column}) => column ?? 'whole row').join('; ');
    const reasons = refusals.map(({value, reason}) => (value === null ? reason : `"${value}" ${reason}`)).join('; ');
    const remedies = [...new Set(refusals.map(({remedy}) => remedy))].join(' ');
    const own = cells.map((cell) => toText(cell));
    const fits = this.#stream.write(toCsvLine([String(line), columns, reasons, remedies, ...own]));
    if (!fits) await once(this.#stream, 'drain');
  }

  /** Puts it in its place. Gives its path, or null when no row was refused. */
  async keep(): Promise<string | null> {
    if (this.#stream === null) return null;
    this.#stream.end();
    await finished(this.#stream);
    await rename(this.#part, this.path);
    return this.path;
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    if (this.#stream === null) return;
    this.#stream.destroy();
    await finished(this.#stream).catch(() => undefined);
    await rm(this.#part, {force: true});
  }

  get #part(): string {
    return `${this.path}.part`;
  }
}

/** One line. A value that a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCsvLine(values: readonly string[]): string {
  const cells = values.map((value) => {
    const safe = /^[=+\-@\t\r]/.test(value) && !NUMBER.test(value) ? `'${value}` : value;
    return /[",;\r\n\t|]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${cells.join(',')}\r\n`;
}
