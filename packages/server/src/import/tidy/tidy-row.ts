import {tidyError} from './csv.ts';

/** One row of a tidy file, by heading. Every reader throws `DS_IMPORT_TIDY` naming file, row and column. */
export class TidyRow {
  readonly #cells: ReadonlyMap<string, string>;
  readonly #path: string;
  readonly #line: number;

  constructor(headings: readonly string[], cells: readonly string[], path: string, line: number) {
    this.#cells = new Map(headings.map((heading, index) => [heading, cells[index] ?? '']));
    this.#path = path;
    this.#line = line;
  }

  /** Text, or null when empty. */
  text(heading: string): string | null {
    return this.#cells.get(heading) || null;
  }

  /** Text that must be there. */
  required(heading: string): string {
    return this.text(heading) ?? this.fail(heading, 'is empty');
  }

  /** A finite number, or null when empty. */
  number(heading: string): number | null {
    const text = this.text(heading);
    if (text === null) return null;
    const number = Number(text);
    return Number.isFinite(number) ? number : this.fail(heading, `is not a number: "${text}"`);
  }

  /** `yes` or `no`, or null when empty. */
  yesNo(heading: string): boolean | null {
    const word = this.oneOf(heading, ['yes', 'no']);
    return word === null ? null : word === 'yes';
  }

  /** One of the words, or null when empty. */
  oneOf<T extends string>(heading: string, words: readonly T[]): T | null {
    const text = this.text(heading);
    if (text === null) return null;
    return words.find((word) => word === text) ?? this.fail(heading, `is "${text}", not one of ${words.join(', ')}`);
  }

  /** One of the words, which must be there. */
  requiredOneOf<T extends string>(heading: string, words: readonly T[]): T {
    return this.oneOf(heading, words) ?? this.fail(heading, 'is empty');
  }

  /** Throws the error of one cell. */
  fail(heading: string, what: string): never {
    throw tidyError(this.#path, `row ${this.#line}, column ${heading} ${what}`);
  }
}
