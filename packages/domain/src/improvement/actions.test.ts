import type {Observation} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findMeasure, judgeAction, listSignals, listUnanswered, monthOf, processChart} from '../index.ts';

const days = findMeasure('repairs-days-to-complete')!;
const share = findMeasure('repairs-in-target')!;

/** Month so many after April 2024. */
function month(at: number): string {
  const number = 2024 * 12 + 3 + at;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}

function average(at: number, value: number, status: Observation['status'] = 'final'): Observation {
  return {...counted(at, value * 100, 100, status), value};
}

function counted(at: number, x: number, n: number, status: Observation['status'] = 'final'): Observation {
  return {
    period: monthOf(month(at)),
    value: n === 0 ? null : (100 * x) / n,
    missing: n === 0 ? 'undefined' : null,
    numerator: x,
    denominator: n,
    base: n,
    interval: null,
    counts: null,
    status,
    note: null,
    checked: null,
  };
}

/** 18 months at about 16, six at 21; the action begins within the 24th. */
const slow = [...Array.from({length: 18}, (_, at) => 16 + (at % 2) * 0.6), 20, 21, 21, 21.4, 21, 21.2];
const begun = month(23).slice(0, 8) + '10';
const plan = (value: number | null) => ({begun, check: month(28), expected: {value, by: month(28)}});

function judge(after: readonly number[], value: number | null, extra: object = {}) {
  const observations = [...slow, ...after].map((one, at) => average(at, one));
  return judgeAction({measure: days, action: plan(value), observations, breaks: [], asAt: month(30), ...extra});
}

describe('judgeAction', () => {
  it('says worked, not yet, no change and worse from the figures alone', () => {
    expect(judge([18, 16.4, 16.2, 16], 18)).toMatchObject({verdict: 'worked', now: 16.2});
    expect(judge([18, 18.5, 18.2, 18.4], 17)).toMatchObject({verdict: 'not-yet'});
    expect(judge([21, 21.2, 20.8, 21], 18)).toMatchObject({verdict: 'no-change'});
    const worse = judge([24, 27, 27, 28], 18);
    expect(worse.verdict).toBe('no-change');
    expect(worse.sentence.en).toMatch(/^It got worse\. It was 21\.1 days in .* and is 27\.3 days/);
    expect(worse.sentence.en).toMatch(/We expected 18 days by 1 August 2026\.$/);
  });

  it('takes real sums, only final months, and leaves out the month in which it began', () => {
    const before = Array.from({length: 3}, (_, at) => counted(20 + at, 700, 1000));
    const mixed = counted(23, 0, 1000);
    const since = [
      counted(24, 10, 10),
      counted(25, 900, 1000),
      counted(26, 900, 1000),
      counted(27, 0, 1000, 'provisional'),
    ];
    const result = judgeAction({
      measure: share,
      action: plan(null),
      observations: [...before, mixed, ...since],
      breaks: [],
      asAt: month(30),
    });
    expect(result).toMatchObject({verdict: 'worked', before: 70, now: (1810 / 2010) * 100});
  });

  it('cannot tell across a break, without figures, or from a handful of cases', () => {
    const broken = judge([16, 16, 16, 16], 18, {breaks: [{date: month(24), reason: {en: 'Counted anew.'}}]});
    expect(broken).toMatchObject({verdict: 'cannot-tell'});
    expect(broken.sentence.en).toMatch(/Counted anew\.$/);
    expect(judge([16, 16], 18).verdict).toBe('cannot-tell');
    const few = [20, 21, 22, 24, 25, 26].map((at) => counted(at, at < 23 ? 0 : 3, 3));
    const rest = {measure: share, action: plan(null), breaks: [], asAt: month(30)};
    expect(judgeAction({...rest, observations: few}).verdict).toBe('cannot-tell');
    // A year of earlier months is needed to know the ups and downs of an average.
    const short = [...slow, 16, 16, 16, 16].map((one, at) => average(at, one)).slice(15);
    expect(judgeAction({...rest, measure: days, observations: short}).verdict).toBe('cannot-tell');
  });

  it('is too early until the records reach the check date, whatever the figures say', () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 60, noNaN: true}), {maxLength: 8}), (after) => {
        const result = judge(after, 18, {asAt: month(27)});
        expect(result).toMatchObject({verdict: 'too-early', now: null});
      }),
    );
  });

  it('turns with the polarity: what worked one way is worse the other way', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 1000}), {minLength: 6, maxLength: 6}), (counts) => {
        const at = [20, 21, 22, 24, 25, 26];
        const of = (flip: boolean) =>
          judgeAction({
            measure: {...share, polarity: flip ? 'lower' : 'higher'},
            action: plan(null),
            observations: counts.map((x, index) => counted(at[index]!, flip ? 1000 - x : x, 1000)),
            breaks: [],
            asAt: month(30),
          });
        expect(of(true).verdict).toBe(of(false).verdict);
      }),
    );
  });

  it('never calls a change of nothing real', () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 5, max: 40, noNaN: true}), {minLength: 24, maxLength: 24}), (values) => {
        const observations = [...values, ...values.slice(-4)].map((one, at) => average(at, one));
        const same = [
          ...observations.slice(0, 24),
          average(24, 1),
          ...[20, 21, 22].map((from, at) => average(25 + at, values[from]!)),
        ];
        const result = judgeAction({
          measure: days,
          action: plan(null),
          observations: same,
          breaks: [],
          asAt: month(30),
        });
        expect(result.verdict).toBe('no-change');
      }),
    );
  });
});

describe('listSignals', () => {
  const scope = 'all';
  const withTarget = (values: readonly number[], target: number) =>
    values.map((value, at) => ({...average(at, value), target}));
  const chartOf = (values: readonly number[]) => {
    const points = values.map((value, at) => ({date: month(at), value}));
    return {...processChart(points, {polarity: 'lower'}), dates: points.map(({date}) => date)};
  };

  it('names a special cause and a missed target with the month each began', () => {
    const source = {measure: days, scope, observations: withTarget(slow, 20), chart: chartOf(slow)};
    const signals = listSignals(source, [
      {id: 'x', touches: [days.id], reason: {en: 'Faulty.'}, at: '2026-06-01'},
      {id: 'y', touches: ['other'], reason: {en: 'Elsewhere.'}, at: '2026-06-01'},
    ]);
    expect(signals.map(({kind}) => kind)).toEqual(['special-cause', 'target-missed', 'quality-failure']);
    expect(signals[1]).toMatchObject({since: month(19)});
    expect(signals[1]!.reason.en).toBe(
      '21.2 days in March 2026; the target is 20 days. It has been missed since November 2025.',
    );
  });

  it('has none where the newest point is ordinary and the target is met', () => {
    const steady = slow.slice(0, 18);
    const source = {measure: days, scope, observations: withTarget(steady, 20), chart: chartOf(steady)};
    expect(listSignals(source)).toEqual([]);
  });

  it('is answered by an action on the same measure and scope whose check still lay ahead', () => {
    const source = {measure: days, scope, observations: withTarget(slow, 20), chart: chartOf(slow)};
    const signals = listSignals(source);
    const action = {measure: days.id, scope, check: month(28)};
    expect(listUnanswered(signals, [action])).toEqual([]);
    expect(listUnanswered(signals, [{...action, scope: 'area:x'}])).toEqual(signals);
    expect(listUnanswered(signals, [{...action, check: '2020-01-01'}])).toEqual(signals);
  });
});
