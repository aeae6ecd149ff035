import type {Limits} from './limits.ts';

/** Points in a row on one side of the mean that make a shift. */
export const SHIFT_LENGTH = 7;
/** Points in a row going one way that make a trend. */
export const TREND_LENGTH = 7;

/** What each rule says of one point. `side` is null for a missing value or where there is no mean. */
export interface PointFlags {
  side: 'above' | 'below' | 'on' | null;
  outside: boolean;
  near: boolean;
  trend: boolean;
  twoOfThree: boolean;
  shift: boolean;
}

/** Applies the rules within one segment. A missing value breaks every run and window it is in. */
export function flagSegment(
  values: readonly (number | null)[],
  limits: Limits,
  twoOfThree: 'near-only' | 'mdc-2023',
): PointFlags[] {
  const flags = values.map((value) => beyondLimits(value, limits));
  // Without spread there are no limits, and no rule can tell a signal.
  if (limits.upper === null) return flags;
  const sides = flags.map(({side}) => (side === 'above' || side === 'below' ? side : null));
  for (const index of inRuns(sides, SHIFT_LENGTH)) flagAt(flags, index, 'shift');
  // A step belongs to the point it leads to, so a trend of n points is a run of n - 1 steps and the point before them.
  const steps = values.map((value, index) => stepTo(value, values[index - 1]));
  for (const index of inRuns(steps, TREND_LENGTH - 1)) {
    flagAt(flags, index, 'trend');
    flagAt(flags, index - 1, 'trend');
  }
  flagTwoOfThree(flags, twoOfThree === 'mdc-2023');
  return flags;
}

function beyondLimits(value: number | null, limits: Limits): PointFlags {
  const {mean, lower, upper, nearLower, nearUpper} = limits;
  const side = value === null || mean === null ? null : value > mean ? 'above' : value < mean ? 'below' : 'on';
  const outside = value !== null && upper !== null && lower !== null && (value > upper || value < lower);
  const near =
    !outside && value !== null && nearUpper !== null && nearLower !== null && (value > nearUpper || value < nearLower);
  return {side, outside, near, trend: false, twoOfThree: false, shift: false};
}

function flagAt(flags: PointFlags[], index: number, rule: 'trend' | 'shift' | 'twoOfThree'): void {
  const point = flags[index];
  if (point) point[rule] = true;
}

function stepTo(value: number | null, before: number | null | undefined): 'up' | 'down' | null {
  if (value === null || before === null || before === undefined || value === before) return null;
  return value > before ? 'up' : 'down';
}

/** Positions that lie in a run of at least `length` equal marks; null is no mark. */
function inRuns(marks: readonly (string | null)[], length: number): number[] {
  const positions: number[] = [];
  let start = 0;
  for (let index = 1; index <= marks.length; index++) {
    if (index < marks.length && marks[index] === marks[start]) continue;
    if (marks[start] !== null && index - start >= length) {
      for (let position = start; position < index; position++) positions.push(position);
    }
    start = index;
  }
  return positions;
}

/** Any three in a row on one side with at least two near a limit: only the near ones are flagged. */
function flagTwoOfThree(flags: PointFlags[], countOutside: boolean): void {
  const isNear = (point: PointFlags) => point.near || (countOutside && point.outside);
  for (let index = 0; index + 3 <= flags.length; index++) {
    const window = flags.slice(index, index + 3);
    const side = window[0]?.side;
    if (side !== 'above' && side !== 'below') continue;
    if (!window.every((point) => point.side === side) || window.filter(isNear).length < 2) continue;
    for (const point of window) if (isNear(point)) point.twoOfThree = true;
  }
}
