import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toBars} from './bars.model.ts';
import {toPairWord} from './pairs.model.ts';

const share = fc.double({min: 0, max: 100, noNaN: true}).map((value) => Number(value.toFixed(1)));

describe('bars of all landlords', () => {
  it('hold every landlord once, in the bar whose edges are around its figure', () => {
    fc.assert(
      fc.property(fc.array(share, {minLength: 1, maxLength: 400}), (values) => {
        const {bars, most, place} = toBars(values, true);
        expect(bars.reduce((sum, {landlords}) => sum + landlords, 0)).toBe(values.length);
        expect(most).toBe(Math.max(...bars.map(({landlords}) => landlords)));
        for (const {low, high, landlords} of bars) {
          expect(high).toBeLessThanOrEqual(100);
          const isLast = high === 100;
          expect(values.filter((v) => v >= low && (v < high || (isLast && v === high)))).toHaveLength(landlords);
        }
        for (const value of values) expect(place(value)).toBeGreaterThanOrEqual(0);
        for (const value of values) expect(place(value)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are one where all landlords have the same figure', () => {
    expect(toBars([100, 100, 100], true).bars).toHaveLength(1);
    expect(toBars([0, 0], false).bars.map(({landlords}) => landlords)).toEqual([2]);
  });
});

describe('the word for how two figures go together', () => {
  it('is small for a small correlation, and another for the other way round', () => {
    expect([0.24, -0.1, 0.5, 0.9, -0.6].map(toPairWord)).toEqual([
      'hardly',
      'hardly',
      'somewhat',
      'closely',
      'opposite',
    ]);
  });
});
