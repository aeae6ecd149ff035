import {Worker} from 'node:worker_threads';
import {DoorstepError} from '@doorstep/contract';
import type {MergePlan, MergeResult} from '../merge-plan.ts';

/** What one statement gave: rows of a reader, or the number of rows a writer changed. */
export interface ThreadResult {
  readonly rows: unknown[];
  readonly changes?: number;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: {readonly message: string; readonly code?: string};
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** How to reach the database file. */
export interface ThreadOptions {
  readonly file: string;
  /** How long a statement waits for another writer, milliseconds. */
  readonly busyTimeoutMs: number;
}

/**
 * One SQLite connection in its own thread. Statements run in the order they were asked. An idle thread does not
 * keep the process alive. Errors carry SQLite's code (`SQLITE_CONSTRAINT_PRIMARYKEY`) in `code`.
 */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #ended = false;

  constructor(options: ThreadOptions) {
    this.#worker = new Worker(new URL('./sqlite-worker.mjs', import.meta.url), {workerData: options, execArgv: []});
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#failAll(error));
    this.#worker.on('exit', () => this.#failAll(new DoorstepError('DS_STORE_CLOSED')));
  }

  /** Runs one statement. Parameters are numbers, text, bigint, bytes or null. */
  run(sql: string, parameters: readonly unknown[]): Promise<ThreadResult> {
    return this.#ask({kind: 'run', sql, parameters}) as Promise<ThreadResult>;
  }

  /** Merges rows, given as one flat list of values, inside the transaction that is open. */
  merge(plan: MergePlan, values: readonly unknown[]): Promise<MergeResult> {
    return this.#ask({kind: 'merge', plan, values}) as Promise<MergeResult>;
  }

  /** Closes the database, then ends the thread. Rejects what is asked later. */
  async close(): Promise<void> {
    if (this.#ended) return;
    try {
      await this.#ask({kind: 'close'});
    } finally {
      this.#ended = true;
      await this.#worker.terminate();
    }
  }

  #ask(request: object): Promise<unknown> {
    if (this.#ended) return Promise.reject(new DoorstepError('DS_STORE_CLOSED'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, {resolve, reject});
      this.#worker.postMessage({id, ...request});
    });
  }

  #settle({id, result, error}: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (error !== undefined) waiting?.reject(Object.assign(new Error(error.message), {code: error.code}));
    else if (result !== undefined) waiting?.resolve(result);
  }

  #failAll(error: unknown): void {
    this.#ended = true;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
