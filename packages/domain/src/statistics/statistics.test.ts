import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  compareProportions,
  marginOfError,
  quantile,
  rankPeers,
  requiredSample,
  weightedProportion,
  wilsonInterval,
} from '../index.ts';

const share = fc
  .tuple(fc.integer({min: 1, max: 40_000}), fc.double({min: 0, max: 1, noNaN: true}))
  .map(([n, p]) => ({x: Math.round(n * p), n}));
const refused = expect.objectContaining({code: 'DS_STATS_INPUT'});

describe('wilsonInterval', () => {
  it('gives the published values', () => {
    // Newcombe (1998), Statistics in Medicine 17:857, table I: 81/263, 15/148, 0/20, 1/29, method 3.
    const published: [number, number, number, number][] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ];
    for (const [x, n, low, high] of published) {
      expect(wilsonInterval(x, n).low).toBeCloseTo(low, 4);
      expect(wilsonInterval(x, n).high).toBeCloseTo(high, 4);
    }
  });

  it('holds the share, stays within 0 to 1 and mirrors', () => {
    fc.assert(
      fc.property(share, ({x, n}) => {
        const {low, high} = wilsonInterval(x, n);
        const mirrored = wilsonInterval(n - x, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(x / n);
        expect(high).toBeGreaterThanOrEqual(x / n);
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
      }),
    );
  });

  it('narrows with a population, and a census has no width', () => {
    const plain = wilsonInterval(300, 400);
    const finite = wilsonInterval(300, 400, {population: 1000});
    expect(finite.high - finite.low).toBeLessThan(plain.high - plain.low);
    expect(wilsonInterval(300, 400, {population: 400})).toEqual({low: 0.75, high: 0.75});
  });

  it('knows nothing of an empty base, and refuses what is no share', () => {
    expect(wilsonInterval(0, 0)).toEqual({low: 0, high: 1});
    expect(() => wilsonInterval(5, 4)).toThrow(refused);
    expect(() => wilsonInterval(-1, 4)).toThrow(refused);
    expect(() => wilsonInterval(1, 4, {population: 3})).toThrow(refused);
    expect(() => wilsonInterval(Number.NaN, 4)).toThrow(refused);
    expect(() => wilsonInterval(1, 4, {confidence: 1})).toThrow(refused);
  });
});

describe('marginOfError', () => {
  it('gives the regulator’s accuracy: 4 points for about 600 answers, 0 for a census', () => {
    expect(marginOfError(600)).toBeCloseTo(0.04, 3);
    expect(marginOfError(2477, {population: 26840})).toBeCloseTo(0.01876, 4);
    expect(marginOfError(50, {population: 50})).toBe(0);
    expect(() => marginOfError(0)).toThrow(refused);
  });
});

