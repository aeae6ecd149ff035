import {PostgresAdapter, sql, type Transaction} from 'kysely';
import type {RecordTableName} from './records/columns.ts';
import {RECORD_INDEXES} from './records/indexes.ts';
import type {StoreTables} from './tables.ts';

/**
 * Fills a table. One that is empty is filled without its indexes, which are made at the end: sorting a million entries once
 * is several times as quick as finding the place of each. All in the transaction, so a load that fails leaves them as they were.
 */
export async function bulkLoad(
  tx: Transaction<StoreTables>,
  table: RecordTableName,
  fill: () => Promise<void>,
): Promise<void> {
  const indexes = RECORD_INDEXES[table] ?? [];
  const isFirst = indexes.length > 0 && (await isEmpty(tx, table));
  if (isFirst) for (const {name} of indexes) await tx.schema.dropIndex(name).execute();
  await fill();
  if (!isFirst) return;
  for (const {name, columns} of indexes) await tx.schema.createIndex(name).on(table).columns(columns).execute();
  // PostgreSQL learns what a table holds a minute later, and until then plans as if it were empty.
  if (tx.getExecutor().adapter instanceof PostgresAdapter) await sql`analyze ${sql.table(table)}`.execute(tx);
}

async function isEmpty(tx: Transaction<StoreTables>, table: RecordTableName): Promise<boolean> {
  const row = await tx
    .selectFrom(table as 'home')
    .select('line')
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}
