import {execFile} from 'node:child_process';
import {open, readdir, rename} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** Makes a file or a folder entry safe against a power cut. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Makes a whole folder safe in one go. A release has tens of thousands of small files: an fsync each costs a journal
 * commit each, while syncfs (`sync -f`) writes all of them out and commits once. Where there is no such command every
 * file is synced on its own.
 */
export async function syncTree(folder: string): Promise<void> {
  try {
    await promisify(execFile)('sync', ['-f', folder]);
  } catch {
    await syncEach(folder);
  }
}

async function syncEach(folder: string): Promise<void> {
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncEach(path);
    else await syncPath(path);
  }
  await syncPath(folder);
}

/** Renames within one file system so that after a power cut there is either the old entry or the new one. */
export async function renameDurably(from: string, to: string, parent: string): Promise<void> {
  await rename(from, to);
  await syncPath(parent);
}
