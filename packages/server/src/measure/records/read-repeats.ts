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
  const parts = REPEAT_PARTS.map((part) => sql.ref(`done.${part}`));
  const traceable = sql<Readonly<Record<string, string | number | null>>>`
    select done.completed_month as month, ${sql.join(parts)}, count(*) as sum_traceable,
      0 as sum_repeated
    from work_order as done
    where done.landlord_id = ${landlordId} and ${isRepair('done')} and ${isDone}
    group by done.completed_month, ${sql.join(parts)}`;
  // A new report within 90 days of the finish, found through home and trade; equality first lets both databases index.
  const repeated = sql<Readonly<Record<string, string | number | null>>>`
    select month, ${sql.join(REPEAT_PARTS.map((part) => sql.ref(part)))}, count(*) as sum_repeated
    from (
      select distinct done.reference, done.completed_month as month, ${sql.join(parts)}
      from work_order as done
      join work_order as again
        on again.landlord_id = done.landlord_id and again.home_id = done.home_id and again.trade = done.trade
      where done.landlord_id = ${landlordId} and ${isRepair('done')} and ${isDone} and ${isRepair('again')}
        and again.reported_at > done.completed_at and again.reference <> done.reference
        and ${toDayNumber('again.reported_at')} - ${toDayNumber('done.completed_at')} <= ${sql.lit(REPEAT_DAYS)}
    ) as found
    group by month, ${sql.join(REPEAT_PARTS.map((part) => sql.ref(part)))}`;
  const rows = [await readRows(db, traceable), await readRows(db, repeated)];
  return rows.flatMap((found) => toTallyRows(found, 'month', REPEAT_PARTS));
}

const isDone = sql`done.outcome = 'completed' and done.completed_month is not null`;

function isRepair(alias: string): RawBuilder<unknown> {
  const [home, trade, outcome, type] = ['home_id', 'trade', 'outcome', 'job_type'].map((column) =>
    sql.ref(`${alias}.${column}`),
  );
  return sql`${home} is not null and ${trade} is not null and (${outcome} is null or ${outcome} <> 'cancelled')
    and (${type} is null or ${type} <> 'pre-inspection')`;
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
