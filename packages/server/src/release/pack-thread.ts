import {Worker} from 'node:worker_threads';
import type {Manifest} from '@doorstep/contract';
import type {ReleaseFile} from './release-file.ts';

type Entries = [string, Manifest['files'][string]][];
interface Answer {
  readonly entries?: Entries;
  readonly error?: string;
}

/** What gets packed copies, and how. */
const OPTIONS = {
  /** Endings of files that get smaller when packed. */
  packedEndings: ['.html', '.json', '.csv', '.js', '.css', '.svg', '.txt', '.xml', '.map'],
  /** Below this many bytes a packed copy saves no network packet and costs two files. */
  smallestPacked: 1024,
  /** Where brotli still packs faster than pages are drawn; 11 would take forty times as long for a tenth less. */
  brotliQuality: 5,
  gzipLevel: 6,
};

/** One thread that packs and writes. It answers batches in the order they were given. */
export class PackThread {
  readonly #worker: Worker;
  readonly #waiting: {resolve: (entries: Entries) => void; reject: (error: Error) => void}[] = [];

  constructor(folder: string) {
    const workerData = {folder, ...OPTIONS};
    this.#worker = new Worker(new URL('./pack-worker.mjs', import.meta.url), {workerData, execArgv: []});
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#failAll(error instanceof Error ? error : new Error(String(error))));
  }

  /** How many batches it has not finished. */
  get load(): number {
    return this.#waiting.length;
  }

  /** Writes a batch; the files written, packed copies among them, with their hashes. */
  write(batch: readonly ReleaseFile[]): Promise<Entries> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({resolve, reject});
      this.#worker.postMessage(batch);
    });
  }

  /** Ends the thread. What it has not finished is given up. */
  async end(): Promise<void> {
    await this.#worker.terminate();
    this.#failAll(new Error('The release was given up.'));
  }

  #settle({entries, error}: Answer): void {
    const waiting = this.#waiting.shift();
    if (entries !== undefined) waiting?.resolve(entries);
    else waiting?.reject(new Error(error));
  }

  #failAll(error: Error): void {
    for (const {reject} of this.#waiting.splice(0)) reject(error);
  }
}
