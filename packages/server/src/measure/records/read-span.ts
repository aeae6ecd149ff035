import {type RawBuilder, sql} from 'kysely';
import type {RecordTableName} from '../../store/records/columns.ts';
import {FORM_RUN} from '../../store/form-answers.ts';
import type {Store} from '../../store/open-store.ts';
import {addDays, addMonths} from './months.ts';
import type {RecordSpan} from './read-cube.ts';
import {readRows} from './read-flow.ts';

/** As many months as are ever measured; a slip such as 1925 for 2025 must not make a century of empty months. */
const MOST_MONTHS = 180;

/** A column that says when something happened. `month` is that of its month, where an index begins with it. */
interface EventTime {
  readonly table: RecordTableName;
  readonly time: string;
  readonly month?: string;
  /** Happens before there is anything to measure, or speaks of one day only. */
  readonly isNoStart?: true;
  /** Rows that speak of the landlord's records at all. */
  readonly where?: RawBuilder<unknown>;
}

const EVENTS: readonly EventTime[] = [
  {table: 'work_order', time: 'reported_at', isNoStart: true},
  {table: 'work_order', time: 'completed_at', month: 'completed_month'},
  {table: 'visit', time: 'appointment_at', month: 'month'},
  {table: 'inspection', time: 'inspected_at'},
  // What residents send by our forms comes every day and says nothing of how far the landlord's records go.
  {table: 'survey_answer', time: 'answered_at', where: sql`run_id <> ${sql.lit(FORM_RUN)}`},
  {table: 'cost', time: 'spent_on', month: 'month'},
  {table: 'programme_item', time: 'completed_on'},
  {table: 'damp_case', time: 'aware_at'},
  {table: 'safety_check', time: 'checked_on', isNoStart: true},
];

/**
 * The span of a landlord's records up to a day; null where there are none. It starts with the first month in which
 * something was finished: jobs reported earlier are only those that were still open, so they are not all of them.
 * @param today ISO date; records of later days are slips of the pen and do not make the records newer.
 */
export async function readSpan({db}: Store, landlordId: string, today: string): Promise<RecordSpan | null> {
  let first: string | null = null;
  let asAt: string | null = null;
  const found = await Promise.all(EVENTS.map((event) => readEnds(db, landlordId, today, event)));
  for (const [at, ends] of found.entries()) {
    if (ends === null) continue;
    if (EVENTS[at]?.isNoStart !== true && (first === null || ends.from < first)) first = ends.from;
    if (asAt === null || ends.to > asAt) asAt = ends.to;
  }
  if (asAt === null) return null;
  const last = asAt.slice(0, 7);
  const start = first ?? last;
  const earliest = addMonths(last, 1 - MOST_MONTHS);
  return {first: start < earliest ? earliest : start, last, asAt};
}

interface Ends {
  /** A month. */
  readonly from: string;
  /** An ISO date. */
  readonly to: string;
}

/** The first month and the last day up to today in a column; null where there is none. */
async function readEnds(db: Store['db'], landlordId: string, today: string, event: EventTime): Promise<Ends | null> {
  const {table, time, month, where: own = sql`1 = 1`} = event;
  const read = async (wanted: RawBuilder<unknown>, where: RawBuilder<unknown>): Promise<string | null> => {
    const query = sql<Readonly<Record<string, string | null>>>`
      select ${wanted} as found from ${sql.table(table)} where landlord_id = ${landlordId} and ${own} and ${where}`;
    return (await readRows(db, query))[0]?.['found']?.toString() ?? null;
  };
  const isPast = sql`${sql.ref(time)} < ${sql.lit(addDays(today, 1))}`;
  const newest = sql`max(${sql.ref(time)})`;
  if (month === undefined) {
    const [from, to] = [await read(sql`min(${sql.ref(time)})`, isPast), await read(newest, isPast)];
    return from === null || to === null ? null : {from: from.slice(0, 7), to: to.slice(0, 10)};
  }
  // Both ends of an index are found at once, and then the rows of one month are looked at and not all.
  const of = sql.ref(month);
  const from = await read(sql`min(${of})`, sql`${of} is not null`);
  let last = await read(sql`max(${of})`, sql`${of} <= ${sql.lit(today.slice(0, 7))}`);
  let to = last === null ? null : await read(newest, sql`${of} = ${last} and ${isPast}`);
  if (to === null && last !== null) {
    // All of this month's rows are of days to come.
    last = await read(sql`max(${of})`, sql`${of} < ${last}`);
    to = last === null ? null : await read(newest, sql`${of} = ${last}`);
  }
  return from === null || to === null ? null : {from, to: to.slice(0, 10)};
}
