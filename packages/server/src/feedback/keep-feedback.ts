import {randomBytes} from 'node:crypto';
import {REFERENCE_STATES, type Receipt, type ReferenceState} from '@doorstep/contract';
import {toReceipt} from '@doorstep/domain/forms';
import type {Transaction} from 'kysely';
import type {Outcome} from '../http/feedback-service.ts';
import type {FeedbackTable} from '../store/feedback-tables.ts';
import {insertAll} from '../store/insert-all.ts';
import type {Store} from '../store/open-store.ts';
import type {StoreTables} from '../store/tables.ts';
import type {FeedbackItem} from './feedback-item.ts';
import {findWorkOrders, type ReferenceMatch} from './find-work-orders.ts';
import {toOutboxRows} from './outbox-rows.ts';

type Tx = Transaction<StoreTables>;

/** Receipts are drawn from 850,000 million, so that one draw anew is rare and ten are a fault. */
const DRAWS = 10;

/**
 * Keeps answer sets in one transaction: each with its way of reply and with what is to be told to the landlord's systems.
 * The unique key of the table decides what is new; what came before gets its receipt again, or is refused when it says
 * something else.
 */
export async function keepFeedback(store: Store, items: readonly FeedbackItem[]): Promise<readonly Outcome<Receipt>[]> {
  // In the order of their keys: two servers that keep the same ones must not wait for each other crosswise.
  const inOrder = [...items].sort((a, b) => (toPlace(a) < toPlace(b) ? -1 : 1));
  return store.db.transaction().execute(async (tx) => {
    const matches = await findWorkOrders(tx, inOrder);
    let open = inOrder;
    const kept = new Map<string, Kept>();
    for (let draw = 0; open.length > 0; draw += 1) {
      if (draw === DRAWS) throw new Error('No receipt could be drawn that is not taken.');
      await insertNew(tx, open, matches);
      for (const row of await readBack(tx, open)) kept.set(toPlace({row}), row);
      open = open.filter((item) => !kept.has(toPlace(item)));
    }
    return items.map((item) => toOutcome(item, kept.get(toPlace(item))));
  });
}

const KEPT_COLUMNS = [
  'landlord_id',
  'feedback_key',
  'receipt',
  'form',
  'body_hash',
  'received_at',
  'erased_at',
  'reference_state',
] as const;
type Kept = Pick<FeedbackTable, (typeof KEPT_COLUMNS)[number]>;

/** Adds those whose key is new, with all that belongs to them. */
async function insertNew(
  tx: Tx,
  items: readonly FeedbackItem[],
  matches: ReadonlyMap<FeedbackItem, ReferenceMatch>,
): Promise<void> {
  const added = await tx
    .insertInto('feedback')
    .values(
      items.map((item) => ({
        ...item.row,
        ...(matches.get(item) ?? {work_order: null, reference_state: 'none'}),
        receipt: toReceipt(randomBytes(16)),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['landlord_id', 'feedback_key', 'receipt'])
    .execute();
  if (added.length === 0) return;
  const receipts = new Map(added.map((row) => [toPlace({row}), row.receipt]));
  // Of two with one key in one group the first was added.
  const first = new Map([...items].reverse().map((item) => [toPlace(item), item]));
  const owners = [...first.values()].filter((item) => receipts.has(toPlace(item)));
  await insertAll(
    tx,
    'feedback_contact',
    owners.flatMap(({row: {landlord_id, feedback_key}, replyTo}) =>
      replyTo === null ? [] : [{landlord_id, feedback_key, ...replyTo}],
    ),
  );
  await insertAll(
    tx,
    'feedback_outbox',
    owners.flatMap((item) => toOutboxRows(item, receipts.get(toPlace(item)) ?? '')),
  );
}

function readBack(tx: Tx, items: readonly FeedbackItem[]): Promise<readonly Kept[]> {
  return tx
    .selectFrom('feedback')
    .select(KEPT_COLUMNS)
    .where('landlord_id', 'in', [...new Set(items.map(({row}) => row.landlord_id))])
    .where('feedback_key', 'in', [...new Set(items.map(({row}) => row.feedback_key))])
    .execute();
}

/** The receipt of an answer set that was kept before with this key, or why there is none; undefined for a new key. */
export async function findKept(
  store: Store,
  sent: Pick<FeedbackTable, 'landlord_id' | 'feedback_key' | 'body_hash'>,
): Promise<Outcome<Receipt> | undefined> {
  const kept = await store.db
    .selectFrom('feedback')
    .select(KEPT_COLUMNS)
    .where('landlord_id', '=', sent.landlord_id)
    .where('feedback_key', '=', sent.feedback_key)
    .executeTakeFirst();
  return kept === undefined ? undefined : toOutcome({row: sent}, kept);
}

function toOutcome({row}: {readonly row: Pick<FeedbackTable, 'body_hash'>}, kept: Kept | undefined): Outcome<Receipt> {
  if (kept === undefined) throw new Error('An answer set was neither kept nor known.');
  const same = kept.body_hash === row.body_hash || kept.erased_at !== null;
  if (!same) return {refusal: {code: 'DS_FEEDBACK_KEY_USED'}};
  const {receipt, received_at: received, form, reference_state} = kept;
  return {value: {receipt, received, form, reference: toReferenceState(reference_state)}};
}

/** Text in the table, a word of the contract outside. */
export function toReferenceState(word: string): ReferenceState {
  return REFERENCE_STATES.find((state) => state === word) ?? 'none';
}

function toPlace({row}: {readonly row: Pick<FeedbackTable, 'landlord_id' | 'feedback_key'>}): string {
  return `${row.landlord_id} ${row.feedback_key}`;
}
