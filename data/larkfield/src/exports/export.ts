import type {Recipe} from '../faults/recipe.ts';
import type {Records} from '../landlord.ts';

/** One column of an export: what the landlord calls it, and the field of the importer it belongs to, if any. */
export interface Column<Row> {
  heading: string;
  field: string | null;
  write: (row: Row) => string;
}

/** How a file is written down; each system that exports has its own habits. */
export interface FileFormat {
  encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16';
  separator: ',' | ';' | '\t';
  lineEnd: '\n' | '\r\n';
}

export interface ExportFile<Row> {
  /** Name inside the folder of exports, such as `visits-2023-24.csv`. */
  name: string;
  rows: readonly Row[];
  /** A last row with sums, under the columns that have them. */
  totals?: Readonly<Record<string, string>>;
}

/** Everything of one kind that the landlord sends. */
export interface Export<Row> {
  /** As the importer calls it, such as `work-orders`. */
  kind: string;
  columns: readonly Column<Row>[];
  /** By field: the landlord's own words, and the importer's word for each. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  format: FileFormat;
  files: (records: Records) => readonly ExportFile<Row>[];
  /** By file: what is put wrong in it. */
  faults?: Readonly<Record<string, readonly Recipe<Row>[]>>;
}

/** A mapping file of the importer. */
export interface Mapping {
  landlord: string;
  kind: string;
  columns: Record<string, string>;
  words: Record<string, Record<string, string>>;
  dateOrder: 'day-first';
  note: string;
}
