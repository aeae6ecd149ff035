import {requireThat} from './guard.ts';

/** Shares, from 0 to 1, between which a landlord of some size lies by chance alone. */
export interface FunnelLimits {
  /** 99.8%: one in a thousand lies below, one in a thousand above. */
  outerLow: number;
  /** 95%: one in forty lies below, one in forty above. */
  innerLow: number;
  innerHigh: number;
  outerHigh: number;
}

const OUTER = 0.001;
const INNER = 0.025;
/** What is left of a tail that no limit can depend on. */
const NOTHING = 1e-12;

/**
 * The control limits of a funnel plot at one base: where the share of n cases falls when each has the chance p. Exact
 * binomial limits, interpolated so that they do not jump from one base to the next; for shares near 0 or 1 and small
 * bases the normal approximation would call ordinary landlords extreme. The upper limits mirror the lower ones of what is
 * left (1 - p), so that a share on either side is outside only where chance alone leads there at most that often.
 * Source: Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24, A.1.1.
 * @throws DoorstepError DS_STATS_INPUT for a share outside 0 to 1 or a base below 1.
 */
export function funnelLimits(p: number, n: number): FunnelLimits {
  requireThat(p >= 0 && p <= 1, `A share lies between 0 and 1, not ${p}.`);
  requireThat(n >= 1 && Number.isFinite(n), `A funnel needs at least one case, not ${n}.`);
  const [low, high] = [lowerLimits(p, Math.round(n)), lowerLimits(1 - p, Math.round(n))];
  return {outerLow: low(OUTER), innerLow: low(INNER), innerHigh: 1 - high(INNER), outerHigh: 1 - high(OUTER)};
}

/** The share below which no more than a tail of the chances lies. */
function lowerLimits(p: number, n: number): (tail: number) => number {
  if (p === 0 || p === 1) return () => p;
  const {from, chances} = binomial(n, p);
  return (tail) => {
    let below = 0;
    for (const [index, chance] of chances.entries()) {
      if (below + chance >= tail) return Math.max(0, (from + index - (below + chance - tail) / chance) / n);
      below += chance;
    }
    return p;
  };
}

/** The chances of every count that has one worth naming, from the lowest; worked out from the likeliest one outwards. */
function binomial(n: number, p: number): {from: number; chances: number[]} {
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const up: number[] = [];
  const down: number[] = [];
  for (let k = mode, chance = 1; chance > NOTHING; chance *= ((n - k) / (k + 1)) * odds, k++) up.push(chance);
  for (let k = mode, chance = k / (n - k + 1) / odds; k > 0 && chance > NOTHING; k--, chance *= k / (n - k + 1) / odds)
    down.unshift(chance);
  const all = [...down, ...up];
  const total = all.reduce((sum, one) => sum + one, 0);
  return {from: mode - down.length, chances: all.map((one) => one / total)};
}
