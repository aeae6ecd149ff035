import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openStore, type Store} from './open-store.ts';

/** A store in a folder of its own, for one test. Call `drop` at the end. */
export async function makeTestStore(): Promise<{readonly store: Store; readonly drop: () => Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-store-'));
  const store = await openStore({folder});
  return {
    store,
    drop: async () => {
      await store.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/** Everything in the store but the diary of imports, table by table, each sorted: equal stores give equal dumps. */
export async function dumpStore({db}: Store): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await db.introspection.getTables();
  const dump: Record<string, readonly string[]> = {};
  for (const {name} of tables) {
    if (name === 'import_run') continue;
    const rows = await db
      .selectFrom(name as 'landlord')
      .selectAll()
      .execute();
    dump[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return dump;
}
