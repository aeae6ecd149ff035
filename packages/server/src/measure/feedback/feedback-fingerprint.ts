import {createHash} from 'node:crypto';
import {FORM_RUN} from '../../store/form-answers.ts';
import type {Store} from '../../store/open-store.ts';

/**
 * Changes with everything of a landlord's answers that a release says: which count, and with what, how they are counted
 * apart, and their themes. Empty where nobody ever sent one.
 */
export async function readFeedbackFingerprint({db}: Store, landlordId: string): Promise<string> {
  const kept = await db
    .selectFrom('feedback')
    .select(['receipt', 'form', 'received_at', 'decision', 'reference_state', 'erased_at'])
    .where('landlord_id', '=', landlordId)
    .orderBy('receipt')
    .execute();
  const counted = await db
    .selectFrom('survey_answer')
    .select(['reference', 'work_order', 'month', 'satisfied', 'fixed', 'first_time', 'appointment_kept', 'invitation'])
    .where('landlord_id', '=', landlordId)
    .where('run_id', '=', FORM_RUN)
    .orderBy('reference')
    .execute();
  if (kept.length === 0 && counted.length === 0) return '';
  const themes = await db
    .selectFrom('feedback_theme')
    .select(['feedback_key', 'theme'])
    .where('landlord_id', '=', landlordId)
    .orderBy('feedback_key')
    .orderBy('theme')
    .execute();
  const hash = createHash('sha256');
  for (const row of [...kept, ...counted, ...themes]) hash.update(JSON.stringify(Object.values(row)));
  return hash.digest('hex');
}
