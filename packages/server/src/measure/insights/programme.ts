import type {Programme, ProgrammeMonth, ProgrammePlan, ProgrammeStanding} from '@doorstep/contract';
import {formatFigure, formatNumber, say} from '@doorstep/domain';
import type {Store} from '../../store/open-store.ts';
import type {SuppressionRules} from '../records/index.ts';
import {monthEnd, monthsBetween} from '../records/months.ts';
import {readSpan} from '../records/read-span.ts';
import type {Body} from './body.ts';
import type {InsightOptions} from './final-months.ts';
import {isSmallCount, type SmallRules, toSmallRules} from './hide-small.ts';
import {type ProgrammeRow, readProgramme} from './read-programme.ts';

/** Homes done by their day of those due, below which a programme counts as behind. */
const ON_TIME_SHARE = 0.9;
/** A cost this far from its budget is still as planned. */
const NEAR_BUDGET = 0.02;
const PENCE = 100;

/** Planned works against time and budget; null where the records name no programme large enough to show. */
export async function makeProgramme(
  store: Store,
  landlordId: string,
  options: InsightOptions & {readonly rules?: SuppressionRules},
): Promise<Body<Programme> | null> {
  const span = await readSpan(store, landlordId, options.today);
  if (span === null) return null;
  const rows = await readProgramme(store, landlordId, span.asAt);
  const names = [...new Set(rows.map(({programme}) => programme))];
  const rules = toSmallRules(options.rules ?? {});
  const programmes = names
    .flatMap((name) =>
      makePlan(
        name,
        rows.filter(({programme}) => programme === name),
        span.asAt,
        rules,
      ),
    )
    .sort((one, other) => Number(isDone(one)) - Number(isDone(other)) || (one.name < other.name ? -1 : 1));
  if (programmes.length === 0) return null;
  return {asAt: span.asAt, method: say((words) => words.insights.programme.method), programmes};
}

const isDone = ({homes, finished}: ProgrammePlan) => homes === finished;

/** A programme of few homes, or with so few late or open ones that they could be picked out, is not shown. */
export function makePlan(
  name: string,
  rows: readonly ProgrammeRow[],
  asAt: string,
  rules: SmallRules,
): ProgrammePlan[] {
  const count = (counts: (row: ProgrammeRow) => boolean) =>
    rows.filter(counts).reduce((sum, {homes}) => sum + homes, 0);
  const homes = count(() => true);
  const finished = count(({completedMonth}) => completedMonth !== null);
  const due = count(({isDue}) => isDue);
  const onTime = count(({isDue, isOnTime}) => isDue && isOnTime);
  const parts = [finished, homes - finished, due, homes - due, onTime, due - onTime];
  if (homes < rules.minBase.records || parts.some((part) => isSmallCount(part, rules))) return [];
  const done = rows.filter(({completedMonth}) => completedMonth !== null);
  const plan = {
    id: toId(name),
    name,
    homes,
    due,
    onTime,
    finished,
    budget: toPounds(rows, 'budget'),
    actual: toPounds(done, 'cost'),
    budgetOfFinished: toPounds(done, 'budget'),
    forecast: toPounds(rows, 'cost'),
  };
  const time: ProgrammeStanding = due === 0 ? 'not-known' : onTime / due >= ON_TIME_SHARE ? 'as-planned' : 'behind';
  const money = judgeMoney(plan.forecast, plan.budget);
  const months = toMonths(rows, asAt.slice(0, 7), rules);
  return [{...plan, time, money, months, sentence: toSentence({...plan, time, money})}];
}

function toId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Only where every home says it: a sum without some would look cheap. */
function toPounds(rows: readonly ProgrammeRow[], what: 'budget' | 'cost'): number | null {
  const isWhole = rows.every(({homes, budgeted, priced}) => (what === 'budget' ? budgeted : priced) === homes);
  return rows.length > 0 && isWhole ? rows.reduce((sum, row) => sum + row[what], 0) / PENCE : null;
}

function judgeMoney(forecast: number | null, budget: number | null): ProgrammeStanding {
  if (forecast === null || budget === null || budget === 0) return 'not-known';
  const away = forecast / budget - 1;
  return Math.abs(away) <= NEAR_BUDGET ? 'as-planned' : away > 0 ? 'over' : 'under';
}

/** Running counts by month. A month is left out while fewer homes than the least count lie between it and the one before. */
function toMonths(rows: readonly ProgrammeRow[], newest: string, rules: SmallRules): ProgrammeMonth[] {
  const doneMonth = (row: ProgrammeRow) => row.completedMonth ?? row.forecastMonth ?? row.dueMonth;
  const named = rows.flatMap((row) => [row.dueMonth, doneMonth(row)]).sort();
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return [];
  const upTo = (month: string, of: (row: ProgrammeRow) => string | null) =>
    rows.reduce((sum, row) => sum + ((of(row) ?? '9999') <= month ? row.homes : 0), 0);
  const all = monthsBetween(first, last).map((month) => ({
    end: monthEnd(month),
    planned: upTo(month, ({dueMonth}) => dueMonth),
    finished: month <= newest ? upTo(month, ({completedMonth}) => completedMonth) : null,
    expected: upTo(month, doneMonth),
  }));
  return leaveOutSmall(all, rules);
}

/** From the end, so that the whole programme always stands there. */
function leaveOutSmall(months: readonly ProgrammeMonth[], rules: SmallRules): ProgrammeMonth[] {
  const kept: ProgrammeMonth[] = [];
  for (const month of months.toReversed()) {
    const later = kept[0];
    const steps =
      later === undefined
        ? []
        : [
            later.planned - month.planned,
            later.expected - month.expected,
            later.finished === null || month.finished === null ? 0 : later.finished - month.finished,
          ];
    const counts = [month.planned, month.finished ?? 0, month.expected];
    if (![...steps, ...counts].some((step) => isSmallCount(step, rules))) kept.unshift(month);
  }
  return kept;
}

function toSentence(
  plan: Pick<
    ProgrammePlan,
    'name' | 'homes' | 'due' | 'onTime' | 'finished' | 'forecast' | 'budget' | 'time' | 'money'
  >,
) {
  return say((words, language) => {
    const {programme} = words.insights;
    const number = (count: number) => formatNumber(count, language);
    const pounds = (value: number) => formatFigure(value, 'pounds', language);
    return [
      programme.finished({name: plan.name, finished: number(plan.finished), homes: number(plan.homes)}),
      plan.due === 0 ? programme.noneDue : programme.onTime({onTime: number(plan.onTime), due: number(plan.due)}),
      plan.forecast === null || plan.budget === null || plan.money === 'behind' || plan.money === 'not-known'
        ? programme.noMoney
        : programme.money[plan.money]({forecast: pounds(plan.forecast), budget: pounds(plan.budget)}),
    ].join(' ');
  });
}
