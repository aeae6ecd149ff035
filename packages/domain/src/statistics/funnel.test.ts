import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {funnelLimits} from './funnel.ts';

/** The chance of at most k of n, in the plain way that small numbers allow. */
function atMost(k: number, n: number, p: number): number {
  let sum = 0;
  for (let i = 0, chance = (1 - p) ** n; i <= Math.min(k, n); i++) {
    sum += chance;
    chance *= (((n - i) / (i + 1)) * p) / (1 - p);
  }
  return sum;
}

describe('funnelLimits', () => {
  it('gives the limits that the published rule gives', () => {
    // R: pbinom(39, 100, .5) = 0.0176001, pbinom(40, 100, .5) = 0.02844397, so 40 - (0.02844397 - 0.025) / 0.01084387.
    const {innerLow, innerHigh, outerLow, outerHigh} = funnelLimits(0.5, 100);
    expect(innerLow).toBeCloseTo(0.39682, 4);
    expect(outerLow).toBeLessThan(innerLow);
    expect(innerHigh).toBeLessThan(outerHigh);
  });

  it('is close to the normal limits where those are good', () => {
    const {innerLow, outerHigh} = funnelLimits(0.7, 40_000);
    const deviation = Math.sqrt((0.7 * 0.3) / 40_000);
    expect(innerLow).toBeCloseTo(0.7 - 1.96 * deviation, 3);
    expect(outerHigh).toBeCloseTo(0.7 + 3.09 * deviation, 3);
  });

  it('calls no more extreme by chance than it says, of small landlords and rare failures too', () => {
    // Above 0.9 the plain way runs out of digits; the next line holds there what is held here.
    const small = fc.tuple(fc.double({min: 0.001, max: 0.9, noNaN: true}), fc.integer({min: 1, max: 300}));
    fc.assert(
      fc.property(small, ([p, n]) => {
        const {outerLow, innerLow, innerHigh, outerHigh} = funnelLimits(p, n);
        expect([outerLow, innerLow, innerHigh, outerHigh]).toEqual(
          [outerLow, innerLow, innerHigh, outerHigh].sort((a, b) => a - b),
        );
        expect(outerLow >= 0 && outerHigh <= 1).toBe(true);
        expect(1 - funnelLimits(1 - p, n).innerLow).toBeCloseTo(innerHigh, 9);
        const below = (limit: number) => atMost(Math.ceil(limit * n - 1e-9) - 1, n, p);
        const above = (limit: number) => 1 - atMost(Math.floor(limit * n + 1e-9), n, p);
        expect(below(innerLow)).toBeLessThanOrEqual(0.025 + 1e-9);
        expect(below(outerLow)).toBeLessThanOrEqual(0.001 + 1e-9);
        expect(above(innerHigh)).toBeLessThanOrEqual(0.025 + 1e-9);
        expect(above(outerHigh)).toBeLessThanOrEqual(0.001 + 1e-9);
      }),
      {numRuns: 500},
    );
  });

  it('narrows to the share itself where nothing can vary, and refuses what is no share', () => {
    expect(funnelLimits(1, 40)).toEqual({outerLow: 1, innerLow: 1, innerHigh: 1, outerHigh: 1});
    expect(funnelLimits(0, 40)).toEqual({outerLow: 0, innerLow: 0, innerHigh: 0, outerHigh: 0});
    const refused = expect.objectContaining({code: 'DS_STATS_INPUT'});
    for (const [p, n] of [
      [1.1, 9],
      [-0.1, 9],
      [NaN, 9],
      [0.5, 0],
      [0.5, Infinity],
    ] as const)
      expect(() => funnelLimits(p, n)).toThrow(refused);
  });
});
