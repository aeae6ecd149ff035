import {requireThat} from './guard.ts';
import {criticalValue} from './normal.ts';

/**
 * How many answers a survey needs for a margin (a proportion: 0.04 is 4 points), never more than there are people.
 * A null population is a very large one.
 * Source: Cochran (1977), with the finite population correction; Regulator of Social Housing, Tenant Survey Requirements.
 * @throws DoorstepError DS_STATS_INPUT on a margin not above 0, p outside 0 to 1, or a negative population.
 */
export function requiredSample(
  population: number | null,
  margin: number,
  options: {p?: number; confidence?: number} = {},
): number {
  const p = options.p ?? 0.5;
  requireThat(Number.isFinite(margin) && margin > 0, `The margin must be above 0, not ${margin}.`);
  requireThat(p >= 0 && p <= 1, `The share must lie from 0 to 1, not ${p}.`);
  const z = criticalValue(options.confidence);
  const unlimited = (z * z * p * (1 - p)) / (margin * margin);
  if (population === null) return Math.ceil(unlimited);
  requireThat(Number.isFinite(population) && population >= 0, `A population cannot be ${population}.`);
  if (unlimited === 0 || population === 0) return 0;
  return Math.min(population, Math.ceil(unlimited / (1 + (unlimited - 1) / population)));
}
