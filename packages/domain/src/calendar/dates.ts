import {requireThat} from '../statistics/guard.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date. Dates are plain calendar days: no clock and no zone is read. */
export function toDayNumber(date: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  requireThat(!Number.isNaN(time) && toIsoDate(time / DAY_MS) === date, `“${date}” is not a date such as 2026-04-01.`);
  return time / DAY_MS;
}

/** The ISO date of a day number. */
export function toIsoDate(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Calendar days from one date to another with both counted: reported and finished on one day is 1 day.
 * Source: end-to-end time as housing benchmarking counts it.
 * @throws DoorstepError DS_STATS_INPUT when `to` lies before `from`.
 */
export function calendarDays(from: string, to: string): number {
  const days = toDayNumber(to) - toDayNumber(from);
  requireThat(days >= 0, `${to} lies before ${from}.`);
  return days + 1;
}
