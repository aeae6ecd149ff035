import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe} from 'vitest';
import {openStore, type Store} from './open-store.ts';
import {POSTGRES_MISSING, startTestPostgres, type TestPostgres} from './testing-postgres.ts';

/** A store for one test. Call `drop` at the end. */
export interface TestStore {
  readonly store: Store;
  /** The database's address; undefined for SQLite. */
  readonly databaseUrl: string | undefined;
  readonly drop: () => Promise<void>;
}

/** A store in a folder of its own; with an address, its facts are in that database. */
export async function makeTestStore(databaseUrl?: string): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-store-'));
  const store = await openStore({folder, databaseUrl});
  return {
    store,
    databaseUrl,
    drop: async () => {
      await store.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/**
 * Runs the same tests on both databases, each `make` an empty store. Without PostgreSQL's programs on the machine
 * its half is skipped, and says so.
 */
export function onBothEngines(name: string, tests: (make: () => Promise<TestStore>, engine: string) => void): void {
  describe(`${name}, on SQLite`, () => tests(() => makeTestStore(), 'sqlite'));
  if (POSTGRES_MISSING !== null) console.warn(POSTGRES_MISSING);
  describe.skipIf(POSTGRES_MISSING !== null)(`${name}, on PostgreSQL${POSTGRES_MISSING ?? ''}`, () => {
    let server: TestPostgres | undefined;
    beforeAll(async () => {
      server = await startTestPostgres();
    }, 60_000);
    afterAll(() => server?.stop(), 30_000);
    tests(async () => makeTestStore(await server?.createDatabase()), 'postgres');
  });
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
