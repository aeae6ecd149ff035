import {quantileSorted} from 'd3-array';
import {requireThat} from './guard.ts';

/**
 * Quantile of type 7 (R's default, d3, Excel PERCENTILE.INC). Missing values are left out; null when none is left.
 * Source: Hyndman and Fan (1996), definition 7.
 * @throws DoorstepError DS_STATS_INPUT when p lies outside 0 to 1 or a value is not finite.
 */
export function quantile(values: readonly (number | null)[], p: number): number | null {
  requireThat(p >= 0 && p <= 1, `The quantile must lie from 0 to 1, not ${p}.`);
  const present = values.filter((value): value is number => value !== null);
  requireThat(present.every(Number.isFinite), 'Every value must be a finite number or missing.');
  return (
    quantileSorted(
      present.sort((a, b) => a - b),
      p,
    ) ?? null
  );
}
