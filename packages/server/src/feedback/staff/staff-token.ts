import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import {STAFF_SCOPES, type StaffScope} from '@doorstep/contract';
import type {Kysely} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import type {StoreTables} from '../../store/tables.ts';

/** A token as it is listed: the token itself was shown once and is not kept. */
export interface StaffToken {
  readonly id: string;
  readonly landlordId: string;
  readonly name: string;
  readonly scopes: readonly StaffScope[];
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly expires: string;
  readonly revoked: string | null;
}

/** What a new token is to be. */
export interface NewStaffToken {
  readonly landlordId: string;
  /** Who uses it, for lists and the audit: a team or a system. */
  readonly name: string;
  readonly scopes: readonly StaffScope[];
  readonly expires: Date;
  readonly now: Date;
}

/** Begins every token, so that one that got into a file by mistake can be found there. */
const PREFIX = 'dst_';
const SECRET_BYTES = 32;
const ID_BYTES = 6;

/** Makes a token and keeps its SHA-256. The result is the only time that the token itself is seen. */
export async function createStaffToken(
  {db}: Store,
  {landlordId, name, scopes, expires, now}: NewStaffToken,
): Promise<{readonly id: string; readonly token: string}> {
  const token = PREFIX + randomBytes(SECRET_BYTES).toString('base64url');
  const id = randomBytes(ID_BYTES).toString('hex');
  await db
    .insertInto('staff_token')
    .values({
      landlord_id: landlordId,
      token_id: id,
      token_hash: hashToken(token),
      name,
      scopes: JSON.stringify(STAFF_SCOPES.filter((scope) => scopes.includes(scope))),
      created_at: now.toISOString(),
      expires_at: expires.toISOString(),
      revoked_at: null,
    })
    .execute();
  return {id, token};
}

/** The tokens of a landlord, or of all, the newest first. */
export async function listStaffTokens({db}: Store, landlordId?: string): Promise<StaffToken[]> {
  const query = db.selectFrom('staff_token').selectAll().orderBy('created_at', 'desc').orderBy('token_id');
  const rows = await (landlordId === undefined ? query : query.where('landlord_id', '=', landlordId)).execute();
  return rows.map((row) => ({
    id: row.token_id,
    landlordId: row.landlord_id,
    name: row.name,
    scopes: readScopes(row.scopes),
    created: row.created_at,
    expires: row.expires_at,
    revoked: row.revoked_at,
  }));
}

/** Ends a token at once. False when the landlord has no such token, or it was ended before. */
export async function revokeStaffToken({db}: Store, landlordId: string, id: string, now: Date): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('staff_token')
    .set({revoked_at: now.toISOString()})
    .where('landlord_id', '=', landlordId)
    .where('token_id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Who calls. */
export interface StaffCaller {
  readonly landlordId: string;
  readonly tokenId: string;
  readonly scopes: readonly StaffScope[];
}

/**
 * Who holds a token; undefined for one that is unknown, of another landlord, past its day or revoked. The database looks
 * up the hash, of which no part can be guessed piece by piece, and the hashes are compared in constant time once more.
 */
export async function findStaffCaller(
  db: Kysely<StoreTables>,
  landlordId: string,
  token: string,
  now: Date,
): Promise<StaffCaller | undefined> {
  const hash = hashToken(token);
  const row = await db.selectFrom('staff_token').selectAll().where('token_hash', '=', hash).executeTakeFirst();
  if (row === undefined || !timingSafeEqual(Buffer.from(row.token_hash), Buffer.from(hash))) return undefined;
  if (row.landlord_id !== landlordId || row.revoked_at !== null || row.expires_at <= now.toISOString())
    return undefined;
  return {landlordId, tokenId: row.token_id, scopes: readScopes(row.scopes)};
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function readScopes(json: string): StaffScope[] {
  const words = JSON.parse(json) as unknown[];
  return STAFF_SCOPES.filter((scope) => words.includes(scope));
}
