import {DoorstepError} from '@doorstep/contract';
import {PostgresAdapter, sql} from 'kysely';
import {insertAll} from './insert-all.ts';
import type {Store} from './open-store.ts';
import type {StoreTables} from './tables.ts';

/** How many rows were moved, by table. */
export type MovedRows = ReadonlyMap<string, number>;

const ROWS_AT_ONCE = 20_000;

/**
 * Copies everything from one store into another that is empty, in one transaction on either side: all or nothing, as it
 * was at one moment. Nothing is taken from the first.
 * @throws DoorstepError DS_STORE_OPEN when the second holds anything already.
 */
export async function moveStore(
  from: Store,
  to: Store,
  {rowsAtOnce = ROWS_AT_ONCE}: {readonly rowsAtOnce?: number} = {},
): Promise<MovedRows> {
  const moved = new Map<string, number>();
  // Where a row stands: the one order that every table has.
  const place = sql.ref(from.db.getExecutor().adapter instanceof PostgresAdapter ? 'ctid' : 'rowid');
  const tables = (await to.db.introspection.getTables()).map(({name}) => name as keyof StoreTables).sort();
  await to.db.transaction().execute(async (target) => {
    for (const table of tables) {
      const any = await sql`select 1 from ${sql.table(table)} limit 1`.execute(target);
      if (any.rows.length === 0) continue;
      const remedy = `Its table ${table} holds rows. Move into an empty database.`;
      throw new DoorstepError('DS_STORE_OPEN', `The store to move into is not empty. ${remedy}`);
    }
    await from.db
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute(async (source) => {
        for (const table of tables) {
          let count = 0;
          for (;;) {
            const {rows} = await sql<StoreTables[typeof table]>`
              select * from ${sql.table(table)} order by ${place}
              limit ${sql.lit(rowsAtOnce)} offset ${sql.lit(count)}`.execute(source);
            await insertAll(target, table, rows);
            count += rows.length;
            if (rows.length < rowsAtOnce) break;
          }
          moved.set(table, count);
        }
      });
  });
  return moved;
}