describe('compareProportions', () => {
  it('gives the published interval of a difference', () => {
    // Newcombe (1998), Statistics in Medicine 17:876, table II, method 10: 56/70 against 48/80.
    const {difference, low, high} = compareProportions({x: 56, n: 70}, {x: 48, n: 80});
    expect(difference).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it('calls 99.7% to 99.4% of 350 emergencies no real change', () => {
    expect(compareProportions({x: 348, n: 350}, {x: 349, n: 350}).significant).toBe(false);
  });

  it('agrees with the chi-squared test of a two by two table', () => {
    fc.assert(
      fc.property(share, share, (now, before) => {
        const {z, p, significant, low, high, difference} = compareProportions(now, before);
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
        const [a, b, c, d] = [now.x, now.n - now.x, before.x, before.n - before.x];
        if (a + c === 0 || b + d === 0) {
          expect([z, p, significant]).toEqual([null, null, null]);
          return;
        }
        const chiSquared = ((a + b + c + d) * (a * d - b * c) ** 2) / ((a + b) * (c + d) * (a + c) * (b + d));
        expect((z ?? 0) ** 2).toBeCloseTo(chiSquared, 6);
        expect(significant).toBe(chiSquared > 3.841458820694124);
      }),
    );
  });

  it('refuses a share of nobody', () => {
    expect(() => compareProportions({x: 0, n: 0}, {x: 1, n: 2})).toThrow(refused);
  });
});

describe('quantile', () => {
  it('is of type 7, leaves missing values out and never sorts its input', () => {
    const values = [30, null, 10, 20, 40];
    expect(quantile(values, 0.25)).toBe(17.5);
    expect(quantile(values, 0.5)).toBe(25);
    expect(values).toEqual([30, null, 10, 20, 40]);
    expect(quantile([null], 0.5)).toBeNull();
    expect(() => quantile([1], 1.1)).toThrow(refused);
    expect(() => quantile([Number.POSITIVE_INFINITY], 0.5)).toThrow(refused);
  });
});

describe('rankPeers', () => {
  it('ranks by polarity, shares the better rank, and gives the better band on a threshold', () => {
    expect(rankPeers([10, 30, 20, 30, null], 'higher')).toEqual([
      {rank: 4, percentRank: 0, band: 4},
      {rank: 1, percentRank: 2 / 3, band: 1},
      {rank: 3, percentRank: 1 / 3, band: 3},
      {rank: 1, percentRank: 2 / 3, band: 1},
      {rank: null, percentRank: null, band: null},
    ]);
    expect(rankPeers([1, 2, 3, 4, 5], 'lower').map(({band}) => band)).toEqual([1, 1, 2, 3, 4]);
    expect(rankPeers([7], 'lower')).toEqual([{rank: 1, percentRank: null, band: 1}]);
  });

  it('mirrors with polarity', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 20}), {minLength: 1, maxLength: 40}), (values) => {
        const lower = rankPeers(values, 'lower');
        const mirrored = rankPeers(
          values.map((value) => -value),
          'higher',
        );
        expect(lower.map(({rank, band}) => [rank, band])).toEqual(mirrored.map(({rank, band}) => [rank, band]));
      }),
    );
  });
});

describe('requiredSample', () => {
  it('gives Cochran’s sizes, never more than there are people', () => {
    expect(requiredSample(null, 0.05)).toBe(385);
    expect(requiredSample(1000, 0.05)).toBe(278);
    expect(requiredSample(null, 0.02)).toBe(2401);
    expect(requiredSample(26840, 0.02)).toBe(2204);
    expect(requiredSample(100, 0.001)).toBe(100);
    expect(requiredSample(1, 0.05, {p: 0})).toBe(0);
    expect(() => requiredSample(100, 0)).toThrow(refused);
  });
});

describe('weightedProportion', () => {
  it('is the plain share when every weight is the same', () => {
    fc.assert(
      fc.property(share, fc.double({min: 0.01, max: 100, noNaN: true}), ({x, n}, weight) => {
        const {p, nEffective, designEffect, low} = weightedProportion([{weight, n, x}]);
        expect(p).toBeCloseTo(x / n, 9);
        expect(nEffective / n).toBeCloseTo(1, 9);
        expect(designEffect).toBeCloseTo(1, 9);
        expect(low).toBeCloseTo(wilsonInterval(x, n).low, 9);
      }),
    );
  });

  it('pays for unequal weights with a larger margin', () => {
    const groups = [
      {weight: 3, n: 100, x: 40},
      {weight: 1, n: 300, x: 240},
    ];
    const {p, nEffective, designEffect, margin} = weightedProportion(groups);
    expect(p).toBeCloseTo(0.6, 12);
    expect(nEffective).toBeCloseTo(300, 12);
    expect(designEffect).toBeCloseTo(4 / 3, 12);
    expect(margin).toBeCloseTo(1.959963984540054 * Math.sqrt((0.6 * 0.4) / 300), 12);
    expect(weightedProportion(groups, {population: 400})).toMatchObject({margin: 0, low: p, high: p});
    expect(() => weightedProportion(groups, {population: 399})).toThrow(refused);
    expect(() => weightedProportion([{weight: 0, n: 5, x: 1}])).toThrow(refused);
    expect(() => weightedProportion([])).toThrow(refused);
  });
});
