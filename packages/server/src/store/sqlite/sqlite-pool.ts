import {CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, type TransactionSettings} from 'kysely';
import {SqliteThread, type ThreadOptions} from './sqlite-thread.ts';

/** How to reach the database file, and how many connections may be open at once. */
export interface PoolOptions extends ThreadOptions {
  readonly connections: number;
}

/** A connection of the pool, as Kysely holds it. */
export class SqliteConnection implements DatabaseConnection {
  readonly thread: SqliteThread;

  constructor(thread: SqliteThread) {
    this.thread = thread;
  }

  async executeQuery<R>({sql, parameters}: CompiledQuery): Promise<QueryResult<R>> {
    const {rows, changes} = await this.thread.run(sql, parameters);
    return changes === undefined ? {rows: rows as R[]} : {rows: rows as R[], numAffectedRows: BigInt(changes)};
  }

  // A thread hands over whole answers, so a stream is one chunk. Nothing here reads more than fits in memory.
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }
}

/**
 * Kysely's driver: a few connections, opened when first needed and each held by one user at a time, so that a
 * transaction is always on one connection and a long import does not make readers wait.
 */
export class SqlitePool implements Driver {
  readonly #options: PoolOptions;
  readonly #all: SqliteConnection[] = [];
  readonly #idle: SqliteConnection[] = [];
  readonly #queue: ((connection: SqliteConnection) => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#all.length < this.#options.connections) {
      const opened = new SqliteConnection(new SqliteThread(this.#options));
      this.#all.push(opened);
      return opened;
    }
    return new Promise((resolve) => this.#queue.push(resolve));
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof SqliteConnection) {
      const next = this.#queue.shift();
      if (next === undefined) this.#idle.push(connection);
      else next(connection);
    }
    return Promise.resolve();
  }

  /** A writer takes its lock at once: taking it half-way can fail although nobody else writes any more. */
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await execute(connection, settings.accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await execute(connection, 'commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await execute(connection, 'rollback');
  }

  async destroy(): Promise<void> {
    // One after the other: the last to close folds the write-ahead log into the file.
    for (const connection of this.#all) await connection.thread.close();
  }
}

async function execute(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql));
}
