import {availableParallelism} from 'node:os';
import {DoorstepError} from '@doorstep/contract';
import type {Manifest} from '@doorstep/contract';
import {PackThread} from './pack-thread.ts';
import type {ReleaseFile} from './release-file.ts';
import {toReleasePath} from './release-path.ts';

/** Files handed to a thread at once: one by one, the handing over would cost as much as the work. */
const BATCH = 16;

/** Batches a thread may have before drawing waits for it: enough to keep it busy, few enough to keep memory flat. */
const DEEPEST = 4;

/** One core draws, the others pack and write. */
const THREADS = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Writes files with their packed copies below a folder, and notes the hash of each. Call `end` whatever happens. */
export class ReleaseWriter {
  readonly #threads: PackThread[];
  readonly #files: [string, Manifest['files'][string]][] = [];
  readonly #names = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  #batch: ReleaseFile[] = [];
  #failure: Error | undefined;

  constructor(folder: string) {
    this.#threads = Array.from({length: THREADS}, () => new PackThread(folder));
  }

  /** Takes a file; resolves when there is room for the next. The failure of an earlier file is thrown here or by `finish`. */
  async add({path: address, content}: ReleaseFile): Promise<void> {
    const path = toReleasePath(address);
    const name = path.toLowerCase();
    if (this.#names.has(name)) throw new DoorstepError('DS_RELEASE_TWICE', undefined, {path});
    this.#names.add(name);
    this.#batch.push({path, content});
    if (this.#batch.length >= BATCH) await this.#handOver();
  }

  /** Waits for everything written; the files by name, sorted, so that the manifest does not depend on timing. */
  async finish(): Promise<Manifest['files']> {
    await this.#handOver();
    await Promise.all(this.#running);
    this.#throwFailure();
    return Object.fromEntries(this.#files.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Ends the threads. */
  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  async #handOver(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    const thread = this.#threads.reduce((least, other) => (other.load < least.load ? other : least));
    const work = thread
      .write(batch)
      .then(
        (entries) => void this.#files.push(...entries),
        (cause: unknown) => (this.#failure ??= cause instanceof Error ? cause : new Error(String(cause))),
      )
      .then(() => void this.#running.delete(work));
    this.#running.add(work);
    while (this.#running.size >= DEEPEST * this.#threads.length) await Promise.race(this.#running);
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }
}
