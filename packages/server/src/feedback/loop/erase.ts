import {randomUUID} from 'node:crypto';
import {londonDate} from '@doorstep/domain';
import type {Transaction} from 'kysely';
import {FORM_RUN} from '../../store/form-answers.ts';
import type {StoreTables} from '../../store/tables.ts';
import {KEPT} from './settle-references.ts';
import {toAnswerReference} from './to-survey-row.ts';

/** What is left of an erased answer set: its receipt, its form and its days. */
const BLANK = {
  body_hash: '',
  answers: '{}',
  about: null,
  reference: null,
  work_order: null,
  reference_state: 'none',
  alarms: '[]',
  may_publish: 0,
  wants_reply: 0,
  decision: null,
  public_words: null,
  reply: null,
  released_in: null,
} as const;

/** Where an answer set stands. */
export interface FeedbackPlace {
  readonly landlordId: string;
  readonly key: string;
  readonly receipt: string;
}

/**
 * Erases an answer set because somebody asked: answers, contact, themes and what waits to be told. From the next release
 * on it is part of no figure.
 */
export async function eraseOne(tx: Transaction<StoreTables>, place: FeedbackPlace, now: Date): Promise<void> {
  await tx
    .deleteFrom('survey_answer')
    .where('landlord_id', '=', place.landlordId)
    .where('reference', '=', toAnswerReference(place.receipt))
    .where('run_id', '=', FORM_RUN)
    .execute();
  await blank(tx, place, now);
}

/**
 * Erases the answer sets of a landlord whose time has come. What they added to published figures stays a count, under a
 * reference that leads to no receipt.
 * @returns how many.
 */
export async function eraseDueOf(tx: Transaction<StoreTables>, landlordId: string, now: Date): Promise<number> {
  const due = await tx
    .selectFrom('feedback')
    .select(['feedback_key', 'receipt'])
    .where('landlord_id', '=', landlordId)
    .where('erased_at', 'is', null)
    .where('erase_on', '<=', londonDate(now.toISOString()))
    .execute();
  for (const {feedback_key: key, receipt} of due) {
    await tx
      .updateTable('survey_answer')
      .set({reference: KEPT + randomUUID()})
      .where('landlord_id', '=', landlordId)
      .where('reference', '=', toAnswerReference(receipt))
      .where('run_id', '=', FORM_RUN)
      .execute();
    await blank(tx, {landlordId, key, receipt}, now);
  }
  return due.length;
}

async function blank(
  tx: Transaction<StoreTables>,
  {landlordId, key, receipt}: FeedbackPlace,
  now: Date,
): Promise<void> {
  for (const table of ['feedback_contact', 'feedback_theme'] as const) {
    await tx.deleteFrom(table).where('landlord_id', '=', landlordId).where('feedback_key', '=', key).execute();
  }
  await tx
    .deleteFrom('feedback_outbox')
    .where('landlord_id', '=', landlordId)
    .where('receipt', '=', receipt)
    .where('sent_at', 'is', null)
    .execute();
  await tx
    .updateTable('feedback')
    .set({...BLANK, erased_at: now.toISOString()})
    .where('landlord_id', '=', landlordId)
    .where('feedback_key', '=', key)
    .execute();
}
