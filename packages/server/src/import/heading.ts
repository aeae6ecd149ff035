import {DoorstepError} from '@doorstep/contract';
import type {SurveyedTenure} from '../store/types.ts';
import {toLine} from './text.ts';

/** Which number of a measure a coded column holds. `other` is a coded column that is not the figure itself. */
export type HeadingPart = 'value' | 'numerator' | 'denominator' | 'count' | 'other';

/** A heading, understood. */
export interface Heading {
  /** One line without invisible characters, for messages and for columns that have no code. */
  readonly text: string;
  /** The code in brackets at the end: `TP05`, `RP02 1`, `CH01 2`; null when there is none. */
  readonly code: string | null;
  readonly part: HeadingPart | null;
  /** From the prefix `LCRA - `, `LCHO - ` or `Combined - `; null without one. */
  readonly tenure: SurveyedTenure | null;
}

const PREFIX = /^(LCRA|LCHO|Combined) ?- ?/i;
/** The code stands last, but for the number of a footnote: `(TP09)7`, `(BS05 Numerator) 5`, `(RP01)2,3`. */
const CODE = /\(((?:TP|BS|RP|NM|CH)\d{2}(?: (?:pt)?[12])?)( Numerator| Denominator| responses)?\)[\s\d,]*$/i;

const TENURES: Readonly<Record<string, SurveyedTenure>> = {lcra: 'LCRA', lcho: 'LCHO', combined: 'combined'};

/** Reads a heading by its code and prefix. The question's words are not trusted: some are the wrong question's. */
export function parseHeading(cell: unknown): Heading {
  const text = toLine(cell);
  const prefix = PREFIX.exec(text);
  const tenure = prefix === null ? null : (TENURES[(prefix[1] ?? '').toLowerCase()] ?? null);
  const rest = prefix === null ? text : text.slice(prefix[0].length);
  const match = CODE.exec(rest);
  if (match === null) return {text, code: null, part: null, tenure};
  const code = (match[1] ?? '').toUpperCase().replace(/PT(?=[12])/, '');
  return {text, code, part: partOf(rest, (match[2] ?? '').trim().toLowerCase()), tenure};
}

function partOf(rest: string, suffix: string): HeadingPart {
  if (suffix === 'numerator' || suffix === 'denominator') return suffix;
  if (suffix !== '' || /unweighted|for each survey method|^did you own/i.test(rest)) return 'other';
  return /^number of respondents/i.test(rest) ? 'count' : 'value';
}

/** The columns of one table. */
export class Headings {
  readonly place: string;
  readonly #headings: readonly Heading[];

  /** @param place Sheet and row, for messages. */
  constructor(cells: readonly unknown[], place: string) {
    this.place = place;
    this.#headings = cells.map(parseHeading);
  }

  /** Index of the column with this code, part and prefix, or null. */
  findCode(code: string, part: HeadingPart, tenure: SurveyedTenure | null = null): number | null {
    return at(this.#headings.findIndex((it) => it.code === code && it.part === part && it.tenure === tenure));
  }

  /** As {@link findCode}; throws `DS_IMPORT_HEADING` when there is none. */
  code(code: string, part: HeadingPart, tenure: SurveyedTenure | null = null): number {
    const words = [tenure, `a heading that ends with (${code}${suffixOf(part)})`].filter((it) => it !== null);
    return this.findCode(code, part, tenure) ?? this.#fail(words.join(': '));
  }

  /** Indices of all columns with this code and part, left to right. */
  allOfCode(code: string, part: HeadingPart): readonly number[] {
    return this.#headings.flatMap((it, index) => (it.code === code && it.part === part ? [index] : []));
  }

  /** Index of the first column whose words match, or null. */
  findWords(words: RegExp): number | null {
    return at(this.#headings.findIndex((it) => words.test(it.text)));
  }

  /** As {@link findWords}; throws `DS_IMPORT_HEADING` when there is none. `said` names it in the message. */
  words(words: RegExp, said: string): number {
    return this.findWords(words) ?? this.#fail(`a heading like "${said}"`);
  }

  /** Indices of all columns whose words match, left to right. */
  allOfWords(words: RegExp): readonly number[] {
    return this.#headings.flatMap((it, index) => (words.test(it.text) ? [index] : []));
  }

  /** The words of a column. */
  text(index: number): string {
    return this.#headings[index]?.text ?? '';
  }

  #fail(expected: string): never {
    throw new DoorstepError(
      'DS_IMPORT_HEADING',
      `Expected ${expected} in ${this.place}. Use the regulator's full data file with its headings unchanged.`,
      {path: this.place},
    );
  }
}

function at(index: number): number | null {
  return index < 0 ? null : index;
}

function suffixOf(part: HeadingPart): string {
  if (part === 'numerator') return ' Numerator';
  return part === 'denominator' ? ' Denominator' : '';
}
