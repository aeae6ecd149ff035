import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import Database from 'better-sqlite3';
import {DoorstepError} from '@doorstep/contract';

/**
 * Keeps a second `doorstep release` out of the same data folder. The lock is SQLite's own, held by the operating
 * system, so that it goes with the process however that dies; a file with a process id would stay behind.
 * @returns a function that gives the lock back.
 * @throws DoorstepError DS_RELEASE_BUSY when another process makes a release.
 */
export function takeReleaseLock(folder: string): () => void {
  mkdirSync(folder, {recursive: true});
  const path = join(folder, 'release.lock');
  const database = new Database(path, {timeout: 0});
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw new DoorstepError('DS_RELEASE_BUSY', undefined, {path, cause});
  }
  return () => database.close();
}
