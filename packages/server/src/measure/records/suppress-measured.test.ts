import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {MAINTENANCE_MEASURES, monthOf, quarterOf} from '@doorstep/domain';
import type {MeasuredRecord} from './measure-records.ts';
import type {RecordObservation} from './observe.ts';
import type {RecordScope} from './scope.ts';
import {suppressMeasured} from './suppress-measured.ts';

const measure = MAINTENANCE_MEASURES.find(({id}) => id === 'repairs-right-first-time')!;
const MONTHS = ['2026-04-01', '2026-05-01', '2026-06-01'];

/** `jobs[area][month]` as numerator and denominator; the landlord and the quarter are sums of them. */
function toMeasured(jobs: readonly (readonly [x: number, n: number][])[]): MeasuredRecord {
  const add = (shares: readonly (readonly [number, number])[]): [number, number] =>
    shares.reduce<[number, number]>(([x, n], share) => [x + share[0], n + share[1]], [0, 0]);
  const toObservation = (
    period: RecordObservation['period'],
    [x, n]: readonly [number, number],
  ): RecordObservation => ({
    period,
    value: n === 0 ? null : (100 * x) / n,
    missing: n === 0 ? 'undefined' : null,
    numerator: n === 0 ? null : x,
    denominator: n === 0 ? null : n,
    base: n === 0 ? null : n,
    interval: null,
    counts: null,
    status: 'final',
    note: null,
    target: null,
    checked: null,
  });
  const scopes: [RecordScope, [number, number][]][] = jobs.map((own, at) => [
    {kind: 'area', value: `a${at}`},
    own as [number, number][],
  ]);
  scopes.unshift([{kind: 'landlord', value: null}, MONTHS.map((_, month) => add(jobs.map((own) => own[month]!)))]);
  const plain = {targets: [], breaks: [], movement: null, chart: null};
  return {
    measure,
    missing: null,
    sums: null,
    series: scopes.flatMap(([scope, own]) => [
      {
        ...plain,
        scope,
        kind: 'month' as const,
        observations: own.map((share, at) => toObservation(monthOf(MONTHS[at]!), share)),
      },
      {...plain, scope, kind: 'quarter' as const, observations: [toObservation(quarterOf(MONTHS[0]!), add(own))]},
    ]),
  };
}

const shares = fc.integer({min: 0, max: 40}).chain((n) => fc.tuple(fc.integer({min: 0, max: n}), fc.constant(n)));
const random = fc.array(fc.array(shares, {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 4});

/** Works hidden denominators out as a reader would: again and again, from any sum with one unknown. */
function workOut({series}: MeasuredRecord): number {
  const grid = series.map(({scope, kind, observations}) => ({
    scope,
    kind,
    known: observations.map((one) => one.missing !== 'suppressed'),
  }));
  const areas = grid.filter(({scope}) => scope.kind === 'area');
  const monthsOf = (scope: RecordScope) => grid.find((one) => one.kind === 'month' && one.scope === scope)!.known;
  const quarterOfScope = (scope: RecordScope) =>
    grid.find((one) => one.kind === 'quarter' && one.scope === scope)!.known;
  const lines: [boolean[], number][][] = [];
  for (const scope of new Set(grid.map((one) => one.scope))) {
    lines.push([...MONTHS.map((_, at): [boolean[], number] => [monthsOf(scope), at]), [quarterOfScope(scope), 0]]);
  }
  const whole = grid[0]!.scope;
  for (const at of [0, 1, 2]) {
    lines.push([
      ...areas.filter(({kind}) => kind === 'month').map(({known}): [boolean[], number] => [known, at]),
      [monthsOf(whole), at],
    ]);
  }
  lines.push([
    ...areas.filter(({kind}) => kind === 'quarter').map(({known}): [boolean[], number] => [known, 0]),
    [quarterOfScope(whole), 0],
  ]);
  let found = 0;
  for (let again = true; again;) {
    again = false;
    for (const line of lines) {
      const unknown = line.filter(([known, at]) => !known[at]);
      if (unknown.length !== 1) continue;
      unknown[0]![0][unknown[0]![1]] = true;
      found++;
      again = true;
    }
  }
  return found;
}

describe('suppressMeasured', () => {
  it('hides a small part and others beside it, and leaves the landlord’s own month', () => {
    const hidden = suppressMeasured(
      toMeasured([
        [
          [3, 4],
          [30, 40],
          [30, 40],
        ],
        [
          [30, 40],
          [30, 40],
          [30, 40],
        ],
        [
          [50, 90],
          [50, 90],
          [50, 90],
        ],
      ]),
    );
    const april = hidden.series.filter(({kind}) => kind === 'month').map(({observations}) => observations[0]!);
    expect(april[0]?.missing).toBeNull();
    expect(april.filter(({missing}) => missing === 'suppressed').length).toBeGreaterThan(1);
    expect(april[1]).toMatchObject({value: null, numerator: null, denominator: null, base: null});
    expect(JSON.stringify(hidden.series[2])).not.toContain('"denominator":4,');
  });

  it('lets nothing hidden be worked out from parts, months and sums that are shown', () => {
    fc.assert(
      fc.property(random, (jobs) => {
        const hidden = suppressMeasured(toMeasured(jobs));
        for (const {observations} of hidden.series) {
          for (const {base, numerator, denominator} of observations) {
            if (base === null) continue;
            expect(base).toBeGreaterThanOrEqual(10);
            for (const count of [numerator!, denominator! - numerator!]) expect(count === 0 || count >= 5).toBe(true);
          }
        }
        expect(workOut(hidden)).toBe(0);
      }),
      {numRuns: 100},
    );
  });
});
