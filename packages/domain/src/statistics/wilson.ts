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
  return n === 0 ? {low: 0, high: 1} : wilsonScore(x / n, n, z, fpc);
}

/** The score interval of a proportion p on an effective base n, after a finite population correction. */
export function wilsonScore(p: number, n: number, z: number, fpc: number): {low: number; high: number} {
  if (fpc === 0) return {low: p, high: p};
  const effective = n / (fpc * fpc);
  const denominator = 1 + (z * z) / effective;
  const centre = (p + (z * z) / (2 * effective)) / denominator;
  const half = (z / denominator) * Math.sqrt((p * (1 - p)) / effective + (z * z) / (4 * effective * effective));
  // At the ends the interval touches 0 or 1 exactly; arithmetic alone misses by one part in 10^16.
  return {low: p === 0 ? 0 : Math.max(0, centre - half), high: p === 1 ? 1 : Math.min(1, centre + half)};
}
