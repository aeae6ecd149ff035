import {addWorkingDays, elapsedHours, type Nation} from '@doorstep/domain';
import type {RecordRow} from '../../store/records/columns.ts';
import type {Store} from '../../store/open-store.ts';
import {addDays} from './months.ts';
import type {TallyRow} from './tally.ts';

/** Steps of the law, from the moment the landlord became aware. Source: Awaab's Law, in force 27 October 2025. */
const EMERGENCY_HOURS = 24;
const INVESTIGATION_WORKING_DAYS = 10;
const SAFETY_WORKING_DAYS = 5;

type Case = Pick<
  RecordRow<'damp_case'>,
  'area' | 'contractor' | 'hazard' | 'aware_at' | 'investigated_at' | 'made_safe_at' | 'safety_works_at'
>;

/**
 * Damp and mould cases with a hazard, in the month in which the law's time for a step ended. The clocks count working
 * days, which no database knows, so cases are judged one by one; there are few of them.
 */
export async function readDampSteps(
  {db}: Store,
  landlordId: string,
  nation: Nation,
  days: {readonly first: string; readonly last: string},
): Promise<TallyRow[]> {
  const cases = await db
    .selectFrom('damp_case')
    .select(['area', 'contractor', 'hazard', 'aware_at', 'investigated_at', 'made_safe_at', 'safety_works_at'])
    .where('landlord_id', '=', landlordId)
    // Days outside the span of the records are slips of the pen, and no list of bank holidays covers them.
    .where('aware_at', '>=', days.first)
    .where('aware_at', '<', addDays(days.last, 1))
    .where('hazard', 'in', ['emergency', 'significant'])
    .execute();
  const known = (at: string | null) => (at !== null && at >= days.first && at < addDays(days.last, 1) ? at : null);
  const later = rememberWorkingDays(nation);
  return cases.flatMap((found) => judgeCase({...found, investigated_at: known(found.investigated_at)}, later));
}

/** A day, so many working days later. */
type Later = (day: string, count: number) => string;

/** Many cases begin on each day, and to count holidays takes longer than all else here. */
function rememberWorkingDays(nation: Nation): Later {
  const found = new Map<string, string>();
  return (day, count) => {
    const key = `${day}+${count}`;
    const known = found.get(key) ?? addWorkingDays(day, count, nation);
    found.set(key, known);
    return known;
  };
}

function judgeCase(found: Case, later: Later): TallyRow[] {
  const {area, contractor} = found;
  const steps = found.hazard === 'emergency' ? judgeEmergency(found) : judgeSignificant(found, later);
  return [
    {
      month: steps.lookBy.slice(0, 7),
      parts: {area, contractor},
      sums: {dampLookDue: 1, dampLooked: Number(steps.looked)},
    },
    {month: steps.safeBy.slice(0, 7), parts: {area, contractor}, sums: {dampSafeDue: 1, dampSafe: Number(steps.safe)}},
  ];
}

interface Steps {
  readonly lookBy: string;
  readonly looked: boolean;
  readonly safeBy: string;
  readonly safe: boolean;
}

function judgeEmergency({aware_at, investigated_at, made_safe_at}: Case): Steps {
  const by = addDays(aware_at.slice(0, 10), 1);
  const inTime = (at: string | null) =>
    at !== null && elapsedHours(toMoment(aware_at), toMoment(at)) <= EMERGENCY_HOURS;
  return {lookBy: by, looked: inTime(investigated_at ?? made_safe_at), safeBy: by, safe: inTime(made_safe_at)};
}

function judgeSignificant({aware_at, investigated_at, made_safe_at, safety_works_at}: Case, later: Later): Steps {
  const lookBy = later(aware_at.slice(0, 10), INVESTIGATION_WORKING_DAYS);
  // Until it is investigated, the safety work is due when the latest lawful investigation would make it due.
  const safeBy = later(investigated_at?.slice(0, 10) ?? lookBy, SAFETY_WORKING_DAYS);
  const inTime = (at: string | null, by: string) => at !== null && at.slice(0, 10) <= by;
  return {
    lookBy,
    looked: inTime(investigated_at, lookBy),
    safeBy,
    safe: inTime(safety_works_at ?? made_safe_at, safeBy),
  };
}

function toMoment(at: string): string {
  return at.length === 10 ? `${at}T00:00` : at;
}
