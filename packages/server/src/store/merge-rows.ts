import {PostgresAdapter, sql, type Transaction} from 'kysely';
import type {MergePlan, MergeResult} from './merge-plan.ts';
import {mergeIntoPostgres} from './postgres/merge.ts';
import {SqliteConnection} from './sqlite/sqlite-pool.ts';
import type {StoreTables} from './tables.ts';

/** One value as both databases keep it. */
export type StoredValue = string | number | null;

/**
 * Merges a batch of records into their table by each database's fast way. `values` is flat: one row's values after
 * the other's, in the order of the plan's columns. The same rows give the same result in both databases.
 */
export function mergeRows(
  tx: Transaction<StoreTables>,
  plan: MergePlan,
  values: readonly StoredValue[],
): Promise<MergeResult> {
  return tx
    .getExecutor()
    .provideConnection((connection) =>
      connection instanceof SqliteConnection
        ? connection.thread.merge(plan, values)
        : mergeIntoPostgres(tx, plan, values),
    );
}

/** Lets one import of a landlord run at a time. SQLite has one writer anyway; PostgreSQL has to be asked. */
export async function holdLandlord(tx: Transaction<StoreTables>, landlordId: string): Promise<void> {
  if (!(tx.getExecutor().adapter instanceof PostgresAdapter)) return;
  await sql`select pg_advisory_xact_lock(hashtext(${landlordId}))`.execute(tx);
}
