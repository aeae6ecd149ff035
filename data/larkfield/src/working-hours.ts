import {isWorkingDay} from '@doorstep/domain';
import {dayOf, MINUTES_A_DAY, toIso} from './days.ts';

const known = new Map<number, boolean>();

/** Monday to Friday, no bank holiday of England. */
export function isOpenDay(day: number): boolean {
  const open = known.get(day) ?? isWorkingDay(toIso(day), 'england-and-wales');
  known.set(day, open);
  return open;
}

/** The first open day from this one on. */
export function nextOpenDay(day: number): number {
  let open = day;
  while (!isOpenDay(open)) open++;
  return open;
}

/** The next moment from this one on at which ordinary work is done: an open day between 08:00 and 17:00. */
export function toWorkingHours(moment: number): number {
  const day = dayOf(moment);
  const minute = moment % MINUTES_A_DAY;
  if (isOpenDay(day) && minute >= 480 && minute < 1020) return moment;
  const open = nextOpenDay(isOpenDay(day) && minute < 480 ? day : day + 1);
  // Keeps the minutes of the moment, so that not every job begins at 08:00.
  return open * MINUTES_A_DAY + 480 + (minute % 540);
}
