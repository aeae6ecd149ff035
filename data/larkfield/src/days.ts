const DAY_MS = 86_400_000;
export const MINUTES_A_DAY = 1440;

/** Days since 1970-01-01 of an ISO date. */
export function toDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The ISO date of a day number. */
export function toIso(day: number): string {
  const known = ISO.get(day);
  if (known !== undefined) return known;
  const iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
  ISO.set(day, iso);
  return iso;
}
const ISO = new Map<number, string>();

/** Moments are minutes of the wall clock in London since 1970-01-01 00:00; this is the day one falls on. */
export function dayOf(moment: number): number {
  return Math.floor(moment / MINUTES_A_DAY);
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7;
}

/** 1 to 12. */
export function monthOf(day: number): number {
  return Number(toIso(day).slice(5, 7));
}

/** The year a day falls in, from April: 2023 is 2023-24. */
export function financialYearOf(day: number): number {
  return Number(toIso(day).slice(0, 4)) - (monthOf(day) < 4 ? 1 : 0);
}

/** First days of the months from one date up to another, both included when they are such days. */
export function monthStarts(from: string, to: string): readonly number[] {
  const days = Array.from({length: toDay(to) - toDay(from) + 1}, (_, index) => toDay(from) + index);
  return days.filter((day) => toIso(day).endsWith('-01'));
}
