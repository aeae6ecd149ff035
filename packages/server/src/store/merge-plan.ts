import {listColumns, RECORD_TABLES, type RecordTable, type RecordTableName} from './records/columns.ts';

/** What a database needs to know of a table to merge rows into it. */
export interface MergePlan {
  readonly table: RecordTableName;
  /** Every column, in the order of a row's values; the key comes first, `run_id` and `line` last. */
  readonly columns: readonly string[];
  /** How many of the columns are the key, landlord included. */
  readonly keyWidth: number;
  /** Column whose change is told apart in the history, or null. */
  readonly state: string | null;
  readonly runId: string;
}

/** A row that came twice in one import. `row` counts from 0 in its batch. */
export interface Twin {
  readonly row: number;
  readonly firstLine: number;
  /** Whether both say the same. The second is never stored. */
  readonly same: boolean;
}

/** What merging a batch did. Every row of it is in exactly one of the four. */
export interface MergeResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly twins: readonly Twin[];
}

/** The plan of a table for one import. */
export function toMergePlan(table: RecordTableName, runId: string): MergePlan {
  const {key, columns}: RecordTable = RECORD_TABLES[table];
  const state = ['outcome', 'result', 'closed_at'].find((name) => name in columns) ?? null;
  return {table, columns: listColumns(table), keyWidth: key.length + 1, state, runId};
}
