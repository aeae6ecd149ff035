import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DoorstepError, ManifestSchema} from '@doorstep/contract';
import type {Manifest} from '@doorstep/contract';
import * as z from 'zod/mini';

/** Where the release folders stand in a data folder. */
export function releasesFolder(folder: string): string {
  return join(folder, 'releases');
}

/** The folder of one release. */
export function releaseFolder(folder: string, id: string): string {
  return join(releasesFolder(folder), id);
}

/** One line a file, so that two releases can be compared with any text tool. */
export function toManifestText(manifest: Manifest): string {
  const {files, ...head} = manifest;
  const lines = Object.entries(files).map(([path, entry]) => `${JSON.stringify(path)}:${JSON.stringify(entry)}`);
  return `${JSON.stringify(head).slice(0, -1)},"files":{\n${lines.join(',\n')}\n}}\n`;
}

/** A manifest with the hash of its own bytes, by which the next release names it. */
export interface ReadManifest {
  readonly manifest: Manifest;
  readonly sha256: string;
}

/**
 * Reads the manifest of a release.
 * @throws DoorstepError DS_RELEASE_MISSING when there is no such release, DS_RELEASE_MANIFEST when it cannot be read.
 */
export async function readManifest(folder: string, id: string): Promise<ReadManifest> {
  const path = join(releaseFolder(folder, id), 'manifest.json');
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new DoorstepError('DS_RELEASE_MISSING', undefined, {path, cause});
  });
  return {manifest: parseManifest(bytes, path), sha256: createHash('sha256').update(bytes).digest('hex')};
}

function parseManifest(bytes: Buffer, path: string): Manifest {
  try {
    return z.parse(ManifestSchema, JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw new DoorstepError('DS_RELEASE_MANIFEST', undefined, {path, cause});
  }
}
