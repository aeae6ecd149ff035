import {sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {readRows, toTallyRows} from './read-flow.ts';
import type {TallyRow} from './tally.ts';

/**
 * Safety checks as they stood on the day of the newest record: the records hold each home's latest check only, so no
 * earlier month can be told. Not knowing whether a check is required counts as not in date. A remedial action is
 * overdue the day after its due date.
 */
export async function readSafety({db}: Store, landlordId: string, asAt: string): Promise<TallyRow[]> {
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select ${sql.lit(asAt.slice(0, 7))} as month, area,
      sum(case when required <> 'no' then 1 else 0 end) as "sum_checksNeeded",
      sum(case when required = 'yes' and checked_on is not null and due_on >= ${sql.lit(asAt)} then 1 else 0 end)
        as "sum_checksInDate",
      count(*) as "sum_checksListed",
      sum(case when remedial_due_on < ${sql.lit(asAt)} and remedial_done_on is null then 1 else 0 end)
        as "sum_actionsOverdue"
    from safety_check where landlord_id = ${landlordId} group by area`;
  return toTallyRows(await readRows(db, query), 'month', ['area']);
}
