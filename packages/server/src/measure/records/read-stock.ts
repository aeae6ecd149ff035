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
  const [last] = months.slice(-1);
  if (last === undefined) return [];
  const {opened, closed} = tally;
  const names = Object.keys(tally.sums);
  const by = tally.by.map((column) => sql.ref(column));
  const ages = Object.values(tally.sums).flatMap((sum) => ('olderThanDays' in sum ? [sum.olderThanDays] : []));
  const ends = months.map((month) => toEndRow(month, asAt, ages));
  const flags = Object.entries(tally.sums).map(
    ([name, sum]) => sql`case when ${toStockCondition(sum, tally)} then n else 0 end as ${sql.ref(`is_${name}`)}`,
  );
  const sums = names.map((name) => sql`sum(${sql.ref(`is_${name}`)}) as ${sql.ref(`sum_${name}`)}`);
  const groups = [sql.ref('month'), ...by];
  // The short list stands last: SQLite then reads the records once and not once a month. Without its limit the inner query
  // would be folded into the outer, and what is sorted would be texts and not the few small numbers made of them.
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select ${sql.join([...groups, ...sums])}
    from (
      select ${sql.join([sql`ends.month as month`, ...by, ...flags])}
      from ${toSource(landlordId, tally, addDays(endOf(last, asAt), 1))} as record
      cross join (${sql.join(ends, sql` union all `)}) as ends
      where (${sql.ref(opened)} is null or ${sql.ref(opened)} < ends.next_day)
        and (${sql.ref(closed)} is null or ${sql.ref(closed)} >= ends.next_day)
      limit ${sql.lit(Number.MAX_SAFE_INTEGER)}
    ) as found
    group by ${sql.join(groups)}`;
  return toTallyRows(await readRows(db, query), 'month', tally.by);
}

/**
 * Records that stood open when some month ended: those opened and closed within one month, which is most, never did.
 * Where only days matter, records with the same ones are counted together first (`n`).
 */
function toSource(landlordId: string, tally: StockTally, dayAfter: string): RawBuilder<unknown> {
  const {table, opened, closed, by} = tally;
  const [from, to] = [sql.ref(`record.${opened}`), sql.ref(`record.${closed}`)];
  const where = sql`record.landlord_id = ${landlordId} and ${toAll(tally.where ?? [])}
    and (${from} is null or ${to} is null or ${to} >= ${sql.lit(dayAfter)} or substr(${to}, 1, 7) > substr(${from}, 1, 7))`;
  const isOfDays = Object.values(tally.sums).every((sum) => 'all' in sum);
  if (isOfDays) {
    const days = [from, to].map((column) => sql`substr(${column}, 1, 10)`);
    const parts = by.map((column) => sql.ref(column));
    return sql`(
      select ${sql.join([...parts, sql`${days[0]} as ${sql.ref(opened)}`, sql`${days[1]} as ${sql.ref(closed)}`, sql`count(*) as n`])}
      from ${sql.table(table)} as record where ${where} group by ${sql.join([...parts, ...days])})`;
  }
  const passed = Object.values(tally.sums).flatMap((sum) => ('passed' in sum ? [sum.passed] : []));
  const columns = [...new Set([opened, closed, ...passed, ...by])].map((column) => sql.ref(`record.${column}`));
  return sql`(select ${sql.join([...columns, sql`1 as n`])} from ${sql.table(table)} as record where ${where})`;
}

/** The day with which a month ends, as far as the records go. */
function endOf(month: string, asAt: string): string {
  return monthEnd(month) < asAt ? monthEnd(month) : asAt;
}

/** A month, the day after its end, and the days before which a record is older than each age. */
function toEndRow(month: string, asAt: string, ages: readonly number[]): RawBuilder<unknown> {
  const end = endOf(month, asAt);
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
