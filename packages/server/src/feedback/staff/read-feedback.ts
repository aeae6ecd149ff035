import type {ReplyTo, StaffFeedback, StaffFeedbackList} from '@doorstep/contract';
import {REPLY_WAYS} from '@doorstep/contract';
import type {Kysely} from 'kysely';
import type {FeedbackTable} from '../../store/feedback-tables.ts';
import type {StoreTables} from '../../store/tables.ts';
import type {ThemedActionEntry} from '../loop/themed-actions.ts';
import {type FeedbackFilter, toCondition} from './filter.ts';
import {toStaffFeedback} from './to-staff-feedback.ts';

type Db = Kysely<StoreTables>;

/** Whose answer sets are read, and by whom. */
export interface StaffReading {
  readonly landlordId: string;
  /** Actions that themes led to, by which `led-to` is told. */
  readonly actions: readonly ThemedActionEntry[];
  /** The caller may see words as they were written. */
  readonly isPersonal: boolean;
}

/** Answer sets of one page. */
const PAGE = 200;

/** A page of answer sets, the newest first. `after` is `next` of the page before; undefined for one that is none. */
export async function listFeedback(
  db: Db,
  reading: StaffReading,
  filter: FeedbackFilter,
  after: string | undefined,
): Promise<StaffFeedbackList | undefined> {
  const place = after === undefined ? null : parsePlace(after);
  if (place === undefined) return undefined;
  const {landlordId, actions} = reading;
  const matching = db
    .selectFrom('feedback')
    .where('feedback.landlord_id', '=', landlordId)
    .where((eb) => toCondition(eb, filter, actions));
  const counted = await matching.select(({fn}) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  let page = matching
    .selectAll()
    .orderBy('received_at', 'desc')
    .orderBy('receipt', 'desc')
    .limit(PAGE + 1);
  if (place !== null) {
    const [received, receipt] = place;
    page = page.where((eb) =>
      eb.or([
        eb('received_at', '<', received),
        eb.and([eb('received_at', '=', received), eb('receipt', '<', receipt)]),
      ]),
    );
  }
  const rows = await page.execute();
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    items: await toItems(db, reading, shown),
    total: Number(counted.total),
    next: rows.length > PAGE && last !== undefined ? toPlace(last) : null,
  };
}

/** One answer set with its handler's notes; undefined where there is no such receipt. */
export async function readFeedback(db: Db, reading: StaffReading, receipt: string): Promise<StaffFeedback | undefined> {
  const row = await findRow(db, reading.landlordId, receipt);
  if (row === undefined) return undefined;
  const contact = reading.isPersonal ? await readContact(db, row) : null;
  const [item] = await toItems(db, reading, [row], contact);
  return item;
}

/** The row of a receipt. */
export async function findRow(db: Db, landlordId: string, receipt: string): Promise<FeedbackTable | undefined> {
  return db
    .selectFrom('feedback')
    .selectAll()
    .where('landlord_id', '=', landlordId)
    .where('receipt', '=', receipt)
    .executeTakeFirst();
}

async function toItems(
  db: Db,
  {landlordId, actions, isPersonal}: StaffReading,
  rows: readonly FeedbackTable[],
  replyTo: ReplyTo | null = null,
): Promise<StaffFeedback[]> {
  if (rows.length === 0) return [];
  const coded = await db
    .selectFrom('feedback_theme')
    .select(['feedback_key', 'theme'])
    .where('landlord_id', '=', landlordId)
    .where(
      'feedback_key',
      'in',
      rows.map((row) => row.feedback_key),
    )
    .execute();
  return rows.map((row) => {
    const themes = coded.filter((one) => one.feedback_key === row.feedback_key).map(({theme}) => theme);
    const day = row.received_at.slice(0, 10);
    const led = actions.some(({theme, begun}) => begun >= day && themes.includes(theme));
    return toStaffFeedback(row, {themes, led}, {isPersonal, replyTo});
  });
}

async function readContact(db: Db, {landlord_id, feedback_key}: FeedbackTable): Promise<ReplyTo | null> {
  const row = await db
    .selectFrom('feedback_contact')
    .select(['way', 'address'])
    .where('landlord_id', '=', landlord_id)
    .where('feedback_key', '=', feedback_key)
    .executeTakeFirst();
  const way = REPLY_WAYS.find((known) => known === row?.way);
  return row === undefined || way === undefined ? null : {way, address: row.address};
}

function toPlace({received_at, receipt}: FeedbackTable): string {
  return Buffer.from(`${received_at} ${receipt}`).toString('base64url');
}

function parsePlace(after: string): [string, string] | undefined {
  const parts = Buffer.from(after, 'base64url').toString().split(' ');
  const [received, receipt] = parts;
  return parts.length === 2 && received && receipt ? [received, receipt] : undefined;
}
