import {requireCount, requireThat} from './guard.ts';
import {twoSidedP} from './normal.ts';
import {wilsonInterval} from './wilson.ts';

/** A share as counts: x of n. */
export interface Share {
  x: number;
  n: number;
}

/** Differences are now minus before, as proportions. The test is null where it is undefined (everyone or no one). */
export interface ProportionComparison {
  difference: number;
  low: number;
  high: number;
  z: number | null;
  p: number | null;
  significant: boolean | null;
}

/** A difference is called real below this p-value. */
export const SIGNIFICANCE = 0.05;

/**
 * Did a share really change? Pooled two-proportion z test without continuity correction, two-sided, with the interval
 * of the difference by Newcombe's hybrid score method.
 * Source: Newcombe (1998), Statistics in Medicine 17, method 10.
 * @throws DoorstepError DS_STATS_INPUT on a base of 0 or counts that are no share.
 */
export function compareProportions(now: Share, before: Share): ProportionComparison {
  for (const {x, n} of [now, before]) {
    requireCount(x, n);
    requireThat(n > 0, 'A share of nobody cannot be compared.');
  }
  const [p1, p2] = [now.x / now.n, before.x / before.n];
  const [w1, w2] = [wilsonInterval(now.x, now.n), wilsonInterval(before.x, before.n)];
  const difference = p1 - p2;
  const pooled = (now.x + before.x) / (now.n + before.n);
  const variance = pooled * (1 - pooled) * (1 / now.n + 1 / before.n);
  const z = variance > 0 ? difference / Math.sqrt(variance) : null;
  const p = z === null ? null : twoSidedP(z);
  return {
    difference,
    low: difference - Math.hypot(p1 - w1.low, w2.high - p2),
    high: difference + Math.hypot(w1.high - p1, p2 - w2.low),
    z,
    p,
    significant: p === null ? null : p < SIGNIFICANCE,
  };
}
