import type {Store} from '../../store/open-store.ts';
import type {Notice, SendNotice} from './channels.ts';

/** Finds the way to a landlord; undefined where it has switched that way off. */
export type FindChannel = (landlordId: string, channel: string) => Promise<SendNotice | undefined>;

/** What became of notices. */
export interface SentNotices {
  readonly sent: number;
  readonly failed: number;
  /** Given up. */
  readonly dead: number;
}

const BATCH = 50;
/** While one process sends a notice, no other takes it; after a crash it waits this long. */
const LEASE_MS = 60_000;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;
/** Some three days of trying. */
const MOST_ATTEMPTS = 20;
const LONGEST_ERROR = 300;

/** Milliseconds until a notice is tried again: doubled each time, up to six hours. */
export function waitAfter(attempts: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1));
}

/**
 * Sends the notices that are due, each at least once: a crash between sending and writing it down sends it again, under
 * the same id. One that keeps failing is given up and stays to be seen.
 */
export async function sendDue(
  store: Store,
  find: FindChannel,
  now: () => Date = () => new Date(),
): Promise<SentNotices> {
  const due = await store.db
    .selectFrom('feedback_outbox')
    .selectAll()
    .where('sent_at', 'is', null)
    .where('dead_at', 'is', null)
    .where('next_at', '<=', now().toISOString())
    .orderBy('next_at')
    .limit(BATCH)
    .execute();
  const result = {sent: 0, failed: 0, dead: 0};
  for (const row of due) {
    if (!(await take(store, row, now()))) continue;
    const notice = {
      landlordId: row.landlord_id,
      id: row.outbox_id,
      channel: row.channel,
      receipt: row.receipt,
      payload: row.payload,
    };
    const error = await trySending(notice, find, now());
    const attempts = row.attempts + 1;
    if (error === null) {
      await write(store, notice, {attempts, sent_at: now().toISOString(), last_error: null});
      result.sent += 1;
      continue;
    }
    const isDead = attempts >= MOST_ATTEMPTS;
    const at = now();
    await write(store, notice, {
      attempts,
      last_error: error.slice(0, LONGEST_ERROR),
      next_at: new Date(at.getTime() + waitAfter(attempts)).toISOString(),
      dead_at: isDead ? at.toISOString() : null,
    });
    result[isDead ? 'dead' : 'failed'] += 1;
  }
  return result;
}

type Row = {readonly landlord_id: string; readonly outbox_id: string; readonly next_at: string};

/** Of several processes that see a notice one gets it. */
async function take({db}: Store, {landlord_id, outbox_id, next_at}: Row, now: Date): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('feedback_outbox')
    .set({next_at: new Date(now.getTime() + LEASE_MS).toISOString()})
    .where('landlord_id', '=', landlord_id)
    .where('outbox_id', '=', outbox_id)
    .where('next_at', '=', next_at)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function trySending(notice: Notice, find: FindChannel, now: Date): Promise<string | null> {
  try {
    const send = await find(notice.landlordId, notice.channel);
    if (send === undefined) return 'The landlord’s file names no such way any more, or the server lacks its settings.';
    await send(notice, now);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Change {
  readonly attempts: number;
  readonly last_error: string | null;
  readonly sent_at?: string;
  readonly next_at?: string;
  readonly dead_at?: string | null;
}

async function write({db}: Store, {landlordId, id}: Notice, change: Change): Promise<void> {
  await db
    .updateTable('feedback_outbox')
    .set(change)
    .where('landlord_id', '=', landlordId)
    .where('outbox_id', '=', id)
    .execute();
}
