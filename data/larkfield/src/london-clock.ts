import {dayOf, MINUTES_A_DAY, monthOf, weekdayOf} from './days.ts';

/** Clocks change on the last Sunday of March and of October at 01:00 UTC. */
function isLastSunday(day: number, month: number): boolean {
  return weekdayOf(day) === 0 && monthOf(day) === month && monthOf(day + 7) !== month;
}

/**
 * The wall clock 24 real hours later: an hour on or back when the clocks change in between. Emergencies are promised in
 * hours that really pass.
 */
export function addRealDay(moment: number): number {
  const later = moment + MINUTES_A_DAY;
  for (const day of [dayOf(moment), dayOf(later)]) {
    const change = day * MINUTES_A_DAY;
    if (isLastSunday(day, 3) && moment < change + 60 && later >= change + 60) return later + 60;
    if (isLastSunday(day, 10) && moment < change + 120 && later >= change + 120) return later - 60;
  }
  return later;
}

/** A wall clock time that exists once: records of the hour the clocks skip or repeat are put two hours on. */
export function avoidClockChange(moment: number): number {
  const [day, minute] = [dayOf(moment), moment % MINUTES_A_DAY];
  const skipped =
    isLastSunday(day, 3) || isLastSunday(day, 10) || isLastSunday(day + 1, 10) || isLastSunday(day + 1, 3);
  return skipped && minute >= 60 && minute < 180 ? moment + 120 : moment;
}
