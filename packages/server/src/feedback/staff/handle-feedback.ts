import {DoorstepError, type StaffDecision} from '@doorstep/contract';
import type {Transaction} from 'kysely';
import type {FeedbackTable} from '../../store/feedback-tables.ts';
import {insertAll} from '../../store/insert-all.ts';
import type {StoreTables} from '../../store/tables.ts';

/** Notes that somebody opened an answer set. Only the first time counts. */
export async function markRead(tx: Transaction<StoreTables>, row: FeedbackTable, now: Date): Promise<void> {
  if (row.read_at !== null || row.erased_at !== null) return;
  await update(tx, row, {read_at: now.toISOString()});
}

/**
 * Keeps what the handler decided; what is left out stays as it was.
 * @throws DoorstepError DS_STAFF_DECISION for words to publish that the resident has not allowed, an answer set that is
 *   erased, or one set aside without a reason.
 */
export async function decide(
  tx: Transaction<StoreTables>,
  row: FeedbackTable,
  {decision, themes, publicWords, reply, reason}: StaffDecision,
  now: Date,
): Promise<void> {
  refuse(row.erased_at !== null, 'It is erased.');
  refuse(Boolean(publicWords) && row.may_publish === 0, 'Whoever wrote it has not allowed the words to be published.');
  const isReasoned = reason !== undefined && reason.trim() !== '';
  refuse(decision === 'set-aside' && row.decision !== 'set-aside' && !isReasoned, 'Say why it is set aside.');
  await update(tx, row, {
    read_at: row.read_at ?? now.toISOString(),
    ...(decision === undefined ? {} : {decision}),
    ...(publicWords === undefined ? {} : {public_words: orNull(publicWords)}),
    ...(reply === undefined ? {} : {reply: orNull(reply)}),
  });
  if (themes === undefined) return;
  const {landlord_id, feedback_key} = row;
  await tx
    .deleteFrom('feedback_theme')
    .where('landlord_id', '=', landlord_id)
    .where('feedback_key', '=', feedback_key)
    .execute();
  await insertAll(
    tx,
    'feedback_theme',
    [...new Set(themes)].map((theme) => ({landlord_id, feedback_key, theme})),
  );
}

/** What the audit says of a decision: which parts changed, the reason, never the words themselves. */
export function toAuditDetail({decision, themes, publicWords, reply, reason}: StaffDecision): Record<string, unknown> {
  return {
    ...(decision === undefined ? {} : {decision}),
    ...(themes === undefined ? {} : {themes}),
    ...(reason === undefined ? {} : {reason}),
    ...(publicWords === undefined ? {} : {publicWords: publicWords === '' ? 'taken away' : 'written'}),
    ...(reply === undefined ? {} : {reply: reply === '' ? 'taken away' : 'written'}),
  };
}

function refuse(isWrong: boolean, why: string): void {
  if (isWrong) throw new DoorstepError('DS_STAFF_DECISION', why);
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

async function update(
  tx: Transaction<StoreTables>,
  {landlord_id, feedback_key}: FeedbackTable,
  change: Partial<FeedbackTable>,
): Promise<void> {
  await tx
    .updateTable('feedback')
    .set(change)
    .where('landlord_id', '=', landlord_id)
    .where('feedback_key', '=', feedback_key)
    .execute();
}
