import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {Manifest} from '@doorstep/contract';
import {readManifest, releaseFolder} from './manifest.ts';
import type {ReadManifest} from './manifest.ts';

/** A fault of a release: what is wrong and with which file or release. */
export interface ReleaseFault {
  readonly kind: 'altered' | 'missing' | 'extra' | 'chain';
  /** A file by its name in the release, or for `chain` the release that does not fit. */
  readonly path: string;
  readonly detail: string;
}

export interface VerifiedRelease {
  readonly id: string;
  readonly files: number;
  readonly bytes: number;
  /** Releases from this one back to the first. */
  readonly chain: readonly string[];
  /** Empty when all is well. */
  readonly faults: readonly ReleaseFault[];
}

/**
 * Reads every file of a release, packed copies included, and compares it with the manifest; then follows the manifests
 * back to the first release. What stands at `id` itself can only be vouched for by its own manifest: somebody who
 * rewrites both the newest release and its manifest is found by the release after it, not by this one.
 * @throws DoorstepError DS_RELEASE_MISSING or DS_RELEASE_MANIFEST when there is nothing to verify against.
 */
export async function verifyRelease(folder: string, id: string): Promise<VerifiedRelease> {
  const root = releaseFolder(folder, id);
  const read = await readManifest(folder, id);
  const found = await listFiles(root);
  const {files} = read.manifest;
  const listed = Object.keys(files);
  const faults: ReleaseFault[] = found
    .filter((path) => !Object.hasOwn(files, path) && path !== 'manifest.json')
    .map((path) => ({kind: 'extra', path, detail: 'is not in the manifest'}));
  const present = new Set(found);
  for (const path of listed.filter((name) => !present.has(name))) {
    faults.push({kind: 'missing', path, detail: 'is in the manifest but not in the folder'});
  }
  faults.push(...(await findAltered(root, files, present)));
  const {chain, faults: chainFaults} = await followChain(folder, id, read);
  const bytes = listed.reduce((sum, path) => sum + (files[path]?.bytes ?? 0), 0);
  return {id, files: listed.length, bytes, chain, faults: [...faults, ...chainFaults]};
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, {withFileTypes: true, recursive: true});
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function findAltered(
  root: string,
  files: Manifest['files'],
  present: ReadonlySet<string>,
): Promise<ReleaseFault[]> {
  const faults: ReleaseFault[] = [];
  const rest = Object.entries(files).filter(([path]) => present.has(path));
  const check = async (): Promise<void> => {
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const [path, {sha256}] = next;
      const bytes = await readFile(join(root, path));
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
        faults.push({kind: 'altered', path, detail: 'differs from what was released'});
      }
    }
  };
  await Promise.all(Array.from({length: 8}, check));
  return faults.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function followChain(
  folder: string,
  id: string,
  start: ReadManifest,
): Promise<{chain: string[]; faults: ReleaseFault[]}> {
  const chain = [id];
  const fault = (path: string, detail: string) => ({chain, faults: [{kind: 'chain', path, detail} as const]});
  if (start.manifest.id !== id) return fault(id, `has a manifest that says it is ${start.manifest.id}`);
  let {previous} = start.manifest;
  while (previous !== null) {
    const {id: earlier, sha256} = previous;
    if (chain.includes(earlier)) return fault(earlier, 'comes before itself');
    const read = await readManifest(folder, earlier).catch(() => undefined);
    if (read === undefined) return fault(earlier, 'cannot be read, but a later release follows it');
    if (read.sha256 !== sha256) return fault(earlier, 'has a manifest altered since the next release was made');
    chain.push(earlier);
    previous = read.manifest.previous;
  }
  return {chain, faults: []};
}
