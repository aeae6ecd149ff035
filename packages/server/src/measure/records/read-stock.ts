import {type RawBuilder, sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {addDays, monthEnd} from './months.ts';
import {readRows, toAll, toTallyRows} from './read-flow.ts';
import type {StockSum, StockTally, TallyRow} from './tally.ts';

/**
 * What stood open at the end of each month. The last month ends with the newest record, because nothing is known of
 * the days after. A record without an opening day was open all along.
 * @param asAt the day of the newest record.
 */
export async function readStock(
  {db}: Store,
  landlordId: string,
  tally: StockTally,
  months: readonly string[],
  asAt: string,
): Promise<TallyRow[]> {
  if (months.length === 0) return [];
  const [opened, closed] = [sql.ref(`record.${tally.opened}`), sql.ref(`record.${tally.closed}`)];
  const by = tally.by.map((column) => sql.ref(column));
  const ages = Object.values(tally.sums).flatMap((sum) => ('olderThanDays' in sum ? [sum.olderThanDays] : []));
  const ends = months.map((month) => toEndRow(month, asAt, ages));
  const sums = Object.entries(tally.sums).map(
    ([name, sum]) => sql`sum(case when ${toStockCondition(sum, tally)} then 1 else 0 end) as ${sql.ref(`sum_${name}`)}`,
  );
  const groups = [sql.ref('ends.month'), ...by];
  // The short list stands last: SQLite then reads the records once and not once a month.
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select ${sql.join([...groups, ...sums])}
    from ${sql.table(tally.table)} as record cross join (${sql.join(ends, sql` union all `)}) as ends
    where record.landlord_id = ${landlordId} and ${toAll(tally.where ?? [])}
      and (${opened} is null or ${opened} < ends.next_day) and (${closed} is null or ${closed} >= ends.next_day)
    group by ${sql.join(groups)}`;
  return toTallyRows(await readRows(db, query), 'month', tally.by);
}

/** A month, the day after its end, and the days before which a record is older than each age. */
function toEndRow(month: string, asAt: string, ages: readonly number[]): RawBuilder<unknown> {
  const end = monthEnd(month) < asAt ? monthEnd(month) : asAt;
  const columns = [
    sql`${sql.lit(month)} as month`,
    sql`${sql.lit(addDays(end, 1))} as next_day`,
    ...ages.map((age) => sql`${sql.lit(addDays(end, -age))} as ${sql.ref(`before_${age}`)}`),
  ];
  return sql`select ${sql.join(columns)}`;
}

function toStockCondition(sum: StockSum, tally: StockTally): RawBuilder<unknown> {
  if ('passed' in sum) return sql`${sql.ref(`record.${sum.passed}`)} < ends.next_day`;
  if ('olderThanDays' in sum) {
    return sql`${sql.ref(`record.${tally.opened}`)} < ${sql.ref(`ends.before_${sum.olderThanDays}`)}`;
  }
  return sql`1 = 1`;
}
