import {requireThat} from './guard.ts';
import {criticalValue} from './normal.ts';
import {finitePopulationCorrection} from './population.ts';

/**
 * Margin of error of a proportion as the regulator states achieved accuracy: z sqrt(p (1 - p) / n) fpc, as a proportion
 * (0.04 is 4 points). `p` is 0.5 unless given; a census has margin 0.
 * Source: Regulator of Social Housing, Tenant Survey Requirements.
 * @throws DoorstepError DS_STATS_INPUT on a base of 0, p outside 0 to 1, or population < n.
 */
export function marginOfError(n: number, options: {p?: number; confidence?: number; population?: number} = {}): number {
  const p = options.p ?? 0.5;
  requireThat(Number.isFinite(n) && n > 0, `The base must be a number above 0, not ${n}.`);
  requireThat(p >= 0 && p <= 1, `The share must lie from 0 to 1, not ${p}.`);
  return (
    criticalValue(options.confidence) * Math.sqrt((p * (1 - p)) / n) * finitePopulationCorrection(n, options.population)
  );
}
