import {type RawBuilder, sql} from 'kysely';
import type {RecordTableName} from '../../store/records/columns.ts';
import type {en} from './messages/generated/quality.en.ts';

/** One thing that is probably wrong with records that were stored. */
export interface QualityCheck {
  /** What is wrong; its words stand in the table of messages. */
  readonly id: keyof typeof en;
  readonly table: RecordTableName;
  /** Which rows it is about, and which of them are at fault. Both databases run the same words. */
  readonly about: RawBuilder<boolean>;
  readonly fault: (context: CheckContext) => RawBuilder<boolean>;
  /** What the landlord must have imported for the check to say anything; null when nothing else. */
  readonly needs: {readonly table: RecordTableName; readonly where: RawBuilder<boolean>; readonly said: string} | null;
  /** Figures that such rows change: measures by id, or a split in words. */
  readonly touches: readonly string[];
}

/** Today in London, `2026-04-01`. */
export interface CheckContext {
  readonly today: string;
}

const always = sql<boolean>`1 = 1`;
const completed = sql<boolean>`r.completed_at is not null`;
const day = (column: string): RawBuilder<string> => sql`substr(${sql.ref(`r.${column}`)}, 1, 10)`;

/** One lies before the other, by the time when both have one, else by the day. */
const isBefore = (a: string, b: string): RawBuilder<boolean> => {
  const [x, y] = [sql.ref(`r.${a}`), sql.ref(`r.${b}`)];
  return sql`(${day(a)} < ${day(b)} or (length(${x}) > 10 and length(${y}) > 10 and ${x} < ${y}))`;
};

/** A date with day and month changed round; only where that is another date that can be. */
const swapped = (column: string): RawBuilder<string> => {
  const it = sql.ref(`r.${column}`);
  return sql`substr(${it}, 1, 5) || substr(${it}, 9, 2) || '-' || substr(${it}, 6, 2)`;
};
const canSwap = (column: string): RawBuilder<boolean> => {
  const it = sql.ref(`r.${column}`);
  return sql`(substr(${it}, 9, 2) <= '12' and substr(${it}, 9, 2) <> substr(${it}, 6, 2))`;
};
/** Months from one date to another. Dates are cut up as text, because each database has date functions of its own. */
const months = (from: RawBuilder<string>, to: RawBuilder<string>): RawBuilder<number> => {
  const number = (it: RawBuilder<string>): RawBuilder<number> =>
    sql`(cast(substr(${it}, 1, 4) as integer) * 12 + cast(substr(${it}, 6, 2) as integer))`;
  return sql`(${number(to)} - ${number(from)})`;
};
/** A job longer than this is no proof that a swap was the cause. */
const NEAR_MONTHS = 2;

/** The order is impossible as it stands, and possible and near with day and month of one date changed round. */
const isSwapped = ({today}: CheckContext): RawBuilder<boolean> => {
  const [reported, done] = [day('reported_at'), day('completed_at')];
  const fits = (a: RawBuilder<string>, b: RawBuilder<string>): RawBuilder<boolean> =>
    sql`(${a} <= ${b} and ${months(a, b)} <= ${NEAR_MONTHS} and ${b} <= ${today})`;
  return sql`(r.completed_at is not null and (${isBefore('completed_at', 'reported_at')} or ${done} > ${today} or ${reported} > ${today}) and (
    (${canSwap('reported_at')} and ${fits(sql`(${swapped('reported_at')})`, done)})
    or (${canSwap('completed_at')} and ${fits(reported, sql`(${swapped('completed_at')})`)})
  ))`;
};

/** Pence for one responsive job. Above it, a decimal point is probably missing. */
const ABSURD_PENCE = 5_000_000;

/** The promised time of the job's priority when it was reported. */
const promised = (what: RawBuilder<unknown>): RawBuilder<boolean> => sql`exists (
  select 1 from target t where t.landlord_id = r.landlord_id and t.measure_id = 'completion-time'
  and t.scope_kind = 'priority' and t.scope = r.priority and t.from_on <= ${day('reported_at')}
  and (t.to_on is null or t.to_on >= ${day('reported_at')}) and ${what})`;

const check = (
  table: RecordTableName,
  id: QualityCheck['id'],
  touches: readonly string[],
  rest: Pick<QualityCheck, 'fault'> & Partial<Pick<QualityCheck, 'about' | 'needs'>>,
): QualityCheck => ({table, id, touches, about: always, needs: null, ...rest});

const TIMES = ['repairs-in-target', 'repairs-days-to-complete'];

/** Every check of stored rows. A row counts under the most telling of the causes that could explain it. */
export const QUALITY_CHECKS: readonly QualityCheck[] = [
  check('work_order', 'day-and-month-swapped', TIMES, {fault: isSwapped}),
  check('work_order', 'completed-before-reported', TIMES, {
    about: completed,
    fault: (context) => sql`(${isBefore('completed_at', 'reported_at')} and not ${isSwapped(context)})`,
  }),
  check('work_order', 'date-in-the-future', ['repairs-open', 'repairs-overdue', ...TIMES], {
    fault: (context) =>
      sql`((${day('reported_at')} > ${context.today} or (r.completed_at is not null and ${day('completed_at')} > ${context.today})) and not ${isSwapped(context)})`,
  }),
  check('work_order', 'completed-without-outcome', [...TIMES, 'repairs-right-first-time'], {
    about: completed,
    fault: () => sql`r.outcome is null`,
  }),
  check('work_order', 'outcome-without-completion', TIMES, {
    about: sql`r.outcome = 'completed'`,
    fault: () => sql`r.completed_at is null`,
  }),
  check('work_order', 'target-not-of-priority', ['repairs-in-target'], {
    about: sql`r.target_at is not null`,
    fault: () =>
      promised(sql`((t.unit = 'days' and (r.target_days is null or r.target_days <> t.value))
        or (t.unit = 'hours' and r.target_hours is not null and abs(r.target_hours - t.value) > 0.02))`),
    needs: {
      table: 'target',
      where: sql`r.measure_id = 'completion-time' and r.scope_kind = 'priority' and r.unit in ('days', 'hours')`,
      said: 'the promised time of each priority (kind targets, measure completion-time, scope priority)',
    },
  }),
  check('work_order', 'cost-negative-or-absurd', ['cost-per-repair'], {
    about: sql`r.cost_pence is not null`,
    fault: () => sql`(r.cost_pence < 0 or r.cost_pence > ${ABSURD_PENCE})`,
  }),
  check('survey_answer', 'missing-answer-as-zero', ['repairs-satisfaction'], {
    fault: () => sql`r.zero_answer = 1`,
  }),
  check('work_order', 'completed-job-reopened', TIMES, {
    fault: () => sql`exists (select 1 from record_history h where h.landlord_id = r.landlord_id
      and h.kind = 'work_order' and h.reference = r.reference and h.state_before = 'completed'
      and h.state_after in ('open', 'no-access'))`,
  }),
  check('work_order', 'area-unknown', ['figures by area'], {
    about: sql`r.area is not null`,
    fault: () => sql`not exists (select 1 from home h where h.landlord_id = r.landlord_id and h.area = r.area)`,
    needs: {table: 'home', where: always, said: 'the homes with their areas (kind homes)'},
  }),
  check('work_order', 'contractor-unknown', ['figures by contractor'], {
    about: sql`r.contractor is not null`,
    fault: () =>
      sql`not exists (select 1 from contract_schedule c where c.landlord_id = r.landlord_id and c.contractor = r.contractor)`,
    needs: {table: 'contract_schedule', where: always, said: 'the contractors (kind contract-schedules)'},
  }),
];
