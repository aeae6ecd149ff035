import type {Encoding} from './read/scan-file.ts';

/** One reason why a row was not taken. A row can have several. */
export interface Refusal {
  /** The line it begins on as a text editor counts, or the row of the sheet. */
  readonly line: number;
  /** The heading of the cell, or null when it is about the whole row. */
  readonly column: string | null;
  /** What stands there, shortened; null when it is about the whole row. */
  readonly value: string | null;
  /** Reads on from the value: `is not a date`. */
  readonly reason: string;
  readonly remedy: string;
}

/** Something to know about rows that were taken all the same. */
export interface Note {
  readonly code: NoteCode;
  readonly rows: number;
  /** The first lines it was seen on. */
  readonly lines: readonly number[];
}

/** Remarks on accepted rows, in words. */
export const NOTES = {
  'zero-answer': 'a satisfaction of 0 was kept as no answer, not as the lowest',
  'small-percent': 'a percentage between 0 and 1 was read as it stands, not as a share of 1',
  repeated: 'the same record stands there again with the same words; it counts once',
  totals: 'a row of totals was left out',
} as const;
export type NoteCode = keyof typeof NOTES;

/** What an import of records did. */
export interface RecordsReport {
  readonly kind: string;
  readonly landlord: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** `refused`: nothing was stored. `unchanged`: this very file was imported before, with this mapping. */
  readonly outcome: 'imported' | 'refused' | 'unchanged';
  readonly file: {
    readonly fileName: string;
    readonly sha256: string;
    readonly format: 'csv' | 'xlsx';
    readonly encoding: Encoding | null;
    readonly separator: string | null;
    readonly headingLine: number | null;
  };
  readonly rows: {
    /** Rows that say something; blank rows and rows of totals are not among them. */
    readonly read: number;
    readonly accepted: number;
    readonly refused: number;
    readonly blank: number;
    readonly totals: number;
  };
  /** Accepted rows by what they did to the store; the four add up to `accepted`. */
  readonly stored: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly repeated: number;
  };
  /** The first ones; `rows.refused` counts all rows. */
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Note[];
  /** Headings that are in the file and not in the mapping: never stored. */
  readonly notStored: readonly string[];
  /** Sentences about the file as a whole. */
  readonly warnings: readonly string[];
  /** Where refused rows were written with their reasons; null when none were. */
  readonly refusedFile: string | null;
  /** When the same file was imported before; of `unchanged` only. */
  readonly importedBefore: string | null;
}
