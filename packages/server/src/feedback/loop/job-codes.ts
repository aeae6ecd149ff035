import {randomBytes} from 'node:crypto';
import {normaliseReference, toReceipt} from '@doorstep/domain/forms';
import {insertAll} from '../../store/insert-all.ts';
import {holdLandlord} from '../../store/merge-rows.ts';
import type {Store} from '../../store/open-store.ts';

/** A code for one repair, as it stands on a text or a letter. */
export interface JobCode {
  readonly workOrder: string;
  /** Such as `K7QF-3WTN`: says nothing of the repair, and the next one cannot be guessed from it. */
  readonly code: string;
}

/**
 * The codes of jobs finished in a time; made where there is none yet, so that asking again gives the same.
 * @param span first and last day, ISO.
 */
export async function makeJobCodes(
  {db}: Store,
  landlordId: string,
  {from, to}: {readonly from: string; readonly to: string},
  now: Date,
): Promise<JobCode[]> {
  return db.transaction().execute(async (tx) => {
    await holdLandlord(tx, landlordId);
    const jobs = await tx
      .selectFrom('work_order as job')
      .leftJoin('feedback_job_code as code', (join) =>
        join.onRef('code.landlord_id', '=', 'job.landlord_id').onRef('code.work_order', '=', 'job.reference'),
      )
      .select(['job.reference', 'code.code'])
      .where('job.landlord_id', '=', landlordId)
      .where('job.outcome', '=', 'completed')
      .where((eb) => eb.or([eb('job.job_type', 'is', null), eb('job.job_type', '<>', 'pre-inspection')]))
      .where('job.completed_at', '>=', from)
      .where('job.completed_at', '<', `${to}T99`)
      .orderBy('job.reference')
      .execute();
    const made = jobs.filter(({code}) => code === null).map(({reference}) => ({reference, code: drawCode()}));
    await insertAll(
      tx,
      'feedback_job_code',
      made.map(({reference, code}) => ({
        landlord_id: landlordId,
        code: normaliseReference(code) ?? code,
        work_order: reference,
        made_at: now.toISOString(),
      })),
    );
    const drawn = new Map(made.map(({reference, code}) => [reference, code]));
    return jobs.map(({reference, code}) => ({
      workOrder: reference,
      code: code === null ? (drawn.get(reference) ?? '') : `${code.slice(0, 4)}-${code.slice(4)}`,
    }));
  });
}

/** Eight signs that are not taken for each other, as those of a receipt. */
function drawCode(): string {
  return toReceipt(randomBytes(16));
}
