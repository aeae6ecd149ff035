import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import {renameDurably, syncPath} from './durable.ts';
import {isReleaseId} from './release-id.ts';

/** Path of the pointer file, which holds the id of the live release and a line feed. */
export function pointerPath(folder: string): string {
  return join(folder, 'current');
}

/**
 * Id of the live release, or undefined when none has been made in this data folder.
 * @throws DoorstepError DS_RELEASE_POINTER when the pointer holds anything but an id.
 */
export async function readPointer(folder: string): Promise<string | undefined> {
  const text = await readFile(pointerPath(folder), 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (text === undefined) return undefined;
  const id = text.trim();
  if (isReleaseId(id)) return id;
  throw new DoorstepError('DS_RELEASE_POINTER', 'Write the id of a folder under releases/ into it.', {
    path: pointerPath(folder),
  });
}

/** Makes a release live. Readers see the old id or the new one, never a part of either, also after a power cut. */
export async function switchPointer(folder: string, id: string): Promise<void> {
  const temporary = `${pointerPath(folder)}.new`;
  await writeFile(temporary, `${id}\n`);
  await syncPath(temporary);
  await renameDurably(temporary, pointerPath(folder), folder);
}
