import {AGE_BANDS, type AgeBand} from '@doorstep/contract';
import {sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {addDays} from '../records/months.ts';
import {readRows, toAll} from '../records/read-flow.ts';
import {STOCKS} from '../records/tallies.ts';

/** Repairs open on a day, by what they can be split by. */
export interface BacklogRow {
  readonly area: string | null;
  readonly priority: string | null;
  readonly band: AgeBand;
  readonly isOverdue: boolean;
  readonly jobs: number;
}

/** Open for more than so many days, the oldest first; the same steps as the sums month by month. */
const OLDER_THAN: readonly (readonly [AgeBand, number])[] = [
  ['over-1-year', 365],
  ['up-to-1-year', 182],
  ['up-to-6-months', 28],
];

/**
 * Repairs that were open at the end of a day, from one pass. Overdue: the promised day is over.
 * @param asAt ISO date.
 */
export async function readBacklog({db}: Store, landlordId: string, asAt: string): Promise<BacklogRow[]> {
  const nextDay = sql.lit(addDays(asAt, 1));
  const steps = OLDER_THAN.map(
    ([band, days]) => sql`when record.reported_at < ${sql.lit(addDays(asAt, -days))} then ${sql.lit(band)}`,
  );
  const band = sql`case ${sql.join(steps, sql` `)} else ${sql.lit(AGE_BANDS[0])} end`;
  const overdue = sql`case when record.target_at < ${nextDay} then 1 else 0 end`;
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select record.area as area, record.priority as priority, ${band} as band, ${overdue} as overdue, count(*) as jobs
    from work_order as record
    where record.landlord_id = ${landlordId} and ${toAll(STOCKS.backlog.where ?? [])}
      and record.reported_at < ${nextDay} and (record.completed_at is null or record.completed_at >= ${nextDay})
    group by record.area, record.priority, ${band}, ${overdue}`;
  const toText = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  return (await readRows(db, query)).map((row) => ({
    area: toText(row['area']),
    priority: toText(row['priority']),
    band: AGE_BANDS.find((one) => one === row['band']) ?? AGE_BANDS[0],
    isOverdue: Number(row['overdue']) === 1,
    jobs: Number(row['jobs']),
  }));
}
