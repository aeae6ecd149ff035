import type {Transaction} from 'kysely';
import {FORM_RUN} from '../../store/form-answers.ts';
import {insertAll} from '../../store/insert-all.ts';
import {holdLandlord} from '../../store/merge-rows.ts';
import type {Store} from '../../store/open-store.ts';
import type {RecordRow} from '../../store/records/columns.ts';
import type {StoreTables} from '../../store/tables.ts';
import {eraseDueOf} from './erase.ts';
import {KEPT, type ReferredAnswers, settleReferences} from './settle-references.ts';
import {toSurveyRow} from './to-survey-row.ts';

type Row = RecordRow<'survey_answer'>;

/** What the loop did for one landlord. */
export interface Counted {
  /** Answer sets that are part of the figures now. */
  readonly counted: number;
  /** Answer sets whose time had come, and that are erased. */
  readonly erased: number;
}

/**
 * Brings what residents sent into the landlord's records, once before every release: erases what is due, settles which
 * repair each answer set is about, and makes the survey answers of forms be those that count, in one transaction. Doing
 * it twice changes nothing.
 */
export async function countAnswers({db}: Store, landlordId: string, now: Date): Promise<Counted> {
  return db.transaction().execute(async (tx) => {
    await holdLandlord(tx, landlordId);
    const erased = await eraseDueOf(tx, landlordId, now);
    const counting = await settleReferences(tx, landlordId);
    const months = await readMonths(tx, landlordId, counting);
    const rows = counting.map((one) => toSurveyRow(landlordId, one, months.get(one.workOrder) ?? null));
    await replaceRows(tx, landlordId, rows);
    await forgetReleases(
      tx,
      landlordId,
      counting.map(({receipt}) => receipt),
    );
    return {counted: rows.length, erased};
  });
}

/** The months in which the repairs were finished. */
async function readMonths(
  tx: Transaction<StoreTables>,
  landlordId: string,
  counting: readonly ReferredAnswers[],
): Promise<ReadonlyMap<string, string | null>> {
  if (counting.length === 0) return new Map();
  const rows = await tx
    .selectFrom('work_order as job')
    .select(['job.reference', 'job.completed_month'])
    .where('job.landlord_id', '=', landlordId)
    .where('job.reference', 'in', (eb) =>
      eb
        .selectFrom('feedback')
        .select('feedback.work_order')
        .where('feedback.landlord_id', '=', landlordId)
        .where('feedback.work_order', 'is not', null),
    )
    .execute();
  return new Map(rows.map(({reference, completed_month}) => [reference, completed_month]));
}

/** Writes what changed and leaves the rest alone. */
async function replaceRows(tx: Transaction<StoreTables>, landlordId: string, rows: readonly Row[]): Promise<void> {
  const before = await tx
    .selectFrom('survey_answer')
    .selectAll()
    .where('landlord_id', '=', landlordId)
    .where('run_id', '=', FORM_RUN)
    .where('reference', 'not like', `${KEPT}%`)
    .execute();
  const stored = new Map(before.map((row) => [row.reference, toKey(row)]));
  const wanted = new Map(rows.map((row) => [row.reference, toKey(row)]));
  const gone = [...stored].filter(([reference, key]) => wanted.get(reference) !== key).map(([reference]) => reference);
  for (const reference of gone) {
    await tx
      .deleteFrom('survey_answer')
      .where('landlord_id', '=', landlordId)
      .where('reference', '=', reference)
      .execute();
  }
  await insertAll(
    tx,
    'survey_answer',
    rows.filter((row) => stored.get(row.reference) !== toKey(row)),
  );
}

function toKey(row: Row): string {
  return JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** An answer set that counts no more is part of no figure that is to come. */
async function forgetReleases(
  tx: Transaction<StoreTables>,
  landlordId: string,
  counting: readonly string[],
): Promise<void> {
  const released = await tx
    .selectFrom('feedback')
    .select('receipt')
    .where('landlord_id', '=', landlordId)
    .where('released_in', 'is not', null)
    .execute();
  const kept = new Set(counting);
  for (const {receipt} of released.filter((one) => !kept.has(one.receipt))) {
    await tx
      .updateTable('feedback')
      .set({released_in: null})
      .where('landlord_id', '=', landlordId)
      .where('receipt', '=', receipt)
      .execute();
  }
}
