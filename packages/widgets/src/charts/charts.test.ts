import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paddedDomain} from './padded-domain.ts';
import {createPeriodAxis} from './period-axis.ts';
import {placeBandLabel} from './place-label.ts';
import {drawSparkline} from './sparkline.ts';
import {LEAST_WIDTH} from './scene.ts';
import {computeYearly, type YearlyPoint} from './yearly.ts';

const point = (value: number | null, more: Partial<YearlyPoint> = {}): YearlyPoint => ({
  value,
  low: value === null ? null : value - 3,
  high: value === null ? null : value + 3,
  band: [60, 80],
  target: null,
  isBreak: false,
  isFinal: true,
  ...more,
});

describe('a padded scale', () => {
  it('holds its data, is never small, and stays within 0 and 100 for shares', () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 100, noNaN: true}), {minLength: 1, maxLength: 6}), (values) => {
        const [start, end] = paddedDomain(values, true);
        expect(start).toBeLessThanOrEqual(Math.min(...values));
        expect(end).toBeGreaterThanOrEqual(Math.max(...values));
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(100);
        expect(end - start).toBeGreaterThanOrEqual(10);
      }),
    );
  });

  it('is finite for a rate of nothing', () => {
    const [start, end] = paddedDomain([0], false);
    expect(start).toBe(0);
    expect(end).toBeGreaterThan(0);
    expect(Number.isFinite(end)).toBe(true);
  });
});

describe('yearly points', () => {
  it('stand inside the plot at any width, with no NaN', () => {
    const points = fc.array(fc.option(fc.double({min: 3, max: 97, noNaN: true}), {nil: null}), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(points, fc.integer({min: LEAST_WIDTH, max: 1200}), (values, width) => {
        const frame = computeYearly(
          values.map((value) => point(value)),
          width,
          true,
        );
        expect(JSON.stringify(frame)).not.toMatch(/null,null|NaN/);
        for (const {x, y} of frame.marks) {
          expect(x).toBeGreaterThan(frame.plot.left);
          expect(x).toBeLessThan(frame.plot.right);
          if (y !== null) expect(y >= frame.plot.top && y <= frame.plot.bottom).toBe(true);
        }
        expect(frame.join).not.toContain('NaN');
      }),
    );
  });

  it('are hollow but for a last one that is final', () => {
    const hollow = (points: YearlyPoint[]) => computeYearly(points, 496, true).marks.map(({isHollow}) => isHollow);
    expect(hollow([point(70), point(73)])).toEqual([true, false]);
    expect(hollow([point(70), point(73, {isFinal: false})])).toEqual([true, true]);
  });

  it('are joined only where nothing lies between', () => {
    const lines = (points: YearlyPoint[]) => computeYearly(points, 496, true).join.match(/L/g)?.length ?? 0;
    expect(lines([point(70), point(73)])).toBe(1);
    expect(lines([point(70), point(73, {isBreak: true})])).toBe(0);
    expect(lines([point(70), point(null), point(73)])).toBe(0);
  });

  it('draw higher figures higher, and say when the scale does not begin at 0', () => {
    const {marks, isBroken, ticks} = computeYearly([point(70), point(73)], 496, true);
    expect(marks[1]?.y).toBeLessThan(marks[0]?.y ?? 0);
    expect(isBroken).toBe(true);
    expect(ticks.filter(({isTop}) => isTop).map(({value}) => value)).toEqual([ticks.at(-1)?.value]);
    expect(computeYearly([point(4, {band: null})], 496, true).isBroken).toBe(false);
  });

  it('leave the label of the shaded band clear of points and their words', () => {
    const frame = computeYearly([point(70), point(73)], 496, true);
    const label = placeBandLabel(frame, 'Half of similar landlords: 60 to 80%');
    expect(
      label && frame.marks.every(({whisker}) => !whisker || label.y < whisker[1] || label.y - 16 > whisker[0]),
    ).toBe(true);
  });
});

it('a small line keeps its gaps', () => {
  expect(drawSparkline([1, 2, null, 3], []).paths[0]?.[1]).toMatch(/^M[^M]*L[^ML]*M[^L]*$/);
  expect(drawSparkline([5, 5, 5], []).paths[0]?.[1]).not.toContain('NaN');
});

it('periods in any order have a place', () => {
  const month = fc
    .integer({min: 0, max: 40})
    .map((at) => `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-28`);
  fc.assert(
    fc.property(fc.array(month, {minLength: 1, maxLength: 8}), fc.constantFrom(1, 3, 12), (ends, step) => {
      const {slots, at} = createPeriodAxis(ends, step, {left: 40, right: 400});
      for (const place of [...slots.flatMap(({x, from, to}) => [x, from, to]), at('2021-06-30')]) {
        expect(place).toBeGreaterThanOrEqual(40);
        expect(place).toBeLessThanOrEqual(400);
      }
    }),
  );
});
