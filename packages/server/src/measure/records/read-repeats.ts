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
 * before the finish is not a repeat: the repair was still being done. Cancelled jobs are neither, nor are jobs finished
 * before they were reported.
 */
export async function readRepeats({db}: Store, landlordId: string): Promise<TallyRow[]> {
  const parts = REPEAT_PARTS.map((part) => sql.ref(`job.${part}`));
  const groups = sql.join([sql.ref('job.completed_month'), ...parts]);
  // Looked up job by job in the index of reports: sorting every report and finish would take longer. At one moment the
  // finish comes before the report.
  const nextReport = sql`(
    select ${toDayNumber('report.reported_at')} from work_order as report
    where report.landlord_id = ${landlordId} and report.home_id = job.home_id and report.trade = job.trade
      and report.reported_at > job.completed_at and ${isRepair('report')}
    order by report.reported_at limit 1
  )`;
  // Home and trade are asked for in one, so that SQLite walks the index of finished jobs, whose order is that of the groups.
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select ${groups}, count(*) as sum_traceable,
      sum(case when ${nextReport} - ${toDayNumber('job.completed_at')} <= ${sql.lit(REPEAT_DAYS)} then 1 else 0 end)
        as sum_repeated
    from work_order as job
    where job.landlord_id = ${landlordId} and ${isRepair('job')} and job.home_id || job.trade is not null
      and job.outcome = 'completed' and job.completed_month is not null and job.completed_at >= job.reported_at
    group by ${groups}`;
  return toTallyRows(await readRows(db, query), 'completed_month', REPEAT_PARTS);
}

/** Neither cancelled nor only looked at. */
function isRepair(name: string): RawBuilder<unknown> {
  const [outcome, jobType] = [sql.ref(`${name}.outcome`), sql.ref(`${name}.job_type`)];
  return sql`(${outcome} is null or ${outcome} <> 'cancelled') and (${jobType} is null or ${jobType} <> 'pre-inspection')`;
}

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
