import {type RawBuilder, sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {addDays, monthEnd} from './months.ts';
import {readRows, toAll} from './read-flow.ts';
import type {StockSum, StockTally, TallyRow} from './tally.ts';

/** Later than any month: not within the records. */
const NEVER = '9999-12';
/** Names of columns that no landlord's part has. */
const [FROM, TO, COUNT] = ['opened_by', 'closed_by', 'sum_records'];

/**
 * What stood open at the end of each month. The last month ends with the newest record, because nothing is known of
 * the days after. A record without an opening day was open all along.
 *
 * The database counts records with the same months of opening, passing and closing; in which months they stood is told
 * from those, so that no record is looked at once a month.
 * @param asAt the day of the newest record.
 */
export async function readStock(
  {db}: Store,
  landlordId: string,
  tally: StockTally,
  months: readonly string[],
  asAt: string,
): Promise<TallyRow[]> {
  const {table, opened, closed, by} = tally;
  const dayAfter = addDays(asAt, 1);
  const to = toMonth(closed, dayAfter);
  const passed = listPassed(tally);
  // Ages are counted from the day, all else from the month.
  const isOfDays = Object.values(tally.sums).some((sum) => 'olderThanDays' in sum);
  const keys = [
    sql`${isOfDays ? sql`substr(${own(opened)}, 1, 10)` : toMonth(opened, dayAfter)} as ${sql.ref(FROM)}`,
    sql`${to} as ${sql.ref(TO)}`,
    // What passes after the end matters to nobody.
    ...passed.map(
      (column) =>
        sql`case when ${own(closed)} is null or ${own(column)} < ${own(closed)} then ${toMonth(column, dayAfter)} end as ${sql.ref(column)}`,
    ),
    ...by.map((dimension) => own(dimension)),
  ];
  // Sorted by the months first: they differ sooner than the names of parts.
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select ${sql.join(keys)}, count(*) as ${sql.ref(COUNT)} from ${sql.table(table)} as record
    where record.landlord_id = ${landlordId} and ${toAll(tally.where ?? [])}
      and (${own(opened)} is null or ${own(closed)} is null or ${to} > substr(${own(opened)}, 1, 7))
    group by ${sql.join(keys.map((_, at) => sql.lit(at + 1)))}`;
  const rows = await readRows(db, query);
  const ends = months.map((month) => (monthEnd(month) < asAt ? monthEnd(month) : asAt));
  return spread(rows, tally, {months, ends});
}

function own(column: string): RawBuilder<unknown> {
  return sql.ref(`record.${column}`);
}

/** The month by whose end it had happened, as far as the records go. */
function toMonth(column: string, dayAfter: string): RawBuilder<unknown> {
  return sql`case when ${own(column)} < ${sql.lit(dayAfter)} then substr(${own(column)}, 1, 7) when ${own(column)} is not null then ${sql.lit(NEVER)} end`;
}

function listPassed({sums}: StockTally): string[] {
  return [...new Set(Object.values(sums).flatMap((sum) => ('passed' in sum ? [sum.passed] : [])))];
}

type Counted = Readonly<Record<string, string | number | null>>;
interface Calendar {
  readonly months: readonly string[];
  /** The last day of each month. */
  readonly ends: readonly string[];
}

/** Puts each count into every month at whose end its records stood open, and into the sums that they had come to by then. */
function spread(rows: readonly Counted[], tally: StockTally, {months, ends}: Calendar): TallyRow[] {
  // A month sorts before its days, so this is right for days and months alike.
  const firstEndFrom = findFirst(ends);
  const starts = Object.entries(tally.sums).map(([name, sum]) => [name, toStart(sum, ends, firstEndFrom)] as const);
  const found = new Map<string, {month: string; parts: TallyRow['parts']; sums: Record<string, number>}>();
  for (const row of rows) {
    const from = row[FROM] === null ? 0 : firstEndFrom(row[FROM]);
    const to = row[TO] === null ? months.length : firstEndFrom(row[TO]);
    if (from >= to) continue;
    const parts = Object.fromEntries(tally.by.map((dimension) => [dimension, toPart(row[dimension])]));
    const key = JSON.stringify(Object.values(parts));
    const begins = starts.map(([name, start]) => [name, start(row)] as const);
    for (let at = from; at < to; at += 1) {
      const month = months[at] ?? NEVER;
      const place = `${month}${key}`;
      const {sums} = found.get(place) ?? put(found, place, {month, parts, sums: {}});
      for (const [name, begin] of begins) sums[name] = (sums[name] ?? 0) + (at >= begin ? Number(row[COUNT]) : 0);
    }
  }
  return [...found.values()];
}

function put<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  map.set(key, value);
  return value;
}

function toPart(value: Counted[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

type Find = (key: string | number | undefined) => number;

/** Where the first of these days is, given in order, that lies on or after a day or month; behind the last where none does. */
function findFirst(days: readonly string[]): Find {
  const known = new Map<string, number>();
  return (key) => {
    const text = String(key);
    const at = known.get(text) ?? days.findIndex((day) => day >= text);
    known.set(text, at);
    return at === -1 ? days.length : at;
  };
}

/** From which of the months on an open record belongs to a sum. */
function toStart(sum: StockSum, ends: readonly string[], firstEndFrom: Find): (row: Counted) => number {
  if ('all' in sum) return () => 0;
  if ('passed' in sum) {
    return (row) => (row[sum.passed] === null ? ends.length : firstEndFrom(row[sum.passed] ?? NEVER));
  }
  // Older than so many days: opened before the day so many days ago.
  const firstOldFrom = findFirst(ends.map((end) => addDays(end, -sum.olderThanDays - 1)));
  return (row) => (row[FROM] === null ? ends.length : firstOldFrom(row[FROM]));
}
