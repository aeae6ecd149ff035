import {type Benchmark, type MeasureDocument, MeasureDocumentSchema, type Observation} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {COMPARISON_EXAMPLES} from './comparison.examples.ts';
import {hasNoComparison, toComparison} from './comparison.model.ts';

const {data} = COMPARISON_EXAMPLES.similar;
const examples = Object.entries(COMPARISON_EXAMPLES) as [string, {data: MeasureDocument}][];
const everything = (document: MeasureDocument) => {
  const view = toComparison(document, undefined, 'en');
  return JSON.stringify([view, view?.draw?.(240), view?.draw?.(1052)]);
};
const [series] = data.series;
const [peers] = series?.benchmarks ?? [];
const [observation] = series?.observations.slice(-1) ?? [];

const share = fc.double({min: 0, max: 100, noNaN: true});
const ordered = (count: number) =>
  fc.array(share, {minLength: count, maxLength: count}).map((all) => all.sort((a, b) => a - b));
const benchmark = fc
  .record({
    quartiles: fc.option(ordered(3)),
    landlords: fc.nat(400),
    lower: fc.nat(200),
    same: fc.nat(200),
    higher: fc.nat(200),
    name: fc.record({en: fc.string({maxLength: 200})}),
  })
  .map(({quartiles, ...one}) => {
    const [lowerQuartile = null, median = null, upperQuartile = null] = quartiles ?? [];
    return {...peers, ...one, lowerQuartile, median, upperQuartile} as Benchmark;
  });
const own = fc
  .record({value: fc.option(share), interval: fc.option(ordered(2).map(([low = 0, high = 0]) => ({low, high})))})
  .map((one) => ({...observation, ...one, missing: one.value === null ? 'suppressed' : null}) as Observation);

describe('the view of a comparison', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, example) => {
    expect(MeasureDocumentSchema.safeParse(example.data).error).toBeUndefined();
    expect(everything(example.data)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('shows the closest group and tells the others in the table, without a rank', () => {
    const view = toComparison(data, undefined, 'en');
    expect(view?.sentence.text).toMatch(/^Of 60 other housing associations/);
    expect(view?.table.rows.map(([who, when, , count]) => [who?.slice(0, 8), when, count])).toEqual([
      ['housing ', '2024/25', '61'],
      ['large la', '2024/25', '355'],
      ['housing ', '2023/24', '60'],
    ]);
    expect(JSON.stringify(view?.table)).not.toMatch(/rank/i);
    expect(view?.sentences).toEqual([
      'This landlord, 2024/25: 73%, likely 69 to 76%.',
      'Half of them: 67 to 80%.',
      'The one in the middle: 74%.',
      'Of 60 other landlords, 12 clearly lower.',
      'Of 60 other landlords, 39 about the same.',
      'Of 60 other landlords, 9 clearly higher.',
    ]);
  });

  it('uses the next group where too few are similar, and draws nothing where there is none', () => {
    expect(toComparison(COMPARISON_EXAMPLES.tooFew.data, undefined, 'en')?.sentence.text).toMatch(/^Of 354 other/);
    expect(hasNoComparison(COMPARISON_EXAMPLES.cannotCompare.data, undefined)).toBe(true);
    expect(toComparison(COMPARISON_EXAMPLES.cannotCompare.data, undefined, 'en')?.draw).toBeNull();
    expect(toComparison(data, 'LCHO', 'en')).toBeNull();
  });

  it('gives no place and no counts to a figure that is hidden', () => {
    const scene = toComparison(COMPARISON_EXAMPLES.suppressed.data, undefined, 'en')?.draw?.(700);
    expect(scene?.dots).toEqual([]);
    expect(scene?.texts.map(([, , , , words]) => words).join(' ')).not.toMatch(/lower|higher/);
  });

  it('keeps all marks inside and in order, whatever the figures are', () => {
    fc.assert(
      fc.property(own, fc.array(benchmark, {maxLength: 3}), fc.constantFrom(240, 1052), (one, benchmarks, width) => {
        const document = {...data, series: data.series.map((it) => ({...it, observations: [one], benchmarks}))};
        expect(everything(document)).not.toMatch(/NaN|Infinity/);
        const view = toComparison(document, undefined, 'en');
        const scene = view?.draw?.(width);
        expect(scene === undefined).toBe(benchmarks.every(({median}) => median === null));
        expect(scene?.stops.length ?? 0).toBe(view?.sentences.length);
        expect(scene?.dots.length ?? 0).toBe(scene && one.value !== null ? 1 : 0);
        for (const {x} of scene?.stops ?? []) expect(x >= 0 && x <= width).toBe(true);
      }),
      {numRuns: 300},
    );
  });
});
