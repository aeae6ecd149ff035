import {type RawBuilder, sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {readRows, toTallyRows} from './read-flow.ts';
import type {TallyRow} from './tally.ts';

/** A repair that is reported again within so many days of its finish was not fixed. */
export const REPEAT_DAYS = 90;
export const REPEAT_PARTS = ['area', 'contractor', 'priority', 'trade'] as const;

/**
 * Finished repairs (`traceable`: those that name home and trade) and those followed by another report for the same home
 * and trade within 90 days of the finish (`repeated`). A repair counts once however often it comes back. A report made
 * before the finish is not a repeat: the repair was still being done. Cancelled jobs are neither.
 */
export async function readRepeats({db}: Store, landlordId: string): Promise<TallyRow[]> {
  const parts = REPEAT_PARTS.map((part) => sql.ref(part));
  const event = (isReport: 0 | 1, at: string) => sql`
    select home_id, trade, area, contractor, priority, completed_month, ${sql.ref(at)} as at, ${sql.lit(isReport)} as is_report
    from work_order where landlord_id = ${landlordId} and ${isRepair}`;
  // One walk back in time through each home and trade: the last report seen is the next one after the finish. A join of
  // the table with itself would need an index to be as quick. At one moment the finish comes before the report.
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select completed_month as month, ${sql.join(parts)}, count(*) as sum_traceable,
      sum(case when ${toDayNumber('next_report')} - ${toDayNumber('at')} <= ${sql.lit(REPEAT_DAYS)} then 1 else 0 end)
        as sum_repeated
    from (
      select completed_month, ${sql.join(parts)}, at, is_report,
        min(case when is_report = 1 then at end) over (
          partition by home_id, trade order by at desc, is_report rows between unbounded preceding and current row
        ) as next_report
      from (${event(0, 'completed_at')} and ${isDone} union all ${event(1, 'reported_at')}) as events
    ) as found
    where is_report = 0
    group by completed_month, ${sql.join(parts)}`;
  return toTallyRows(await readRows(db, query), 'month', REPEAT_PARTS);
}

/** Nobody finishes what was not yet reported; such a record would count as its own repeat. */
const isDone = sql`outcome = 'completed' and completed_month is not null and completed_at >= reported_at`;
const isRepair = sql`home_id is not null and trade is not null and (outcome is null or outcome <> 'cancelled')
  and (job_type is null or job_type <> 'pre-inspection')`;

/**
 * Days of a time as text, counted from a fixed day, by whole numbers alone: neither database's own functions for dates
 * are the other's.
 * Source: the civil-to-days count of the proleptic Gregorian calendar with the year taken from March.
 */
function toDayNumber(column: string): RawBuilder<unknown> {
  const part = (from: number, length: number) =>
    sql`cast(substr(${sql.ref(column)}, ${sql.lit(from)}, ${sql.lit(length)}) as integer)`;
  const [year, month, day] = [part(1, 4), part(6, 2), part(9, 2)];
  const marchMonth = sql`((${month} + 9) % 12)`;
  const marchYear = sql`(${year} - ${marchMonth} / 10)`;
  return sql`(365 * ${marchYear} + ${marchYear} / 4 - ${marchYear} / 100 + ${marchYear} / 400 + (${marchMonth} * 306 + 5) / 10 + ${day})`;
}
