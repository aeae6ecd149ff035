import {sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {readRows, toTallyRows} from './read-flow.ts';
import type {TallyRow} from './tally.ts';

export const CHECK_PARTS = ['area', 'contractor', 'priority', 'trade'] as const;

/**
 * Finished repairs that an inspector went to look at (`checked`), and those where the inspector agrees with the record
 * that the work is done (`agreed`), by the month of the finish. A repair inspected twice counts once, and agrees only
 * if it passed every time.
 */
export async function readChecks({db}: Store, landlordId: string): Promise<TallyRow[]> {
  const parts = CHECK_PARTS.map((part) => sql.ref(`job.${part}`));
  // Inspections are few, so they stand first: SQLite keeps to the order of a cross join.
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select job.completed_month as month, ${sql.join(parts)}, count(*) as sum_checked, sum(looked.passed) as sum_agreed
    from (
      select work_order, min(passed) as passed from inspection
      where landlord_id = ${landlordId} and passed is not null group by work_order
    ) as looked
    cross join work_order as job
    where job.landlord_id = ${landlordId} and job.reference = looked.work_order and job.completed_month is not null and job.outcome = 'completed'
      and (job.job_type is null or job.job_type <> 'pre-inspection')
    group by job.completed_month, ${sql.join(parts)}`;
  return toTallyRows(await readRows(db, query), 'month', CHECK_PARTS);
}
