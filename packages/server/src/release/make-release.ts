import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {Manifest, SiteDocuments} from '@doorstep/contract';
import {renameDurably, syncPath, syncTree} from './durable.ts';
import {toDocumentFiles} from './document-files.ts';
import {releaseFolder, releasesFolder, toManifestText} from './manifest.ts';
import type {ReleasePlan} from './plan-release.ts';
import {switchPointer} from './pointer.ts';
import {takeReleaseLock} from './release-lock.ts';
import {ReleaseWriter} from './release-writer.ts';
import type {ReleaseFile} from './release-file.ts';

/** What goes into a release. Pages may be drawn lazily, one at a time. */
export interface ReleaseContent {
  /** The data folder: `releases/` and `current` stand in it. */
  readonly folder: string;
  readonly plan: ReleasePlan;
  readonly documents: SiteDocuments;
  /** Pages, schemas and anything else that is drawn from the documents. */
  readonly pages: Iterable<ReleaseFile> | AsyncIterable<ReleaseFile>;
  /** A folder whose files are copied as they are; names that begin with a full stop are left out. */
  readonly assets?: string;
  /** Called now and then with the number of files handed over so far. */
  readonly onProgress?: (files: number) => void;
}

export interface MadeRelease {
  readonly id: string;
  readonly path: string;
  /** Files in the manifest, packed copies included. */
  readonly files: number;
  readonly bytes: number;
}

const MAKING = '.making-';

/**
 * Writes a release beside the others and makes it live in one step. Until that step nobody sees any of it; a process
 * killed before leaves the old release live and a `.making-` folder that the next call removes.
 * @throws DoorstepError DS_RELEASE_BUSY, DS_RELEASE_PATH, DS_RELEASE_TWICE
 */
export async function makeRelease(content: ReleaseContent): Promise<MadeRelease> {
  const {folder, plan} = content;
  const unlock = takeReleaseLock(folder);
  try {
    await removeUnfinished(folder);
    const making = join(releasesFolder(folder), MAKING + plan.id);
    await mkdir(making, {recursive: true});
    const files = await writeFiles(making, content);
    await writeManifest(making, plan, files);
    await syncTree(making);
    const path = releaseFolder(folder, plan.id);
    // A kill between the two renames leaves a complete folder that nothing points to; it is made anew.
    await rm(path, {recursive: true, force: true});
    await renameDurably(making, path, releasesFolder(folder));
    await switchPointer(folder, plan.id);
    const sizes = Object.values(files).map(({bytes}) => bytes);
    return {id: plan.id, path, files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0)};
  } finally {
    unlock();
  }
}

async function writeFiles(making: string, content: ReleaseContent): Promise<Manifest['files']> {
  const writer = new ReleaseWriter(making);
  let count = 0;
  const add = async (file: ReleaseFile): Promise<void> => {
    await writer.add(file);
    count += 1;
    if (count % 500 === 0) content.onProgress?.(count);
  };
  try {
    for (const file of toDocumentFiles(content.documents)) await add(file);
    if (content.assets !== undefined) for await (const file of readAssets(content.assets)) await add(file);
    for await (const file of content.pages) await add(file);
    const files = await writer.finish();
    content.onProgress?.(count);
    return files;
  } finally {
    await writer.end();
  }
}

async function writeManifest(making: string, plan: ReleasePlan, files: Manifest['files']): Promise<void> {
  const {id, published, key, previous, inputs, versions} = plan;
  await writeFile(
    join(making, 'manifest.json'),
    toManifestText({id, published, key, previous, inputs, versions, files}),
  );
}

async function* readAssets(root: string): AsyncGenerator<ReleaseFile> {
  const entries = await readdir(root, {withFileTypes: true, recursive: true});
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) {
    const name = relative(root, path).split(sep);
    if (name.some((part) => part.startsWith('.'))) continue;
    yield {path: name.join('/'), content: await readFile(path)};
  }
}

async function removeUnfinished(folder: string): Promise<void> {
  const parent = releasesFolder(folder);
  await mkdir(parent, {recursive: true});
  await syncPath(folder);
  for (const name of await readdir(parent)) {
    if (name.startsWith(MAKING)) await rm(join(parent, name), {recursive: true, force: true});
  }
}
