import {requireCount, requireThat} from './guard.ts';
import {criticalValue} from './normal.ts';
import {finitePopulationCorrection} from './population.ts';
import {wilsonScore} from './wilson.ts';

/** Respondents who share one weight: x of n gave a favourable answer, each counting `weight`. */
export interface WeightedGroup {
  weight: number;
  n: number;
  x: number;
}

/** A weighted share and what its weights cost: `designEffect` is how many times more answers it takes. Proportions. */
export interface WeightedProportion {
  p: number;
  nEffective: number;
  designEffect: number;
  margin: number;
  low: number;
  high: number;
}

/**
 * Share of a weighted sample, with margin (at the weighted share) and Wilson interval on the effective sample.
 * Source: Kish (1965), effective sample size (sum of weights)^2 / sum of squared weights.
 * @throws DoorstepError DS_STATS_INPUT on a zero base, negative weights or counts, or population < respondents.
 */
export function weightedProportion(
  groups: readonly WeightedGroup[],
  options: {confidence?: number; population?: number} = {},
): WeightedProportion {
  for (const {weight, n, x} of groups) {
    requireCount(x, n);
    requireThat(Number.isFinite(weight) && weight >= 0, `A weight cannot be ${weight}.`);
  }
  const sum = (term: (group: WeightedGroup) => number) => groups.reduce((total, group) => total + term(group), 0);
  const respondents = sum(({n}) => n);
  const weights = sum(({weight, n}) => weight * n);
  requireThat(weights > 0, 'A weighted share needs at least one respondent with a weight above 0.');
  const z = criticalValue(options.confidence);
  const fpc = finitePopulationCorrection(respondents, options.population);
  // Rounding can carry a share of everyone a hair above 1, where the interval has no root.
  const p = Math.min(1, sum(({weight, x}) => weight * x) / weights);
  const nEffective = (weights * weights) / sum(({weight, n}) => weight * weight * n);
  return {
    p,
    nEffective,
    designEffect: respondents / nEffective,
    margin: z * Math.sqrt((p * (1 - p)) / nEffective) * fpc,
    ...wilsonScore(p, nEffective, z, fpc),
  };
}
