import {requireCount} from './guard.ts';
import {criticalValue} from './normal.ts';
import {finitePopulationCorrection} from './population.ts';

/**
 * Wilson score interval of a proportion, as proportions from 0 to 1. With a population, n / fpc^2 stands in place of n,
 * and a census gives the proportion itself. An empty base gives 0 to 1: nothing is known.
 * Source: Wilson (1927); recommended for small bases by Brown, Cai and DasGupta (2001).
 * @throws DoorstepError DS_STATS_INPUT when x > n, a count is negative or not finite, or population < n.
 */
export function wilsonInterval(
  x: number,
  n: number,
  options: {confidence?: number; population?: number} = {},
): {low: number; high: number} {
  requireCount(x, n);
  const z = criticalValue(options.confidence);
  const fpc = finitePopulationCorrection(n, options.population);
  if (n === 0) return {low: 0, high: 1};
  const p = x / n;
  if (fpc === 0) return {low: p, high: p};
  const effective = n / (fpc * fpc);
  const denominator = 1 + (z * z) / effective;
  const centre = (p + (z * z) / (2 * effective)) / denominator;
  const half = (z / denominator) * Math.sqrt((p * (1 - p)) / effective + (z * z) / (4 * effective * effective));
  // At the ends the interval touches 0 or 1 exactly; arithmetic alone misses by one part in 10^16.
  return {low: x === 0 ? 0 : Math.max(0, centre - half), high: x === n ? 1 : Math.min(1, centre + half)};
}
