import {createHmac, randomBytes} from 'node:crypto';
import {chmod, link, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';

const FILE = 'secret';
const LEAST = 16;

/**
 * The secret that form tokens are signed with: `DOORSTEP_SECRET`, or the file `secret` of the data folder, which is made
 * when it is not there and which only its owner can read. Several servers of one landlord need the same.
 * @throws DoorstepError DS_STORE_OPEN for a secret too short to be one.
 */
export async function readSecret(folder: string, given: string | undefined): Promise<string> {
  if (given !== undefined && given !== '') return checkSecret(given, 'DOORSTEP_SECRET');
  const path = join(folder, FILE);
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept !== undefined) return checkSecret(kept.trim(), path);
  await mkdir(folder, {recursive: true});
  // Written aside and linked, so that of two servers that start at once both use the one that came first.
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(aside, `${randomBytes(32).toString('base64url')}\n`, {mode: 0o600});
  await chmod(aside, 0o600);
  await link(aside, path).catch(() => undefined);
  await rm(aside);
  return checkSecret((await readFile(path, 'utf8')).trim(), path);
}

function checkSecret(secret: string, place: string): string {
  if (secret.length >= LEAST) return secret;
  throw new DoorstepError('DS_STORE_OPEN', `${place} holds fewer than ${LEAST} characters; use a long random text.`, {
    path: place,
  });
}

/** A key for one purpose, so that what is signed for one can never pass for another. */
export function toKey(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(`doorstep ${purpose}`).digest('base64url');
}
