import type {Store} from '../../store/open-store.ts';

/** A notice that was given up, or has failed and waits. */
export interface TroubledNotice {
  readonly landlordId: string;
  readonly id: string;
  readonly attempts: number;
  readonly lastError: string | null;
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly dead: string | null;
  readonly next: string;
}

/** Where notices stand. */
export interface OutboxStatus {
  readonly sent: number;
  readonly waiting: number;
  readonly dead: number;
  /** Those given up and those that failed, the oldest first, at most 100. */
  readonly troubled: readonly TroubledNotice[];
}

const SHOWN = 100;

/** Counts notices, of one landlord or of all, and shows those in trouble. */
export async function readOutboxStatus({db}: Store, landlordId?: string): Promise<OutboxStatus> {
  const all = db.selectFrom('feedback_outbox');
  const own = landlordId === undefined ? all : all.where('landlord_id', '=', landlordId);
  const counted = await own
    .select(({fn}) => [fn.countAll().as('rows'), fn.count('sent_at').as('sent'), fn.count('dead_at').as('dead')])
    .executeTakeFirstOrThrow();
  const troubled = await own
    .selectAll()
    .where('sent_at', 'is', null)
    .where((eb) => eb.or([eb('dead_at', 'is not', null), eb('attempts', '>', 0)]))
    .orderBy('created_at')
    .limit(SHOWN)
    .execute();
  const [rows, sent, dead] = [Number(counted.rows), Number(counted.sent), Number(counted.dead)];
  return {
    sent,
    dead,
    waiting: rows - sent - dead,
    troubled: troubled.map((row) => ({
      landlordId: row.landlord_id,
      id: row.outbox_id,
      attempts: row.attempts,
      lastError: row.last_error,
      created: row.created_at,
      dead: row.dead_at,
      next: row.next_at,
    })),
  };
}

/** Tries notices that were given up again, from now on. */
export async function reviveNotices({db}: Store, landlordId: string, now: Date): Promise<number> {
  const {numUpdatedRows} = await db
    .updateTable('feedback_outbox')
    .set({dead_at: null, attempts: 0, next_at: now.toISOString()})
    .where('landlord_id', '=', landlordId)
    .where('dead_at', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
