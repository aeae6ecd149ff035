import {toDay} from './days.ts';

/** Straight lines between dated values; level before the first and after the last. */
export function createCurve(anchors: readonly (readonly [date: string, value: number])[]): (day: number) => number {
  const points = anchors.map(([date, value]) => ({day: toDay(date), value}));
  return (day) => {
    let before = points[0];
    for (const point of points) {
      if (before === undefined || point.day > day) {
        if (before === undefined || before.day >= day) return point.value;
        return before.value + ((point.value - before.value) * (day - before.day)) / (point.day - before.day);
      }
      before = point;
    }
    return before?.value ?? Number.NaN;
  };
}
