import type {Observation} from '@doorstep/contract';
import {compareProportions, type Share} from '../statistics/compare.ts';
import {processChart} from '../statistics/process/chart.ts';
import {MOVING_RANGE_TO_LIMIT} from '../statistics/process/limits.ts';

/** Months on each side of an action that are put together, so that one odd month decides nothing. */
export const MONTHS_A_SIDE = 3;
/** Fewest months before an action from which its ordinary ups and downs are known (statistics rule 1, step 2). */
export const LEAST_MONTHS_BEFORE = 12;

/** What some months come to together: a real sum over them where there is something to divide by. */
export interface Window {
  readonly months: readonly Observation[];
  readonly value: number;
  /** First day of the first month and last day of the last. */
  readonly start: string;
  readonly end: string;
}

/** Whether two windows differ by more than chance or by more than the ordinary ups and downs. */
export type RealChange =
  | {readonly isKnown: true; readonly isReal: boolean; readonly difference: number}
  | {readonly isKnown: false; readonly why: 'too-few-cases' | 'too-few-months'};

/** Whether a figure is a share of cases. A share of money is none: pounds are not chances. */
export function isShareOfCases(
  unit: string,
  months: readonly Pick<Observation, 'numerator' | 'denominator' | 'base'>[],
): boolean {
  return (
    unit === 'percent' &&
    months.every(
      ({numerator, denominator, base}) =>
        numerator !== null && denominator !== null && denominator === base && numerator <= denominator,
    )
  );
}

/** Months together: sum of numerators over sum of denominators, never an average of averages; counts are averaged. */
export function toWindow(months: readonly Observation[], perWhole: number): Window | null {
  const [first, last] = [months[0], months.at(-1)];
  const value = togetherOf(months, perWhole);
  return first === undefined || last === undefined || value === null
    ? null
    : {months, value, start: first.period.start, end: last.period.end};
}

function togetherOf(months: readonly Observation[], perWhole: number): number | null {
  const [x, n] = [total(months, 'numerator'), total(months, 'denominator')];
  if (x !== null && n !== null && n > 0) return (x / n) * perWhole;
  const values = months.flatMap(({value}) => (value === null ? [] : [value]));
  return values.length < months.length ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}

function total(months: readonly Observation[], part: 'numerator' | 'denominator'): number | null {
  return months.reduce<number | null>((sum, one) => {
    const value = one[part];
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/**
 * Did a figure really change from one window to another?
 *
 * A share of cases: the pooled two-proportion z test on the real sums of both windows, p < 0.05.
 * Anything else has no counts to test, so its own ups and downs decide: the difference of the two averages must be
 * larger than `2.66 x average moving range x sqrt(1/k + 1/m)` for windows of k and m months. That is the natural limit of
 * a process chart, 3 standard deviations, for a difference of two averages instead of for one point. The moving range is
 * that of the months before only (screened, at least 12), so that what the action did does not hide itself.
 * Source: `compareProportions` (statistics rule 3); Making Data Count limits (statistics rule 1), averaged as Shewhart does.
 * @param earlier months before, in date order and counted in one way, those of the first window included.
 */
export function findRealChange(
  {unit, minBase}: {unit: string; minBase: number},
  [before, now]: readonly [Window, Window],
  earlier: readonly Observation[],
): RealChange {
  if (isShareOfCases(unit, [...before.months, ...now.months])) return testShares(before, now, minBase);
  const difference = now.value - before.value;
  if (earlier.length < LEAST_MONTHS_BEFORE) return {isKnown: false, why: 'too-few-months'};
  const points = earlier.map(({period, value}) => ({date: period.start, value}));
  const range = processChart(points, {polarity: 'neutral'}).segments.at(-1)?.averageMovingRange ?? null;
  if (range === null) return {isKnown: false, why: 'too-few-months'};
  const spread = Math.sqrt(1 / before.months.length + 1 / now.months.length);
  return {isKnown: true, isReal: Math.abs(difference) > MOVING_RANGE_TO_LIMIT * range * spread, difference};
}

function testShares(before: Window, now: Window, minBase: number): RealChange {
  const [earlier, later] = [toShare(before), toShare(now)];
  if (Math.min(earlier.n, later.n) < Math.max(1, minBase)) return {isKnown: false, why: 'too-few-cases'};
  const {difference, significant} = compareProportions(later, earlier);
  return {isKnown: true, isReal: significant === true, difference: difference * 100};
}

function toShare({months}: Window): Share {
  return {x: total(months, 'numerator') ?? 0, n: total(months, 'denominator') ?? 0};
}
