import fc from 'fast-check';
import {expect, it} from 'vitest';
import {chiSquaredTail, compareMixes, mixDistance} from './chi-squared.ts';

it('gives the tail of printed tables', () => {
  // Critical values of Abramowitz and Stegun (1964), table 26.8.
  for (const [degrees, x, p] of [
    [1, 3.84146, 0.05],
    [2, 5.99146, 0.05],
    [3, 11.3449, 0.01],
    [4, 13.2767, 0.01],
    [5, 20.515, 0.001],
    [10, 18.307, 0.05],
    [29, 42.557, 0.05],
  ] as const) {
    expect(chiSquaredTail(x, degrees)).toBeCloseTo(p, 4);
  }
  expect(chiSquaredTail(0, 3)).toBe(1);
});

it('finds no difference between a mix and its multiple, and knows nothing of an empty group', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 999}), {minLength: 2, maxLength: 8}), (mix) => {
      const tripled = mix.map((count) => count * 3);
      expect(compareMixes(mix, tripled)!.p).toBeCloseTo(1, 6);
      expect(mixDistance(mix, tripled)).toBeCloseTo(0, 12);
      expect(
        compareMixes(
          mix,
          mix.map(() => 0),
        ),
      ).toBeNull();
    }),
  );
});

it('is the square of the two-proportion test where there are two cells', () => {
  // 30 of 100 against 45 of 100: z^2 = 4.8.
  const {statistic, degrees} = compareMixes([30, 70], [45, 55])!;
  expect([statistic, degrees]).toEqual([expect.closeTo(4.8, 10), 1]);
  expect(mixDistance([30, 70], [45, 55])).toBeCloseTo(0.15, 12);
});

it('refuses what is no count', () => {
  expect(() => compareMixes([1, -1], [1, 1])).toThrow();
  expect(() => compareMixes([1], [1, 1])).toThrow();
  expect(() => chiSquaredTail(Number.NaN, 1)).toThrow();
});
