import {requireThat} from '../statistics/guard.ts';
import {BANK_HOLIDAYS, FIRST_YEAR, LAST_YEAR} from './generated/bank-holidays.ts';
import {toDayNumber, toIsoDate} from './dates.ts';
import type {Nation} from './nations.ts';

function daysOff(nation: Nation): ReadonlySet<number> {
  return new Set(BANK_HOLIDAYS[nation].map(toDayNumber));
}

const HOLIDAYS: Readonly<Record<Nation, ReadonlySet<number>>> = {
  'england-and-wales': daysOff('england-and-wales'),
  scotland: daysOff('scotland'),
  'northern-ireland': daysOff('northern-ireland'),
};

/** Day 0 was a Thursday. */
function isWorking(day: number, nation: Nation): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS[nation].has(day);
}

function requireKnown(date: string): number {
  const day = toDayNumber(date);
  const year = Number(date.slice(0, 4));
  requireThat(
    year >= FIRST_YEAR && year <= LAST_YEAR,
    `Bank holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}, not for ${date}.`,
  );
  return day;
}

/** Whether a date is Monday to Friday and no bank holiday of the nation. */
export function isWorkingDay(date: string, nation: Nation): boolean {
  return isWorking(requireKnown(date), nation);
}

/**
 * Working days after one date up to and including another: the day of the event itself is day 0.
 * Source: Housing Ombudsman, Complaint Handling Code: time runs from the day after.
 * @throws DoorstepError DS_STATS_INPUT when `to` lies before `from` or outside the years the list covers.
 */
export function workingDaysAfter(from: string, to: string, nation: Nation): number {
  const [start, end] = [requireKnown(from), requireKnown(to)];
  requireThat(end >= start, `${to} lies before ${from}.`);
  let days = 0;
  for (let day = start + 1; day <= end; day++) if (isWorking(day, nation)) days++;
  return days;
}

/** The date that is so many working days after another; 0 gives the date itself. */
export function addWorkingDays(from: string, days: number, nation: Nation): string {
  requireThat(Number.isInteger(days) && days >= 0, `A number of working days cannot be ${days}.`);
  let day = requireKnown(from);
  for (let left = days; left > 0;) {
    day++;
    requireKnown(toIsoDate(day));
    if (isWorking(day, nation)) left--;
  }
  return toIsoDate(day);
}
