import {sql} from 'kysely';
import type {RecordTableName} from '../../store/records/columns.ts';
import type {Store} from '../../store/open-store.ts';
import {addDays, addMonths} from './months.ts';
import type {RecordSpan} from './read-cube.ts';
import {readRows} from './read-flow.ts';

/** As many months as are ever measured; a slip such as 1925 for 2025 must not make a century of empty months. */
const MOST_MONTHS = 180;

/** Where something is said to have happened, table by table. */
const EVENTS: readonly (readonly [table: RecordTableName, ...times: string[]])[] = [
  ['work_order', 'reported_at', 'completed_at'],
  ['visit', 'appointment_at'],
  ['inspection', 'inspected_at'],
  ['survey_answer', 'answered_at'],
  ['cost', 'spent_on'],
  ['programme_item', 'completed_on'],
  ['damp_case', 'aware_at'],
  ['safety_check', 'checked_on'],
];

/**
 * The span of a landlord's records up to a day; null where there are none. It starts with the first month in which
 * something was finished: jobs reported earlier are only those that were still open, so they are not all of them.
 * @param today ISO date; records of later days are slips of the pen and do not make the records newer.
 */
export async function readSpan({db}: Store, landlordId: string, today: string): Promise<RecordSpan | null> {
  let first: string | null = null;
  let asAt: string | null = null;
  const found = await Promise.all(EVENTS.map(([table, ...times]) => readEnds(db, landlordId, today, table, times)));
  for (const {time, from, to} of found.flat()) {
    if (from === null || to === null) continue;
    if (time !== 'reported_at' && time !== 'checked_on' && (first === null || from < first)) first = from;
    if (asAt === null || to > asAt) asAt = to;
  }
  if (asAt === null) return null;
  const last = asAt.slice(0, 7);
  const start = (first ?? asAt).slice(0, 7);
  const earliest = addMonths(last, 1 - MOST_MONTHS);
  return {first: start < earliest ? earliest : start, last, asAt};
}

interface Ends {
  readonly time: string;
  /** ISO dates. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The first and last day up to today in each of these columns, from one pass over their table. */
async function readEnds(
  db: Store['db'],
  landlordId: string,
  today: string,
  table: RecordTableName,
  times: readonly string[],
): Promise<Ends[]> {
  const tomorrow = sql.lit(addDays(today, 1));
  const ends = times.flatMap((time) => {
    const known = sql`case when ${sql.ref(time)} < ${tomorrow} then ${sql.ref(time)} end`;
    return [sql`min(${known}) as ${sql.ref(`from_${time}`)}`, sql`max(${known}) as ${sql.ref(`to_${time}`)}`];
  });
  const query = sql<Readonly<Record<string, string | null>>>`
    select ${sql.join(ends)} from ${sql.table(table)} where landlord_id = ${landlordId}`;
  const [row] = await readRows(db, query);
  const dayOf = (name: string) => {
    const at = row?.[name];
    return typeof at === 'string' ? at.slice(0, 10) : null;
  };
  return times.map((time) => ({time, from: dayOf(`from_${time}`), to: dayOf(`to_${time}`)}));
}
