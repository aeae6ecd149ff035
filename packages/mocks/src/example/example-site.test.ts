import {
  ComparisonSchema,
  LandlordListSchema,
  MeasureDocumentSchema,
  OverviewSchema,
  ReleaseSchema,
  toComparisonId,
} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {EXAMPLE_LANDLORD, EXAMPLE_LEFT_OUT, exampleSite} from './example-site.ts';

const {list, comparisons, landlords} = exampleSite();
const itemsOf = (id: string) => landlords.find(({landlord}) => landlord.id === id)?.overview.items ?? [];

describe('the example release', () => {
  it('follows the contract', () => {
    z.parse(LandlordListSchema, list);
    for (const comparison of comparisons) z.parse(ComparisonSchema, comparison);
    for (const {release, overview, measures} of landlords) {
      z.parse(ReleaseSchema, release);
      z.parse(OverviewSchema, overview);
      for (const measure of measures) z.parse(MeasureDocumentSchema, measure);
    }
  });

  it('has every verdict of the rules, and gaps with their reasons', () => {
    const items = itemsOf(EXAMPLE_LANDLORD);
    expect(new Set(items.map(({movement}) => movement.verdict))).toEqual(
      new Set(['better', 'worse', 'higher', 'no-real-change', 'too-few', 'cannot-compare', 'no-earlier']),
    );
    const gaps = items.filter(({latest}) => latest.value === null);
    expect(gaps.map(({id, latest}) => [id, latest.missing])).toEqual([
      ['tsm-tp12', 'not-collected'],
      ['tsm-ch02-stage2', 'undefined'],
    ]);
    expect(itemsOf(EXAMPLE_LEFT_OUT).find(({id}) => id === 'tsm-tp01')?.latest.missing).toBe('excluded');
  });

  it('sets every landlord beside the others as its own documents say', () => {
    let compared = 0;
    for (const {landlord, measures} of landlords) {
      for (const {measure, series} of measures) {
        for (const {scope, observations, benchmarks} of series) {
          for (const observation of observations) {
            const id = toComparisonId(measure.id, scope.id, observation.period);
            const comparison = comparisons.find((one) => one.id === id);
            const us = comparison?.landlords.find((one) => one.id === landlord.id);
            expect(us, id).toMatchObject({
              value: observation.value,
              missing: observation.missing,
              base: observation.base,
            });
            const benchmark = benchmarks.find(
              ({group, period}) => group === 'similar' && period.end === observation.period.end,
            );
            const group = comparison?.groups[us?.similar ?? -1];
            if (!benchmark) expect(group, id).toBeUndefined();
            else {
              const {name, landlords: count, lowerQuartile, median, upperQuartile} = benchmark;
              expect(group).toMatchObject({name, landlords: count, lowerQuartile, median, upperQuartile});
            }
            if (us?.value == null || !us.chance) continue;
            // The rule once more, on its own: two are told apart where their ranges do not touch.
            const others = comparison!.landlords.filter(
              (one) => one.id !== us.id && one.value !== null && (group?.type ?? one.type) === one.type,
            );
            const lower = others.filter(({chance}) => chance!.high < us.chance!.low).length;
            const higher = others.filter(({chance}) => chance!.low > us.chance!.high).length;
            expect({lower, higher, same: others.length - lower - higher}).toEqual({
              lower: benchmark?.lower,
              higher: benchmark?.higher,
              same: benchmark?.same,
            });
            compared += 1;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('adds up what a share of all landlords is, and nothing for a rate', () => {
    const find = (measure: string) => comparisons.find(({id}) => id === `${measure}-2024-04-01`);
    const overall = find('tsm-tp01-lcra');
    const counted = overall?.landlords.filter(({value}) => value !== null) ?? [];
    const sum = (key: 'numerator' | 'base') => counted.reduce((all, one) => all + (one[key] ?? 0), 0);
    expect(overall?.groups[0]?.together).toBeCloseTo((100 * sum('numerator')) / sum('base'), 9);
    expect(find('tsm-nm01-asb-all')?.groups[0]?.together).toBeNull();
    expect(overall?.landlords.find(({id}) => id === EXAMPLE_LEFT_OUT)).toMatchObject({
      value: null,
      missing: 'excluded',
    });
  });

  it('names nobody else as the source of figures that are made up', () => {
    // A form says whose questions it asks; that is no source of figures.
    const {landlords: all, ...others} = exampleSite();
    const figures = {...others, landlords: all.map((one) => ({...one, forms: []}))};
    expect(JSON.stringify(figures).match(/Regulator of Social Housing|gov\.uk/)).toBeNull();
  });
});
