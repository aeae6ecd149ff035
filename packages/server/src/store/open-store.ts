import {mkdir} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import {Kysely, Migrator, type Dialect} from 'kysely';
import {migrationProvider} from './migrations/index.ts';
import {createPostgresDialect} from './postgres/postgres-dialect.ts';
import {SqliteThreadDialect} from './sqlite/sqlite-dialect.ts';
import type {StoreTables} from './tables.ts';

/** File in the data folder that holds everything, when no other database is named. */
export const STORE_FILE = 'doorstep.sqlite';

/** Long enough for the other side's import to end. */
const BUSY_TIMEOUT_MS = 15_000;
/** One may write while another reads; sums over many records are asked for at once, and a core answers each. */
const CONNECTIONS = Math.max(2, Math.min(4, availableParallelism()));

/** An open store. Every function that reads or writes facts takes it first. */
export interface Store {
  readonly db: Kysely<StoreTables>;
  /** The data folder. */
  readonly folder: string;
  /** Waits for what is running, then closes the file. The store cannot be used afterwards. */
  close(): Promise<void>;
}

/** Where the store is. */
export interface StoreOptions {
  /** The data folder; holds the SQLite file, and the releases with either database. */
  readonly folder: string;
  /** `postgres://...`: keeps the facts there instead of in a file. */
  readonly databaseUrl?: string | undefined;
}

/**
 * Opens the store of a data folder, making folder, file and tables when they are not there yet. No work runs on the
 * event loop. Throws `DS_STORE_OPEN` naming the place when it cannot be opened, is not a database or is from a newer version.
 */
export async function openStore({folder, databaseUrl}: StoreOptions): Promise<Store> {
  const file = join(folder, STORE_FILE);
  try {
    await mkdir(folder, {recursive: true});
  } catch (cause) {
    throw cannotOpen(file, 'The data folder cannot be made', cause);
  }
  const place = databaseUrl === undefined ? file : withoutPassword(databaseUrl);
  const db = new Kysely<StoreTables>({dialect: toDialect(file, databaseUrl)});
  const {error} = await new Migrator({db, provider: migrationProvider}).migrateToLatest();
  if (error !== undefined) {
    await db.destroy().catch(() => undefined);
    throw cannotOpen(place, 'The store cannot be opened or brought up to date', error);
  }
  return {db, folder, close: () => db.destroy()};
}

function toDialect(file: string, databaseUrl: string | undefined): Dialect {
  if (databaseUrl === undefined) {
    return new SqliteThreadDialect({file, busyTimeoutMs: BUSY_TIMEOUT_MS, connections: CONNECTIONS});
  }
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) return createPostgresDialect(databaseUrl);
  const remedy = 'Expected DATABASE_URL to begin with postgres://; leave it out to keep the facts in a file.';
  throw new DoorstepError('DS_STORE_OPEN', remedy);
}

/** Addresses of databases may hold a password; messages and logs must not. */
function withoutPassword(databaseUrl: string): string {
  return databaseUrl.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1:...@').replace(/\?.*$/, '');
}

function cannotOpen(place: string, what: string, cause: unknown): DoorstepError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const remedy = 'Check that it can be reached and written to and that it belongs to this version.';
  return new DoorstepError('DS_STORE_OPEN', `${what}: ${place} (${reason}). ${remedy}`, {cause, path: place});
}
