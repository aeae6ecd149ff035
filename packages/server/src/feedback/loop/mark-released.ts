import {monthOf} from '@doorstep/domain';
import {readSpan} from '../../measure/records/read-span.ts';
import {FORM_RUN} from '../../store/form-answers.ts';
import type {Store} from '../../store/open-store.ts';
import {toAnswerReference} from './to-survey-row.ts';

/**
 * Notes of every answer set that counts and has none yet the release whose figures it is part of, once that is live. A
 * month that has not ended is in no published figure, so its answers wait. Doing it again, after a crash between, does no harm.
 */
export async function markReleased(
  store: Store,
  landlordId: string,
  release: {readonly id: string; readonly published: string},
): Promise<number> {
  const span = await readSpan(store, landlordId, release.published);
  if (span === null) return 0;
  return store.db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('survey_answer')
      .select(['reference', 'month'])
      .where('landlord_id', '=', landlordId)
      .where('run_id', '=', FORM_RUN)
      .execute();
    const shown = new Set(
      rows.filter(({month}) => monthOf(`${month}-01`).end <= span.asAt).map(({reference}) => reference),
    );
    const waiting = await tx
      .selectFrom('feedback')
      .select('receipt')
      .where('landlord_id', '=', landlordId)
      .where('released_in', 'is', null)
      .where('reference_state', '=', 'known')
      .execute();
    const released = waiting.filter(({receipt}) => shown.has(toAnswerReference(receipt)));
    for (const {receipt} of released) {
      await tx
        .updateTable('feedback')
        .set({released_in: release.id})
        .where('landlord_id', '=', landlordId)
        .where('receipt', '=', receipt)
        .execute();
    }
    return released.length;
  });
}
