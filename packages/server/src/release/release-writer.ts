import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {DoorstepError} from '@doorstep/contract';
import type {Manifest} from '@doorstep/contract';
import {toReleasePath} from './release-path.ts';
import {hasPackedCopies} from './text-files.ts';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** A file of a release. `path` is its address; the slash in front may be left out. */
export interface ReleaseFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Quality 5 is where brotli still packs faster than pages are drawn; 11 would take forty times as long for a tenth less. */
const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 6;

/** Enough to keep the thread pool busy, few enough to keep memory flat. */
const AT_ONCE = 48;

/** Writes files with their packed copies below a folder, many at a time, and notes the hash of each. */
export class ReleaseWriter {
  readonly #folder: string;
  readonly #files = new Map<string, {sha256: string; bytes: number}>();
  readonly #names = new Set<string>();
  readonly #folders = new Map<string, Promise<unknown>>();
  readonly #running = new Set<Promise<void>>();
  #failure: Error | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes a file; resolves when there is room for the next. The failure of an earlier file is thrown here or by `finish`. */
  async add(file: ReleaseFile): Promise<void> {
    const path = toReleasePath(file.path);
    const name = path.toLowerCase();
    if (this.#names.has(name)) throw new DoorstepError('DS_RELEASE_TWICE', undefined, {path});
    this.#names.add(name);
    const bytes = typeof file.content === 'string' ? Buffer.from(file.content) : file.content;
    const work = this.#writeAll(path, bytes)
      .catch((cause: unknown) => {
        this.#failure ??= cause instanceof Error ? cause : new Error(String(cause));
      })
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
    while (this.#running.size >= AT_ONCE) await Promise.race(this.#running);
    this.#throwFailure();
  }

  /** Waits for everything written; the files by name, sorted, so that the manifest does not depend on timing. */
  async finish(): Promise<Manifest['files']> {
    await Promise.all(this.#running);
    this.#throwFailure();
    return Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #writeAll(path: string, bytes: Uint8Array): Promise<void> {
    const copies = hasPackedCopies(path, bytes.byteLength)
      ? [
          packBrotli(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY}}).then((packed) =>
            this.#write(`${path}.br`, packed),
          ),
          packGzip(bytes, {level: GZIP_LEVEL}).then((packed) => this.#write(`${path}.gz`, packed)),
        ]
      : [];
    await Promise.all([this.#write(path, bytes), ...copies]);
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const full = join(this.#folder, path);
    await this.#makeFolder(dirname(full));
    await writeFile(full, bytes, {flag: 'wx'});
    this.#files.set(path, {sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength});
  }

  #makeFolder(folder: string): Promise<unknown> {
    let made = this.#folders.get(folder);
    if (made === undefined) {
      made = mkdir(folder, {recursive: true});
      this.#folders.set(folder, made);
    }
    return made;
  }
}
