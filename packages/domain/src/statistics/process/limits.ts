/** Turns an average moving range into the distance of the limits from the mean (3 / d2 for ranges of two). */
export const MOVING_RANGE_TO_LIMIT = 2.66;
/** Moving ranges at or beyond this many averages are screened out (D4 for ranges of two). */
export const SCREEN_FACTOR = 3.267;
/** Where "near a limit" starts, as a share of the way from the mean. */
export const NEAR_SHARE = 2 / 3;

/** Mean and limits of a segment. Limits are null where the average moving range is 0 or there is none. */
export interface Limits {
  mean: number | null;
  averageMovingRange: number | null;
  lower: number | null;
  upper: number | null;
  nearLower: number | null;
  nearUpper: number | null;
}

/** Limits from a baseline: mean plus and minus 2.66 average moving ranges, after screening. Nothing is clamped. */
export function computeLimits(baseline: readonly (number | null)[], screen: boolean): Limits {
  const centre = mean(baseline.filter((value) => value !== null));
  const average = averageMovingRange(baseline, screen);
  if (centre === null || average === null || average === 0) {
    return {mean: centre, averageMovingRange: average, lower: null, upper: null, nearLower: null, nearUpper: null};
  }
  const reach = MOVING_RANGE_TO_LIMIT * average;
  return {
    mean: centre,
    averageMovingRange: average,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - reach * NEAR_SHARE,
    nearUpper: centre + reach * NEAR_SHARE,
  };
}

/** In two passes: a naive sum puts fourteen equal points beside a mean that they equal. Null when there is no value. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const rough = values.reduce((total, value) => total + value, 0) / values.length;
  return rough + values.reduce((total, value) => total + (value - rough), 0) / values.length;
}

/** One pass of screening; where it leaves nothing or no spread, the unscreened average stands. */
function averageMovingRange(baseline: readonly (number | null)[], screen: boolean): number | null {
  const ranges = baseline.flatMap((value, index) => {
    const before = baseline[index - 1];
    return value === null || before === null || before === undefined ? [] : [Math.abs(value - before)];
  });
  const unscreened = mean(ranges);
  if (!screen || unscreened === null) return unscreened;
  return mean(ranges.filter((range) => range < SCREEN_FACTOR * unscreened)) || unscreened;
}
