import {requireThat} from './guard.ts';
import {twoSidedP} from './normal.ts';

/** Statistic, degrees of freedom and the chance of one at least as large. */
export interface ChiSquared {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
}

/**
 * Chance that a chi-squared variable of so many degrees of freedom is at least `x`, by the recurrence
 * `Q(x; k + 2) = Q(x; k) + (x/2)^(k/2) e^(-x/2) / gamma(k/2 + 1)` from the closed forms of 1 and 2 degrees.
 * Source: Abramowitz and Stegun (1964), 26.4.4, 26.4.5 and 26.4.8.
 * @throws DoorstepError DS_STATS_INPUT for a negative statistic or degrees that are no whole number above 0.
 */
export function chiSquaredTail(x: number, degrees: number): number {
  requireThat(Number.isFinite(x) && x >= 0, `A chi-squared statistic cannot be ${x}.`);
  requireThat(Number.isInteger(degrees) && degrees > 0, `There are no ${degrees} degrees of freedom.`);
  const isOdd = degrees % 2 === 1;
  const half = x / 2;
  let k = isOdd ? 1 : 2;
  let tail = isOdd ? twoSidedP(Math.sqrt(x)) : Math.exp(-half);
  // (x/2)^(k/2) e^(-x/2) / gamma(k/2 + 1), for k = 1 and k = 2.
  let term = isOdd ? 2 * Math.sqrt(half / Math.PI) * Math.exp(-half) : half * Math.exp(-half);
  for (; k < degrees; k += 2) {
    tail += term;
    term *= half / (k / 2 + 1);
  }
  return Math.min(1, tail);
}

/**
 * Pearson's chi-squared test of two groups over the same cells: were they drawn from one mix? Cells empty in both are
 * left out; null where fewer than 2 are left or a group is empty.
 * Source: Pearson (1900), test of homogeneity, no continuity correction.
 * @throws DoorstepError DS_STATS_INPUT for lists of different lengths or counts that are negative or not finite.
 */
export function compareMixes(one: readonly number[], other: readonly number[]): ChiSquared | null {
  requireThat(one.length === other.length, 'Two mixes must have the same cells.');
  for (const count of [...one, ...other]) {
    requireThat(Number.isFinite(count) && count >= 0, `A count cannot be ${count}.`);
  }
  const cells = one.map((count, at) => [count, other[at] ?? 0] as const).filter(([a, b]) => a + b > 0);
  const [a, b] = [sum(one), sum(other)];
  if (cells.length < 2 || a === 0 || b === 0) return null;
  const statistic = cells.reduce((total, [x, y]) => {
    const [ex, ey] = [((x + y) * a) / (a + b), ((x + y) * b) / (a + b)];
    return total + (x - ex) ** 2 / ex + (y - ey) ** 2 / ey;
  }, 0);
  const degrees = cells.length - 1;
  return {statistic, degrees, p: chiSquaredTail(statistic, degrees)};
}

/** Total variation distance of two mixes: the share of one that would have to move to make the other, 0 to 1. */
export function mixDistance(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [sum(one), sum(other)];
  requireThat(a > 0 && b > 0, 'An empty group has no mix.');
  return one.reduce((total, count, at) => total + Math.abs(count / a - (other[at] ?? 0) / b), 0) / 2;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
