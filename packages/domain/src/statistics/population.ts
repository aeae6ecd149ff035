import {requireThat} from './guard.ts';

/**
 * Finite population correction, sqrt((N - n) / (N - 1)): 0 for a census.
 * Source: the regulator's tenant survey requirements, annex on statistical accuracy.
 */
export function finitePopulationCorrection(n: number, population: number | undefined): number {
  if (population === undefined) return 1;
  requireThat(Number.isFinite(population), 'The population must be a finite number.');
  requireThat(population >= n, `The population (${population}) cannot be smaller than the sample (${n}).`);
  return population <= 1 || n === population ? 0 : Math.sqrt((population - n) / (population - 1));
}
