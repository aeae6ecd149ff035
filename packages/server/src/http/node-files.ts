import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {isReleaseId} from '../release/release-id.ts';
import {readManifest, releaseFolder} from '../release/manifest.ts';
import {pointerPath, readPointer} from '../release/pointer.ts';
import {ByteCache} from './byte-cache.ts';
import type {OpenRelease, ReleaseFiles, ServedFile} from './release-files.ts';

/** How stale the answer to "which release is live?" may be, in milliseconds. */
const LOOK_AGAIN = 250;

/** Releases kept open: the live one, the one before, and a few that somebody has pinned. */
const OPEN_AT_ONCE = 4;

/** Bytes of files kept in memory, over all releases. */
const CACHE_BYTES = 64 * 1024 * 1024;

/** Serves the releases of a data folder. A switch of the pointer is noticed while running, without a restart. */
export function createNodeFiles(folder: string): ReleaseFiles {
  const opened = new Map<string, Promise<OpenRelease | undefined>>();
  const cache = new ByteCache(CACHE_BYTES);
  let live: OpenRelease | undefined;
  let stamp = '';
  let looked = 0;
  let looking: Promise<void> | undefined;

  const byId = (id: string): Promise<OpenRelease | undefined> => {
    if (!isReleaseId(id)) return Promise.resolve(undefined);
    const found = opened.get(id);
    opened.delete(id);
    const opening = found ?? openRelease(folder, id, cache).catch(() => undefined);
    opened.set(id, opening);
    // A release that is not there may be made later; an answer of "none" is not kept.
    void opening.then((release) => release === undefined && opened.delete(id));
    for (const oldest of [...opened.keys()].slice(0, -OPEN_AT_ONCE)) opened.delete(oldest);
    return opening;
  };

  const look = async (): Promise<void> => {
    const seen = await stat(pointerPath(folder)).then(
      ({ino, mtimeMs}) => `${ino} ${mtimeMs}`,
      () => '',
    );
    looked = Date.now();
    if (seen === stamp) return;
    const id = await readPointer(folder);
    const next = id === undefined ? undefined : await byId(id);
    // A pointer to something unreadable keeps the release that works.
    if (next === undefined && live !== undefined) return;
    live = next;
    stamp = seen;
  };

  const current = async (): Promise<OpenRelease | undefined> => {
    if (Date.now() - looked >= LOOK_AGAIN) {
      looking ??= look().finally(() => (looking = undefined));
      // Opening a new release takes a moment; meanwhile readers get the one before.
      if (live === undefined) await looking;
      else looking.catch(() => undefined);
    }
    return live;
  };
  return {current, byId};
}

async function openRelease(folder: string, id: string, cache: ByteCache): Promise<OpenRelease> {
  const {manifest, sha256} = await readManifest(folder, id);
  const files = new Map<string, ServedFile>();
  for (const [path, entry] of Object.entries(manifest.files)) {
    files.set(path, {tag: entry.sha256.slice(0, 32), bytes: entry.bytes});
  }
  const own = join(releaseFolder(folder, id), 'manifest.json');
  files.set('manifest.json', {tag: sha256.slice(0, 32), bytes: (await stat(own)).size});
  const root = releaseFolder(folder, id);
  return {
    id,
    previous: manifest.previous?.id ?? null,
    find: (path) => files.get(path),
    read: (path) => cache.get(`${id}/${path}`, async () => new Uint8Array(await readFile(join(root, path)))),
  };
}
