import {toTenth} from './drawing.ts';

/** Where a period stands: its middle and its two edges. */
export interface Slot {
  x: number;
  from: number;
  to: number;
}

/** A mark under the axis; those of a year carry it and have room for "Jan 2025". */
export interface AxisTick {
  x: number;
  isYear: boolean;
  year: number | null;
}

/** Half of "Jan 2025" with some air. */
const HALF_LABEL = 36;
/** Quarters closer than this are a smudge. */
const LEAST_TICK_GAP = 5;

/** Months since the year 0 of a day written `2025-06-30`: no clock, zone or locale takes part. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * Lays periods along calendar time, so that a month that is not there leaves its room. `ends` are the last days of the
 * periods in date order, `step` the months that each takes.
 */
export function createPeriodAxis(
  ends: readonly string[],
  step: number,
  {left, right}: {left: number; right: number},
): {slots: Slot[]; ticks: AxisTick[]; at: (day: string) => number} {
  const months = ends.map(monthOf);
  const first = (months[0] ?? 0) - step + 1;
  const end = (months.at(-1) ?? 0) + 1;
  // Periods that do not follow one another may come to no time at all.
  const month = (right - left) / (end - first || 1);
  const x = (at: number) => toTenth(Math.min(right, Math.max(left, left + (at - first) * month)));
  const ticks: AxisTick[] = [];
  let free = left - HALF_LABEL;
  for (let at = first; at < end; at++) {
    const isYear = at % 12 === 0;
    if (at % 3 !== 0 || !(isYear || month * 3 >= LEAST_TICK_GAP)) continue;
    const tick = {x: x(at + 0.5), isYear, year: null as number | null};
    if (isYear && tick.x - HALF_LABEL >= free && tick.x + HALF_LABEL <= right + 8) {
      tick.year = at / 12;
      free = tick.x + HALF_LABEL;
    }
    ticks.push(tick);
  }
  return {
    slots: months.map((at) => ({x: x(at + 1 - step / 2), from: x(at + 1 - step), to: x(at + 1)})),
    ticks,
    at: (day) => x(monthOf(day)),
  };
}
