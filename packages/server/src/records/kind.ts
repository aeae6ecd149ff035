import type {Nation} from '@doorstep/domain';
import type {RecordTableName} from '../store/records/columns.ts';
import type {Draft} from './draft.ts';

/** What a column of a landlord's file can hold. */
export const FIELD_TYPES = [
  'reference',
  'date',
  'timestamp',
  'money',
  'number',
  'percent',
  'yes-no',
  'one-of',
  'text',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** One thing a record says. */
export interface Field {
  /** Its name in a mapping file. */
  readonly name: string;
  /** Its column in the table. */
  readonly column: string;
  /** What it is, in plain words. */
  readonly label: string;
  readonly type: FieldType;
  readonly required?: true;
  /** Headings that mean it, in lower case, for proposing a mapping. */
  readonly synonyms: readonly string[];
  /** Of `one-of`: our words, each with theirs in lower case. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Of numbers: a whole number, not below 0. */
  readonly whole?: true;
  /** Stands for a blank cell. Only parts of keys have one, because a key is never blank. */
  readonly blank?: string;
  /** Free text somebody typed: stored only when the mapping lists it under `keepText`. */
  readonly free?: true;
}

/** What deriving may use besides the row. */
export interface DeriveContext {
  readonly nation: Nation;
  /** Whether the mapping names a column for the field. */
  readonly isMapped: (field: string) => boolean;
}

/** Fills columns that are worked out from others. Made once an import, run once a row. */
export type Derive = (at: (column: string) => number, context: DeriveContext) => (draft: Draft) => void;

/** One kind of record a landlord can import. */
export interface Kind {
  /** Its word in the command: `work-orders`. */
  readonly id: string;
  /** What its rows are, in plain words and the plural. */
  readonly title: string;
  readonly table: RecordTableName;
  readonly fields: readonly Field[];
  readonly derive: Derive;
}
