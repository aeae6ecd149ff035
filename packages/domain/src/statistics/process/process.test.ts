import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {processChart, type ProcessOptions} from '../../index.ts';

/** A monthly series from 2020 on. */
function monthly(values: readonly (number | null)[]) {
  return values.map((value, index) => ({
    date: `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
    value,
  }));
}
const chart = (values: readonly (number | null)[], options: Partial<ProcessOptions> = {}) =>
  processChart(monthly(values), {polarity: 'higher', ...options});
const refused = expect.objectContaining({code: 'DS_STATS_INPUT'});

// Moving ranges of 2 throughout: limits are the mean plus and minus 5.32.
const STEADY = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

describe('limits', () => {
  it('are the mean plus and minus 2.66 average moving ranges, near ones at two thirds', () => {
    const [segment] = chart(STEADY).segments;
    expect(segment).toMatchObject({from: 0, n: 14, mean: 11, averageMovingRange: 2, short: false});
    expect(segment?.upper).toBeCloseTo(16.32, 12);
    expect(segment?.lower).toBeCloseTo(5.68, 12);
    expect(segment?.nearUpper).toBeCloseTo(11 + (5.32 * 2) / 3, 12);
  });

  it('leave out moving ranges of 3.267 averages or more, once', () => {
    // One jump of 40 and back among ranges of 2: average 7.07 before screening, 2 after.
    const values = [...STEADY, 50, ...STEADY];
    expect(chart(values).segments[0]?.averageMovingRange).toBe(2);
    expect(chart(values, {screen: false}).segments[0]?.averageMovingRange).toBeCloseTo((26 * 2 + 38 + 40) / 28, 12);
  });

  it('take no moving range across a missing value, and a missing value uses a position of a fixed baseline', () => {
    const values = [10, null, 20, 22, ...STEADY];
    const {segments} = chart(values, {fixAfter: 12, screen: false});
    expect(segments[0]?.averageMovingRange).toBeCloseTo((2 + 12 + 7 * 2) / 9, 12);
  });

  it('do not exist without spread, and nothing is a signal then', () => {
    const flat = chart(
      Array.from({length: 14}, () => 72.3),
      {target: 70},
    );
    expect(flat.segments[0]).toMatchObject({mean: 72.3, averageMovingRange: 0, upper: null});
    expect(flat.points.every(({side, cause}) => side === 'on' && cause === 'common')).toBe(true);
    expect(flat).toMatchObject({variation: 'common', assurance: null});
    expect(chart([5]).segments[0]).toMatchObject({averageMovingRange: null, upper: null, short: true});
    expect(chart([null, null]).points[0]).toMatchObject({side: null, cause: 'common'});
  });

  it('fall back to the unscreened average where screening leaves no spread', () => {
    const {segments} = chart([...Array.from({length: 13}, () => 5), 9]);
    expect(segments[0]?.averageMovingRange).toBeCloseTo(4 / 13, 12);
  });
});

describe('rules', () => {
  it('flag a point strictly outside the limits', () => {
    const {points, variation} = chart([...STEADY, 17], {fixAfter: 14});
    expect(points.at(-1)).toMatchObject({outside: true, near: false, cause: 'above-limit', verdict: 'improvement'});
    expect(variation).toBe('improvement-high');
    expect(chart([...STEADY, 11 + 2.66 * 2], {fixAfter: 14}).points.at(-1)?.outside).toBe(false);
  });

  it('flag seven in a row on one side as a shift, broken by a point on the mean or a missing one', () => {
    const shifted = chart([...STEADY, 12, 13, 12, 13, 12, 13, 12], {fixAfter: 14, polarity: 'lower'});
    expect(shifted.points.slice(13).map(({shift}) => shift)).toEqual(Array.from({length: 8}, () => true));
    expect(shifted.variation).toBe('concern-high');
    for (const breaker of [11, null]) {
      const broken = chart([...STEADY, 12, 12, breaker, 12, 13, 12, 13, 12, 13], {fixAfter: 14});
      expect(broken.points.some(({shift}) => shift)).toBe(false);
    }
  });

  it('flag seven rising points as a trend, a tie breaks it, and the turning point takes the way on', () => {
    const after = (values: number[], options: Partial<ProcessOptions> = {}) =>
      chart([...STEADY, ...values], {fixAfter: 14, ...options}).points.slice(14);
    const up = [8, 9, 10, 11, 12, 13, 14];
    expect(after(up).every(({trend, cause}) => trend && cause === 'rising')).toBe(true);
    expect(after(up.slice(1)).some(({trend}) => trend)).toBe(false);
    expect(after([8, 9, 10, 11, 11, 12, 13, 14]).some(({trend}) => trend)).toBe(false);
    const turned = after([...up, 13, 12, 11, 10, 9, 8], {polarity: 'neutral'});
    expect(turned[6]).toMatchObject({cause: 'falling', verdict: 'neutral-low'});
  });

  it('flag the near ones of two in three, and count outside ones only when asked to', () => {
    const near = chart([...STEADY, 15, 12, 15], {fixAfter: 14});
    expect(near.points.slice(14).map(({twoOfThree}) => twoOfThree)).toEqual([true, false, true]);
    expect(near.points.at(-1)?.cause).toBe('two-of-three-above');
    const values = [...STEADY, 17, 12, 15];
    expect(chart(values, {fixAfter: 14}).points.at(-1)?.twoOfThree).toBe(false);
    const mdc = chart(values, {fixAfter: 14, twoOfThree: 'mdc-2023'}).points.slice(14);
    expect(mdc.map(({twoOfThree}) => twoOfThree)).toEqual([true, false, true]);
    expect(mdc[0]?.cause).toBe('above-limit');
  });
});

describe('segments', () => {
  it('start at a rebase on a point’s date only, and every rule starts again', () => {
    const values = [...STEADY, ...STEADY.map((value) => value + 20)];
    const dates = monthly(values).map(({date}) => date);
    const rebase = [dates[0] ?? '', dates[14] ?? '', dates[14] ?? '', '1999-01-01'];
    const rebased = chart(values, {rebase});
    expect(rebased.segments.map(({from, n, mean}) => [from, n, mean])).toEqual([
      [0, 14, 11],
      [14, 14, 31],
    ]);
    expect(rebased.points.every(({cause}) => cause === 'common')).toBe(true);
  });

  it('judge each segment as if it stood alone', () => {
    const numbers = fc.array(fc.option(fc.integer({min: 0, max: 50}), {nil: null}), {minLength: 1, maxLength: 30});
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const date = monthly([...first, ...second])[first.length]?.date ?? '';
        const together = chart([...first, ...second], {rebase: [date]});
        expect(together.points).toEqual([...chart(first).points, ...chart(second).points]);
      }),
    );
  });
});

describe('assurance', () => {
  it('holds the last limits against the target, equality being hit or miss', () => {
    expect(chart(STEADY, {target: 5}).assurance).toBe('passes');
    expect(chart(STEADY, {target: 17}).assurance).toBe('fails');
    expect(chart(STEADY, {target: 5, polarity: 'lower'}).assurance).toBe('fails');
    expect(chart(STEADY, {target: 11 + 2.66 * 2}).assurance).toBe('hit-or-miss');
    expect(chart(STEADY, {target: 0}).assurance).toBe('passes');
    expect(chart(STEADY).assurance).toBeNull();
    expect(chart(STEADY, {target: 5, polarity: 'neutral'}).assurance).toBeNull();
  });
});

describe('the whole chart', () => {
  const series = fc.array(fc.option(fc.integer({min: -100, max: 100}), {nil: null}), {maxLength: 40});

  it('mirrors with the values and the polarity', () => {
    const opposite = {higher: 'lower', lower: 'higher', neutral: 'neutral'} as const;
    fc.assert(
      fc.property(series, fc.constantFrom('higher', 'lower'), (values, polarity) => {
        const upright = chart(values, {polarity});
        const mirrored = chart(
          values.map((value) => (value === null ? null : -value)),
          {polarity: opposite[polarity]},
        );
        expect(mirrored.points.map(({verdict}) => verdict)).toEqual(upright.points.map(({verdict}) => verdict));
      }),
    );
  });

  it('does not depend on the order of the points given', () => {
    fc.assert(
      fc.property(
        series.chain((values) =>
          fc.tuple(fc.constant(monthly(values)), fc.shuffledSubarray(monthly(values), {minLength: values.length})),
        ),
        ([ordered, shuffled]) => {
          expect(processChart(shuffled, {polarity: 'higher'})).toEqual(processChart(ordered, {polarity: 'higher'}));
        },
      ),
    );
  });

  it('is empty for an empty series and refuses what is no series', () => {
    expect(chart([])).toEqual({segments: [], points: [], variation: 'common', assurance: null});
    const twice = [
      {date: '2020-01-01', value: 1},
      {date: '2020-01-01', value: 2},
    ];
    expect(() => processChart(twice, {polarity: 'higher'})).toThrow(refused);
    expect(() => chart([Number.NaN])).toThrow(refused);
    expect(() => chart(STEADY, {fixAfter: 11})).toThrow(refused);
  });
});
