import {type Kysely, type RawBuilder, sql} from 'kysely';
import {RECORD_TABLES} from '../../store/records/columns.ts';
import type {Store} from '../../store/open-store.ts';
import type {Dimension} from './scope.ts';
import type {FlowTally, Sum, TallyRow, When} from './tally.ts';

/** Runs a tally: one query, the same text on both databases, grouped by month and every dimension. */
export async function readFlow({db}: Store, landlordId: string, tally: FlowTally): Promise<TallyRow[]> {
  const month = ownColumn(tally.month);
  const parts = tally.by.map((dimension) => toPart(tally, dimension));
  const named = tally.by.map((dimension, at) => sql`${parts[at]} as ${sql.ref(dimension)}`);
  const sums = Object.entries(tally.sums).map(([name, sum]) => sql`${toSum(sum, tally)} as ${sql.ref(`sum_${name}`)}`);
  const ofJob = sql`left join work_order as job
    on job.landlord_id = record.landlord_id and job.reference = record.work_order`;
  const query = sql<Row>`
    select ${sql.join([sql`${month} as ${sql.ref(tally.month)}`, ...named, ...sums])}
    from ${sql.table(tally.table)} as record ${tally.isOfJob === true ? ofJob : sql``}
    where record.landlord_id = ${landlordId}
      and ${toAll([{column: tally.month, known: true}, ...(tally.where ?? [])])}
    group by ${sql.join([month, ...parts])}`;
  return toTallyRows(await readRows(db, query), tally.month, tally.by);
}

function ownColumn(column: string): RawBuilder<unknown> {
  return sql.ref(`record.${column}`);
}

function toPart({table, isOfJob}: FlowTally, dimension: Dimension): RawBuilder<unknown> {
  const columns: Readonly<Record<string, unknown>> = RECORD_TABLES[table].columns;
  if (isOfJob !== true) return ownColumn(dimension);
  const ofJob = sql.ref(`job.${dimension}`);
  if (!(dimension in columns)) return ofJob;
  return dimension === 'channel' ? ownColumn(dimension) : sql`coalesce(${ownColumn(dimension)}, ${ofJob})`;
}

type Row = Readonly<Record<string, string | number | null>>;

/** Rows of a query that is one text for both databases. */
export async function readRows<DB>(db: Kysely<DB>, query: RawBuilder<Row>): Promise<readonly Row[]> {
  return (await query.execute(db)).rows;
}

/**
 * PostgreSQL gives sums of whole numbers as text, because they may be larger than a number; ours are not. A sum of
 * nothing known is left out: it is not 0.
 */
export function toTallyRows(rows: readonly Row[], month: string, by: readonly Dimension[]): TallyRow[] {
  const sumColumns = Object.keys(rows[0] ?? {})
    .filter((name) => name.startsWith(SUM))
    .map((name) => [name, name.slice(SUM.length)] as const);
  return rows.map((row) => {
    const parts: Partial<Record<Dimension, string | null>> = {};
    for (const dimension of by) parts[dimension] = toText(row[dimension]);
    const sums: Record<string, number> = {};
    for (const [column, name] of sumColumns) {
      const value = row[column];
      if (value !== null) sums[name] = Number(value);
    }
    return {month: String(row[month]), parts, sums};
  });
}

/** Begins the names of columns that hold sums. */
const SUM = 'sum_';

function toText(value: string | number | null | undefined): string | null {
  return value === null ? null : String(value);
}

/**
 * What is asked of a column that the rows are grouped by holds for all of a group or for none, so it is asked once a group.
 */
function toSum({of, when = []}: Sum, tally: FlowTally): RawBuilder<unknown> {
  const isOfGroup = (asked: When) =>
    tally.isOfJob !== true && 'column' in asked && tally.by.some((dimension) => dimension === asked.column);
  const sum = sumOfRows(
    of,
    when.filter((asked) => !isOfGroup(asked)),
  );
  const ofGroup = when.filter(isOfGroup);
  if (ofGroup.length === 0) return sum;
  return of === 'rows'
    ? sql`case when ${toAll(ofGroup)} then ${sum} else 0 end`
    : sql`case when ${toAll(ofGroup)} then ${sum} end`;
}

/** How many rows there are is always known; what a column adds up to is not when nothing stands in it. */
function sumOfRows(of: Sum['of'], when: readonly When[]): RawBuilder<unknown> {
  const [first] = when;
  if (of !== 'rows') {
    return first === undefined
      ? sql`sum(${ownColumn(of)})`
      : sql`sum(case when ${toAll(when)} then ${ownColumn(of)} end)`;
  }
  if (first === undefined) return sql`count(*)`;
  // To count what is known in a column is quicker than to ask of each row.
  if (when.length === 1 && 'known' in first && first.known) return sql`count(${ownColumn(first.column)})`;
  return sql`count(case when ${toAll(when)} then 1 end)`;
}

/** Every condition at once. */
export function toAll(when: readonly When[]): RawBuilder<unknown> {
  return when.length === 0 ? sql`1 = 1` : sql.join(when.map(toCondition), sql` and `);
}

function toCondition(when: When): RawBuilder<unknown> {
  if ('any' in when) return sql`(${sql.join(when.any.map(toCondition), sql` or `)})`;
  const column = ownColumn(when.column);
  if ('known' in when) return when.known ? sql`${column} is not null` : sql`${column} is null`;
  // Values are constants of the program, never a landlord's text; written out, they let a database plan for them.
  if ('is' in when) return sql`${column} = ${sql.lit(when.is)}`;
  if ('begins' in when) return sql`lower(${column}) like ${sql.lit(`${when.begins}%`)}`;
  return sql`(${column} is null or ${column} <> ${sql.lit(when.not)})`;
}
