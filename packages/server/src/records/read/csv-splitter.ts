/** What is wrong with the quotation marks of a record. */
export type QuoteFault = 'not-closed' | 'misplaced';

/** Thrown for the record that begins on {@link CsvSplitter.line}. */
export class QuoteError extends Error {
  readonly fault: QuoteFault;

  constructor(fault: QuoteFault) {
    super(`Quotation mark ${fault}.`);
    this.fault = fault;
  }
}

/** A record and the line it begins on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quote that is opened and not closed would swallow the rest of the file. */
const LONGEST_RECORD = 1 << 20;
const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Cuts CSV into records as RFC 4180 has it, a piece of text at a time: lines end with LF, CR LF or CR, a quoted value may
 * hold separators, line ends and doubled quotes. Jumps from sign to sign instead of looking at each character, which is
 * several times as fast as a parser that does.
 */
export class CsvSplitter {
  /** The line on which the next record begins, as a text editor counts. */
  line = 1;
  readonly #separator: string;
  #text = '';
  #at = 0;
  /** Whether no more text will come. */
  #isLast = false;
  /** Where the next quote and the next CR stand, from `#at` on; at the end of the text where there is none. */
  #quote = 0;
  #return = 0;

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** The records that end in this text; what is left over is kept. Throws {@link QuoteError}, after the records before it. */
  *split(text: string, isLast: boolean): Generator<CsvRecord[]> {
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    this.#isLast = isLast;
    [this.#quote, this.#return] = [this.#find('"', 0), this.#find('\r', 0)];
    const records: CsvRecord[] = [];
    let fault: QuoteError | null = null;
    try {
      for (let record = this.#next(); record !== null; record = this.#next()) records.push(record);
    } catch (error) {
      if (!(error instanceof QuoteError)) throw error;
      fault = error;
    }
    if (records.length > 0) yield records;
    if (fault !== null) throw fault;
    if (this.#text.length - this.#at > LONGEST_RECORD) throw new QuoteError('not-closed');
  }

  #next(): CsvRecord | null {
    const text = this.#text;
    const start = this.#at;
    if (start >= text.length) return null;
    if (this.#quote < start) this.#quote = this.#find('"', start);
    if (this.#return < start) this.#return = this.#find('\r', start);
    const feed = this.#find('\n', start);
    const end = Math.min(feed, this.#return);
    if (this.#quote < end) return this.#nextQuoted();
    if (!this.#endsAt(end)) return null;
    const {line} = this;
    this.#pass(end);
    this.line += 1;
    return {line, cells: text.slice(start, end).split(this.#separator)};
  }

  /** A record with a quote somewhere; its line ends may be within values. */
  #nextQuoted(): CsvRecord | null {
    const text = this.#text;
    const cells: string[] = [];
    let lines = 1;
    let at = this.#at;
    for (;;) {
      let end: number;
      if (text.charCodeAt(at) === QUOTE) {
        const close = this.#findClose(at + 1);
        if (close === null) return this.#unfinished();
        const value = text.slice(at + 1, close);
        const cell = value.includes('"') ? value.replaceAll('""', '"') : value;
        lines += countLineEnds(cell);
        cells.push(cell);
        end = close + 1;
        if (!this.#isEndOfValue(end)) throw new QuoteError('misplaced');
      } else {
        end = this.#findEndOfValue(at);
        const cell = text.slice(at, end);
        if (cell.includes('"')) throw new QuoteError('misplaced');
        cells.push(cell);
      }
      if (end < text.length && text[end] === this.#separator) {
        at = end + 1;
        continue;
      }
      if (!this.#endsAt(end)) return null;
      const {line} = this;
      this.#pass(end);
      this.line += lines;
      return {line, cells};
    }
  }

  /** The quote that ends a value; null where the text does not say yet. */
  #findClose(from: number): number | null {
    const text = this.#text;
    for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
      if (at + 1 === text.length && !this.#isLast) return null;
      if (text.charCodeAt(at + 1) !== QUOTE) return at;
    }
    return null;
  }

  #unfinished(): null {
    if (this.#isLast) throw new QuoteError('not-closed');
    return null;
  }

  #isEndOfValue(at: number): boolean {
    return this.#findEndOfValue(at) === at;
  }

  #findEndOfValue(from: number): number {
    const text = this.#text;
    const separator = this.#separator.charCodeAt(0);
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LF || code === CR) break;
    }
    return at;
  }

  /** Whether a record that goes to here is whole: the text may go on, and a CR at its end may be half a line end. */
  #endsAt(end: number): boolean {
    const {length} = this.#text;
    return this.#isLast || (end < length && !(end === length - 1 && this.#text.charCodeAt(end) === CR));
  }

  #pass(end: number): void {
    const isPair = this.#text.charCodeAt(end) === CR && this.#text.charCodeAt(end + 1) === LF;
    this.#at = end + (isPair ? 2 : 1);
  }

  #find(sign: string, from: number): number {
    const found = this.#text.indexOf(sign, from);
    return found === -1 ? this.#text.length : found;
  }
}

/** Line ends inside a value. */
function countLineEnds(cell: string): number {
  if (!cell.includes('\n') && !cell.includes('\r')) return 0;
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}
