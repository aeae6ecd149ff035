import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import {Kysely, Migrator} from 'kysely';
import {migrationProvider} from './migrations/index.ts';
import {SqliteThreadDialect} from './sqlite/sqlite-dialect.ts';
import type {StoreTables} from './tables.ts';

/** File in the data folder that holds everything. */
export const STORE_FILE = 'doorstep.sqlite';

/** Long enough for the other side's import to end. */
const BUSY_TIMEOUT_MS = 15_000;
/** One may write while another reads. */
const CONNECTIONS = 2;

/** An open store. Every function that reads or writes facts takes it first. */
export interface Store {
  readonly db: Kysely<StoreTables>;
  /** The data folder. */
  readonly folder: string;
  /** Waits for what is running, then closes the file. The store cannot be used afterwards. */
  close(): Promise<void>;
}

/**
 * Opens the store in a data folder, making folder, file and tables when they are not there yet. All work runs in
 * threads. Throws `DS_STORE_OPEN` naming the file when it cannot be opened, is not a database or is from a newer version.
 */
export async function openStore(options: {readonly folder: string}): Promise<Store> {
  const file = join(options.folder, STORE_FILE);
  try {
    await mkdir(options.folder, {recursive: true});
  } catch (cause) {
    throw cannotOpen(file, 'The data folder cannot be made', cause);
  }
  const dialect = new SqliteThreadDialect({file, busyTimeoutMs: BUSY_TIMEOUT_MS, connections: CONNECTIONS});
  const db = new Kysely<StoreTables>({dialect});
  const {error} = await new Migrator({db, provider: migrationProvider}).migrateToLatest();
  if (error !== undefined) {
    await db.destroy().catch(() => undefined);
    throw cannotOpen(file, 'The store cannot be opened or brought up to date', error);
  }
  return {db, folder: options.folder, close: () => db.destroy()};
}

function cannotOpen(file: string, what: string, cause: unknown): DoorstepError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const remedy = 'Check that the folder can be written to and that the file belongs to this version.';
  return new DoorstepError('DS_STORE_OPEN', `${what}: ${file} (${reason}). ${remedy}`, {cause, path: file});
}
