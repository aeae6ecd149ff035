import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile';
import {requireThat} from './guard.ts';

/** Default confidence of every displayed interval. */
export const CONFIDENCE = 0.95;

/** z of a two-sided 95% interval. */
export const Z_95 = 1.959963984540054;

/** Two-sided critical value of the standard normal distribution for a confidence strictly between 0 and 1. */
export function criticalValue(confidence: number = CONFIDENCE): number {
  requireThat(confidence > 0 && confidence < 1, `Confidence must lie strictly between 0 and 1, not ${confidence}.`);
  return confidence === CONFIDENCE ? Z_95 : quantileOfNormal(0.5 + confidence / 2, 0, 1);
}

/** Two-sided p-value of a standard normal statistic. */
export function twoSidedP(z: number): number {
  return 2 * cdf(-Math.abs(z), 0, 1);
}
