import {type RawBuilder, sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {readRows, toTallyRows} from './read-flow.ts';
import type {TallyRow} from './tally.ts';

/** A repair that is reported again within so many days of its finish was not fixed. */
export const REPEAT_DAYS = 90;
/** The most months between two days so near: from 31 January to 1 May. Most reports fall out by this, which costs little. */
const REPEAT_MONTHS = 4;
export const REPEAT_PARTS = ['area', 'contractor', 'priority', 'trade'] as const;

/**
 * Finished repairs followed by another report for the same home and trade within 90 days of the finish (`repeated`), and
 * those of which that cannot be told (`untraceable`): home or trade is not named, or the finish is earlier than the report.
 * A repair counts once however often it comes back. A report made before the finish is not a repeat: the repair was still
 * being done. Cancelled jobs are neither.
 */
export async function readRepeats({db}: Store, landlordId: string): Promise<TallyRow[]> {
  const columns = ['home_id', 'trade', 'reported_at', 'completed_at', 'outcome', 'area', 'contractor', 'priority'];
  const job = sql.join(columns.map((column) => sql.ref(`job.${column}`)));
  // Only where the next report came before the finish is a later one looked up. At one moment the finish comes before the report.
  const lookUp = sql`(
    select report.reported_at from work_order as report
    where report.landlord_id = ${landlordId} and report.home_id = walked.home_id and report.trade = walked.trade
      and report.reported_at > walked.completed_at and ${isRepair('report')}
    order by report.reported_at limit 1
  )`;
  const parts = REPEAT_PARTS.map((part) => sql.ref(part));
  const isUntraceable = sql`(home_id is null or trade is null or completed_at < reported_at)`;
  // One walk along the index of reports, whose order is that of the windows, so nothing is sorted but what was found.
  // Without its limit the middle query would be folded into the outer, and looked up once for every mention of `again`.
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select substr(completed_at, 1, 7) as completed_month, ${sql.join(parts)},
      sum(1 - untraceable) as sum_repeated, sum(untraceable) as sum_untraceable
    from (
      select completed_at, ${sql.join(parts)}, case when ${isUntraceable} then 1 else 0 end as untraceable,
        case when next > completed_at or next is null then next else ${lookUp} end as again
      from (
        select ${job}, lead(reported_at) over (partition by home_id, trade order by reported_at) as next
        from work_order as job where landlord_id = ${landlordId} and ${isRepair('job')}
      ) as walked
      where outcome = 'completed' and completed_at is not null and (next is not null or ${isUntraceable})
      limit ${sql.lit(Number.MAX_SAFE_INTEGER)}
    ) as finished
    where untraceable = 1 or (${toMonthNumber('again')} - ${toMonthNumber('completed_at')} <= ${sql.lit(REPEAT_MONTHS)}
      and ${toDayNumber('again')} - ${toDayNumber('completed_at')} <= ${sql.lit(REPEAT_DAYS)})
    group by 1, ${sql.join(parts)}`;
  return toTallyRows(await readRows(db, query), 'completed_month', REPEAT_PARTS);
}

/** Sums of {@link REPEAT_PARTS}: `traceable` are the `finished` repairs that are not untraceable. */
export function addTraceable(finished: readonly TallyRow[], repeats: readonly TallyRow[]): TallyRow[] {
  const places = new Map(repeats.map((row) => [toPlace(row), row.sums]));
  return finished.flatMap((row) => {
    const {repeated = 0, untraceable = 0} = places.get(toPlace(row)) ?? {};
    const traceable = (row.sums['finished'] ?? 0) - untraceable;
    return traceable === 0 ? [] : [{...row, sums: {traceable, repeated}}];
  });
}

function toPlace({month, parts}: TallyRow): string {
  return JSON.stringify([month, ...REPEAT_PARTS.map((part) => parts[part])]);
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
  const [year, month, day] = [toNumber(column, 1, 4), toNumber(column, 6, 2), toNumber(column, 9, 2)];
  const marchMonth = sql`((${month} + 9) % 12)`;
  const marchYear = sql`(${year} - ${marchMonth} / 10)`;
  return sql`(365 * ${marchYear} + ${marchYear} / 4 - ${marchYear} / 100 + ${marchYear} / 400 + (${marchMonth} * 306 + 5) / 10 + ${day})`;
}

function toMonthNumber(column: string): RawBuilder<unknown> {
  return sql`(${toNumber(column, 1, 4)} * 12 + ${toNumber(column, 6, 2)})`;
}

function toNumber(column: string, from: number, length: number): RawBuilder<unknown> {
  return sql`cast(substr(${sql.ref(column)}, ${sql.lit(from)}, ${sql.lit(length)}) as integer)`;
}
