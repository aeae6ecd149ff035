import type {RecordRow, RecordTableName} from '../../store/records/columns.ts';
import type {Dimension} from './scope.ts';

/** A condition on one column. `is` and `known` fail on an unknown value, `not` lets it pass. */
export type When<Column extends string = string> =
  | {readonly column: Column; readonly is: string | number}
  | {readonly column: Column; readonly not: string | number}
  | {readonly column: Column; readonly known: boolean}
  /** The word that an entry begins with, whatever its capitals: landlords write `Emergency 24h`. */
  | {readonly column: Column; readonly begins: string}
  | {readonly any: readonly When<Column>[]};

/** A conditional sum: of a column, or of rows. */
export interface Sum<Column extends string = string> {
  readonly of: Column | 'rows';
  readonly when?: readonly When<Column>[];
}

/** What happened month by month: one pass over one table, grouped by month and by every dimension at once. */
export interface FlowTally<Column extends string = string> {
  readonly table: RecordTableName;
  /** The column that holds the London month. */
  readonly month: Column;
  readonly by: readonly Dimension[];
  /** Parts that the record itself does not name are taken from the work order it belongs to. */
  readonly isOfJob?: true;
  readonly where?: readonly When<Column>[];
  readonly sums: Readonly<Record<string, Sum<Column>>>;
}

/** A condition on what stood open at the end of a month. */
export type StockSum<Column extends string = string> =
  | {readonly all: true}
  /** The day in this column lies before the end. */
  | {readonly passed: Column}
  /** Opened more than so many days before the end. */
  | {readonly olderThanDays: number};

/** What stood open when each month ended: opened by then and not closed by then. */
export interface StockTally<Column extends string = string> {
  readonly table: RecordTableName;
  readonly opened: Column;
  readonly closed: Column;
  readonly by: readonly Dimension[];
  readonly where?: readonly When<Column>[];
  readonly sums: Readonly<Record<string, StockSum<Column>>>;
}

type ColumnOf<N extends RecordTableName> = Extract<keyof RecordRow<N>, string>;

/** Checks the columns of a tally against its table. */
export function flow<N extends RecordTableName, S extends Readonly<Record<string, Sum<ColumnOf<N>>>>>(
  table: N,
  tally: Omit<FlowTally<ColumnOf<N>>, 'table' | 'sums'> & {readonly sums: S},
): FlowTally & {readonly sums: S} {
  return {table, ...tally};
}

/** Checks the columns of a tally of what is open against its table. */
export function stock<N extends RecordTableName, S extends Readonly<Record<string, StockSum<ColumnOf<N>>>>>(
  table: N,
  tally: Omit<StockTally<ColumnOf<N>>, 'table' | 'sums'> & {readonly sums: S},
): StockTally & {readonly sums: S} {
  return {table, ...tally};
}

/** Sums of one month and one part of the landlord, as the database gives them. */
export interface TallyRow {
  readonly month: string;
  readonly parts: Readonly<Partial<Record<Dimension, string | null>>>;
  readonly sums: Readonly<Record<string, number>>;
}
