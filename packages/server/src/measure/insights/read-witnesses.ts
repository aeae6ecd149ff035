import {sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {readRows} from '../records/read-flow.ts';

/** Finished repairs of one contractor about which the three witnesses say the same; null where one says nothing. */
export interface WitnessRow {
  readonly contractor: string | null;
  readonly inTarget: boolean | null;
  readonly passed: boolean | null;
  readonly fixed: boolean | null;
  readonly jobs: number;
}

/**
 * What record, inspector and resident say of each repair finished in the months, counted. A repair looked at twice
 * passed only if it passed every time, and one answered about twice is fixed only if every answer says so.
 * @param months first and last, such as `2026-04`.
 */
export async function readWitnesses(
  {db}: Store,
  landlordId: string,
  [first, last]: readonly [string, string],
): Promise<WitnessRow[]> {
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select job.contractor as contractor, job.in_target as in_target, looked.passed as passed, heard.fixed as fixed,
      count(*) as jobs
    from work_order as job
    left join (
      select work_order, min(passed) as passed from inspection
      where landlord_id = ${landlordId} and passed is not null group by work_order
    ) as looked on looked.work_order = job.reference
    left join (
      select work_order, min(fixed) as fixed from survey_answer
      where landlord_id = ${landlordId} and fixed is not null group by work_order
    ) as heard on heard.work_order = job.reference
    where job.landlord_id = ${landlordId} and job.completed_month >= ${first} and job.completed_month <= ${last}
      and job.outcome = 'completed' and (job.job_type is null or job.job_type <> 'pre-inspection')
    group by job.contractor, job.in_target, looked.passed, heard.fixed`;
  const toBit = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : Number(value) === 1;
  return (await readRows(db, query)).map((row) => ({
    contractor: row['contractor'] === null ? null : String(row['contractor']),
    inTarget: toBit(row['in_target']),
    passed: toBit(row['passed']),
    fixed: toBit(row['fixed']),
    jobs: Number(row['jobs']),
  }));
}
