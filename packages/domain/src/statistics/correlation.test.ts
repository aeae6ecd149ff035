import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {correlation} from './correlation.ts';

// Anscombe's first set: r = 0.81642 (Anscombe 1973).
const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const Y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

describe('correlation', () => {
  it('is that of Anscombe’s first set, and leaves out who has only one of the two', () => {
    const pairs = X.map((x, at) => [x, Y[at] ?? null] as const);
    expect(correlation([...pairs, [null, 3], [3, null]])).toEqual({pairs: 11, r: expect.closeTo(0.81642, 5) as number});
  });

  it('is unknown, and not 0, of two pairs or of a figure that is the same everywhere', () => {
    expect(correlation([[1, 2], [2, 3]]).r).toBeNull(); // prettier-ignore
    expect(correlation([[1, 2], [1, 3], [1, 4]]).r).toBeNull(); // prettier-ignore
  });

  it('is 1 for a rising line, changes its sign with one of the two and not with the unit', () => {
    const value = fc.integer({min: -1000, max: 1000});
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), {minLength: 3}), fc.integer({min: 1, max: 9}), (pairs, by) => {
        const {r} = correlation(pairs);
        if (r === null) return;
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(correlation(pairs.map(([x, y]) => [x * by + 7, -y])).r).toBeCloseTo(-r, 9);
        expect(correlation(pairs.map(([x]) => [x, 3 * x - 1])).r).toBeCloseTo(1, 9);
      }),
    );
  });
});
