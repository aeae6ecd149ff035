import type {ReferenceState} from '@doorstep/contract';
import type {Transaction} from 'kysely';
import {FORM_RUN} from '../../store/form-answers.ts';
import type {StoreTables} from '../../store/tables.ts';
import {resolveCodes} from './resolve-codes.ts';

/** An answer set about a repair that is known, as the loop needs it. */
export interface ReferredAnswers {
  readonly receipt: string;
  readonly answers: string;
  readonly receivedAt: string;
  readonly workOrder: string;
  readonly invitation: string | null;
}

interface Referring {
  readonly feedback_key: string;
  readonly receipt: string;
  readonly form: string;
  readonly answers: string;
  readonly reference: string;
  readonly work_order: string | null;
  readonly reference_state: string;
  readonly received_at: string;
  readonly decision: string | null;
}

/** The form whose answers become part of figures. */
export const COUNTED_FORM = 'after-repair';

/**
 * Says of every code that residents gave which repair it stands for, as the records are now: a code may be known only
 * after the answers came. One answer set about a repair counts, the first that is not set aside; none does where the
 * landlord's own survey has an answer about the repair, or an erased one was counted already.
 * @returns the answer sets that count, the first first.
 */
export async function settleReferences(
  tx: Transaction<StoreTables>,
  landlordId: string,
): Promise<readonly ReferredAnswers[]> {
  const referring = await readReferring(tx, landlordId);
  const resolved = await resolveCodes(
    tx,
    landlordId,
    referring.map(({reference}) => reference),
  );
  const answered = await readAnswered(tx, landlordId);
  const taken = new Set([...answered].map((job) => toPlace(COUNTED_FORM, job)));
  const counted: ReferredAnswers[] = [];
  for (const row of referring) {
    const found = resolved.get(row.reference);
    let state: ReferenceState = found === undefined ? 'unknown' : 'known';
    if (found !== undefined && row.decision !== 'set-aside') {
      const place = toPlace(row.form, found.workOrder);
      if (taken.has(place)) state = 'same-repair';
      else {
        taken.add(place);
        if (row.form === COUNTED_FORM) {
          counted.push({receipt: row.receipt, answers: row.answers, receivedAt: row.received_at, ...found});
        }
      }
    }
    const workOrder = found?.workOrder ?? null;
    if (state === row.reference_state && workOrder === row.work_order) continue;
    await tx
      .updateTable('feedback')
      .set({reference_state: state, work_order: workOrder})
      .where('landlord_id', '=', landlordId)
      .where('feedback_key', '=', row.feedback_key)
      .execute();
  }
  return counted;
}

function toPlace(form: string, workOrder: string): string {
  return `${form} ${workOrder}`;
}

async function readReferring(tx: Transaction<StoreTables>, landlordId: string): Promise<Referring[]> {
  const rows = await tx
    .selectFrom('feedback')
    .select(['feedback_key', 'receipt', 'form', 'answers', 'reference', 'work_order'])
    .select(['reference_state', 'received_at', 'decision'])
    .where('landlord_id', '=', landlordId)
    .where('reference', 'is not', null)
    .where('erased_at', 'is', null)
    .orderBy('received_at')
    .orderBy('receipt')
    .execute();
  return rows.flatMap(({reference, ...row}) => (reference === null ? [] : [{...row, reference}]));
}

/** Begins the reference of a counted answer whose answer set was erased by the clock: nothing leads back to its receipt. */
export const KEPT = 'kept:';

/** Repairs that somebody has answered about for good: in the landlord's own survey, or by a form whose words are gone. */
async function readAnswered(tx: Transaction<StoreTables>, landlordId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('survey_answer as answer')
    .leftJoin('survey_invitation as sent', (join) =>
      join.onRef('sent.landlord_id', '=', 'answer.landlord_id').onRef('sent.reference', '=', 'answer.invitation'),
    )
    .select(({fn}) => fn.coalesce('answer.work_order', 'sent.work_order').as('job'))
    .where('answer.landlord_id', '=', landlordId)
    .where((eb) => eb.or([eb('answer.run_id', '<>', FORM_RUN), eb('answer.reference', 'like', `${KEPT}%`)]))
    .where((eb) => eb.or(ANSWERED.map((column) => eb(`answer.${column}`, 'is not', null))))
    .distinct()
    .execute();
  return new Set(rows.flatMap(({job}) => (job === null ? [] : [job])));
}

const ANSWERED = ['satisfied', 'fixed', 'first_time', 'appointment_kept'] as const;
