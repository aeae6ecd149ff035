import {elapsedHours} from '@doorstep/domain';

/** A day in London, with the time where it is known. */
export interface Moment {
  /** `2026-04-01` or `2026-04-01T09:30:00`, London wall clock. */
  readonly text: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds since 1970 in UTC; null when only the day is known. */
  readonly seconds: number | null;
}

const DAY_MS = 86_400_000;
const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

const days = new Map<number, {readonly day: number; readonly text: string} | null>();

/** A calendar day by its parts, or null when there is none such (30 February). */
export function toDay(year: number, month: number, date: number): {readonly day: number; readonly text: string} | null {
  const key = (year * 16 + month) * 32 + date;
  const known = days.get(key);
  if (known !== undefined) return known;
  const time = Date.UTC(year, month - 1, date);
  const made = new Date(time);
  const real = month >= 1 && month <= 12 && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  const found = real ? {day: time / DAY_MS, text: `${year}-${two(month)}-${two(date)}`} : null;
  days.set(key, found);
  return found;
}

const hours = new Map<number, number>();

/** UTC hours of a London wall-clock hour. London's clock changes on the hour, so an hour is all there is to know. */
function toUtcHour(day: number, hour: number): number {
  const key = day * 24 + hour;
  const known = hours.get(key);
  if (known !== undefined) return known;
  const iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
  const found = elapsedHours('1970-01-01T00:00:00Z', `${iso}T${two(hour)}:00:00`);
  hours.set(key, found);
  return found;
}

/**
 * A moment from a London day and wall-clock time. Exactly midnight counts as no time: programs write it for days
 * whose time they do not know, and hours counted from it would be invented.
 */
export function toMoment(
  day: {readonly day: number; readonly text: string},
  clock: readonly [number, number, number] | null,
): Moment {
  if (clock === null) return {text: day.text, day: day.day, seconds: null};
  const [hour, minute, second] = clock;
  if (hour === 0 && minute === 0 && second === 0) return {text: day.text, day: day.day, seconds: null};
  const seconds = toUtcHour(day.day, hour) * 3600 + minute * 60 + second;
  return {text: `${day.text}T${two(hour)}:${two(minute)}:${two(second)}`, day: day.day, seconds};
}

/** A moment from an instant, `seconds` since 1970 in UTC. London is at UTC or an hour before it. */
export function fromInstant(seconds: number): Moment {
  for (const wall of [seconds + 3600, seconds]) {
    const made = fromWall(wall);
    if (made.seconds === seconds) return made;
  }
  // The second of two equal hours in autumn, or midnight: the wall clock shows UTC, or summer time.
  const summer = fromWall(seconds + 3600);
  const midnight = summer.seconds === null && toUtcHour(summer.day, 0) * 3600 === seconds;
  const {text, day} = midnight ? summer : fromWall(seconds);
  return {text, day, seconds};
}

function fromWall(wall: number): Moment {
  const date = new Date(wall * 1000);
  const day = toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()] as const;
  return toMoment(day ?? {day: 0, text: ''}, clock);
}

/** Calendar days from one to the other with both counted; null when the second lies before the first. */
export function countDays(from: Moment | null | undefined, to: Moment | null | undefined): number | null {
  if (!from || !to || to.day < from.day) return null;
  return to.day - from.day + 1;
}

/** Hours that really passed; null when a time is not known or the second lies before the first. */
export function countHours(from: Moment | null | undefined, to: Moment | null | undefined): number | null {
  if (!from || !to || from.seconds === null || to.seconds === null || to.seconds < from.seconds) return null;
  return (to.seconds - from.seconds) / 3600;
}

/** Whether something was done by a promised time: to the second when both times are known, else by the day. */
export function isBy(done: Moment, promised: Moment): boolean {
  if (done.seconds !== null && promised.seconds !== null) return done.seconds <= promised.seconds;
  return done.day <= promised.day;
}
