import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {computeCredits, parseThreshold, type ScheduleLine} from '../index.ts';

const blank = {version: 'v2', amountPence: null, amountPercent: null, points: null, capPence: null};

function month(
  lines: readonly (Partial<ScheduleLine> & Pick<ScheduleLine, 'rule' | 'measure' | 'threshold'>)[],
  actuals: Readonly<Record<string, number>>,
  paymentPence: number | null = null,
) {
  return computeCredits({
    contractor: 'acme',
    month: '2026-05',
    lines: lines.map((line) => ({...blank, ...line})),
    actualOf: (measure) => ({
      value: actuals[measure] ?? null,
      missing: actuals[measure] === undefined ? 'not-collected' : null,
      isWholeLandlord: measure === 'gas',
    }),
    paymentPence,
  });
}

const gate = {rule: 'gate', measure: 'gas', threshold: 'below 99.5'} as const;
const incentive = {rule: 'incentive', measure: 'passed', threshold: 'at least 90', amountPence: 300_000} as const;
const credit = {rule: 'credit', measure: 'repeat', threshold: 'above 10', amountPence: 150_000, points: 2} as const;

describe('computeCredits', () => {
  it('pays, takes and counts points by the lines that are met', () => {
    const found = month([gate, incentive, credit], {gas: 99.9, passed: 90, repeat: 12});
    expect(found).toMatchObject({
      gate: 'open',
      earnedPence: 300_000,
      deductedPence: 150_000,
      totalPence: 150_000,
      points: 2,
    });
    expect(found.lines.map(({amountPence, gate: at}) => [amountPence, at])).toEqual([
      [null, 'open'],
      [300_000, null],
      [-150_000, null],
    ]);
    expect(found.lines[0]!.isWholeLandlord).toBe(true);
    expect(month([incentive, credit], {passed: 89.9, repeat: 10})).toMatchObject({
      totalPence: 0,
      points: 0,
      gate: null,
    });
  });

  it('pays nothing while a gate is closed, and takes all the same', () => {
    expect(month([gate, incentive, credit], {gas: 99.2, passed: 95, repeat: 12})).toMatchObject({
      gate: 'closed',
      earnedPence: 0,
      totalPence: -150_000,
    });
  });

  it('scores along a scale in either direction: pot x sum of weight x score', () => {
    const up = {rule: 'scored', measure: 'passed', threshold: 'from 80 to 95', amountPence: 600_000} as const;
    const down = {rule: 'scored', measure: 'days', threshold: 'from 20 to 10 days', amountPence: 400_000} as const;
    const found = month([up, down], {passed: 90, days: 12.5});
    expect(
      found.lines.map(({score, weight, amountPence, floor, target}) => [score, weight, amountPence, floor, target]),
    ).toEqual([
      [expect.closeTo(2 / 3, 12), 0.6, 400_000, 80, 95],
      [0.75, 0.4, 300_000, 20, 10],
    ]);
    expect(found.totalPence).toBe(700_000);
    expect(month([up, down], {passed: 70, days: 5}).lines.map(({score}) => score)).toEqual([0, 1]);
  });

  it('knows no amount and no total where a figure is missing, and never says 0', () => {
    const found = month([incentive, credit], {repeat: 12});
    expect(found.lines[0]).toMatchObject({actual: null, missing: 'not-collected', score: null, amountPence: null});
    expect(found).toMatchObject({earnedPence: null, deductedPence: 150_000, totalPence: null});
    expect(month([gate, incentive], {passed: 95})).toMatchObject({
      gate: 'unknown',
      earnedPence: null,
      totalPence: null,
    });
    const share = {rule: 'damages', measure: 'repeat', threshold: 'above 10', amountPercent: 5} as const;
    expect(month([share], {repeat: 12})).toMatchObject({deductedPence: null, totalPence: null});
    expect(month([share], {repeat: 12}, 1_000_000)).toMatchObject({deductedPence: 50_000});
    const points = {rule: 'points', measure: 'kept', threshold: 'below 94', points: 3} as const;
    expect(month([points], {})).toMatchObject({points: null});
  });

  it('takes the dearest band that is met, and cuts at the cap', () => {
    const band = (threshold: string, amountPence: number) => ({...credit, threshold, amountPence, capPence: 300_000});
    const found = month([band('above 10', 100_000), band('above 15', 250_000)], {repeat: 16});
    expect(found.lines.map(({amountPence}) => amountPence)).toEqual([0, -250_000]);
    const capped = month([band('above 10', 250_000), {...band('below 80', 200_000), measure: 'passed'}], {
      repeat: 16,
      passed: 70,
    });
    expect(capped).toMatchObject({deductedPence: 300_000, totalPence: -300_000});
    expect(capped.caps[0]!.en).toBe('£4,500 is cut to £3,000, the most in a month.');
  });

  it('never pays beyond the pot nor takes beyond the cap', () => {
    const actual = fc.double({min: -50, max: 150, noNaN: true});
    fc.assert(
      fc.property(actual, actual, fc.integer({min: 0, max: 10_000}), (passed, repeat, capPence) => {
        const scored = {rule: 'scored', measure: 'passed', threshold: 'from 80 to 95', amountPence: 1000} as const;
        const found = month(
          [
            {...scored, capPence},
            {...credit, capPence},
          ],
          {passed, repeat},
        );
        expect(found.earnedPence).toBeGreaterThanOrEqual(0);
        expect(found.earnedPence).toBeLessThanOrEqual(Math.min(1000, capPence));
        expect(found.deductedPence).toBeLessThanOrEqual(capPence);
      }),
    );
  });

  it('names contract, version and line for what it cannot work out', () => {
    const place = /the contract with acme, version v2, line 1 \(incentive, passed\)/;
    expect(() => month([{...incentive, threshold: 'quite good'}], {})).toThrow(place);
    expect(() => month([{...incentive, amountPence: null}], {})).toThrow(place);
    expect(() => month([{...incentive, threshold: 'from 80 to 95'}], {})).toThrow(/“scored” belong together/);
    expect(() => month([incentive, {...credit, version: 'v1'}], {})).toThrow(/2026-05 has 2 versions in force/);
  });
});

describe('parseThreshold', () => {
  it('reads what contracts write', () => {
    const read = (text: string) => parseThreshold(text, 'x');
    expect(read('Below 99.5%')).toEqual({kind: 'below', limit: 99.5});
    expect(read('at least 90')).toEqual({kind: 'at-least', limit: 90});
    expect(read('more than 1,000')).toEqual({kind: 'above', limit: 1000});
    expect(read('<= 5 days')).toEqual({kind: 'at-most', limit: 5});
    expect(read('80 to 95')).toEqual({kind: 'scale', floor: 80, target: 95});
    expect(read('any')).toEqual({kind: 'any'});
    for (const bad of ['95', 'below', 'from 80 to 80', 'below ninety']) expect(() => read(bad)).toThrow('In x: ');
  });
});
