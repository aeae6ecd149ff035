import type {Insertable, Transaction} from 'kysely';
import type {StoreTables} from './tables.ts';

/** Both databases limit the parameters of one statement (32,766 and 65,535); far below, a statement is built fastest. */
const PARAMETERS_A_STATEMENT = 6000;

/** Inserts rows, many a statement. Does nothing for no rows. */
export async function insertAll<T extends keyof StoreTables>(
  tx: Transaction<StoreTables>,
  table: T,
  rows: readonly StoreTables[T][],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const size = Math.floor(PARAMETERS_A_STATEMENT / Object.keys(first).length);
  for (let from = 0; from < rows.length; from += size) {
    const batch = rows.slice(from, from + size) as unknown as Insertable<StoreTables[T]>[];
    await tx.insertInto(table).values(batch).execute();
  }
}
