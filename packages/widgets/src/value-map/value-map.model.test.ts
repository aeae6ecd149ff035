import {type ValueFigure, type ValueForMoney, ValueForMoneySchema, type ValuePoint} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {VALUE_EXAMPLES} from './value-map.examples.ts';
import {hasNoValue, toValueMap} from './value-map.model.ts';

const {data} = VALUE_EXAMPLES.contractors;
const examples = Object.entries(VALUE_EXAMPLES) as [string, {data: ValueForMoney}][];
const everything = (document: ValueForMoney, pair?: string, points?: string) => {
  const view = toValueMap(document, pair, points, 'en');
  return JSON.stringify([view, view?.draw?.(240), view?.draw?.(700)]);
};

const figureOf = (min: number, max: number): fc.Arbitrary<ValueFigure> => {
  const value = fc.double({min, max, noNaN: true});
  return fc.record({
    value: fc.option(value),
    missing: fc.constantFrom('suppressed', 'constructor', null) as fc.Arbitrary<ValueFigure['missing']>,
    base: fc.option(fc.nat(90_000)),
    interval: fc.option(fc.tuple(value, value).map(([a, b]) => ({low: Math.min(a, b), high: Math.max(a, b)}))),
  });
};
const [sample] = data.pairs[0]?.parts ?? [];
const point = fc
  .record({name: fc.string({minLength: 1, maxLength: 200}), cost: figureOf(-5000, 90_000), outcome: figureOf(0, 100)})
  .map(({name, ...one}) => ({...sample, ...one, scope: {...sample?.scope, name: {en: name}}}) as ValuePoint);

describe('the view of a value map', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, example) => {
    expect(ValueForMoneySchema.safeParse(example.data).error).toBeUndefined();
    for (const {id} of example.data.pairs)
      for (const points of [undefined, 'areas', 'years'])
        expect(everything(example.data, id, points)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('names each point with the sentence of the release, from the cheapest on', () => {
    expect(toValueMap(data, undefined, undefined, 'en')?.sentences[0]).toBe(
      'Tidewater (made up), 2025/26: Compared with the rest: it cost less (£209), and “Satisfied with their repair” is worse (70%).',
    );
  });

  it('holds parts against the whole landlord, and the newest year against the one before', () => {
    const lines = (points: string) => toValueMap(data, undefined, points, 'en')?.key.at(-1)?.text;
    expect(lines('contractors')).toBe('Lines: All homes, 2025/26');
    expect(lines('years')).toBe('Lines: All homes, 2024/25');
  });

  it('puts what is better higher up, also where fewer is better, and says so', () => {
    const scene = toValueMap(data, 'repairs-days', undefined, 'en')?.draw?.(700);
    const [before, now] = scene?.stops ?? [];
    expect(before && now && before.y < now.y, '15.2 days stand above 18.6').toBe(true);
    expect(scene?.texts.map(([, , , , words]) => words).join(' ')).toContain('fewer is better, so higher up');
  });

  it('says of a part that is hidden why, and gives no place to it', () => {
    const view = toValueMap(VALUE_EXAMPLES.suppressed.data, undefined, undefined, 'en');
    expect(view?.lines.map(({strong, rest}) => `${strong} ${rest}`)).toEqual([
      'Larkfield Direct, 2025/26: Not shown. Too few people are behind it to show it safely.',
    ]);
    expect(view?.draw?.(700).dots).toHaveLength(2);
    expect(toValueMap(data, 'other', undefined, 'en')).toBeNull();
    expect(hasNoValue(VALUE_EXAMPLES.allHidden.data, undefined)).toBe(true);
  });

  it('keeps every point inside, in the order of its figures, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(point, {maxLength: 9}), fc.constantFrom(240, 320, 700), (parts, width) => {
        const [pair] = data.pairs;
        if (!pair) throw new Error('There is no pair');
        const document = {...data, pairs: [{...pair, parts}]};
        expect(everything(document)).not.toMatch(/NaN|Infinity/);
        const view = toValueMap(document, undefined, 'contractors', 'en');
        const known = parts.filter(({cost, outcome}) => cost.value !== null && outcome.value !== null);
        if (parts.length === 0) return;
        const scene = view?.draw?.(width);
        expect(scene?.dots.length ?? 0).toBe(known.length);
        expect(view?.lines).toHaveLength(parts.length - known.length);
        const stops = scene?.stops ?? [];
        stops.forEach(({x, y}, index) => {
          expect(x >= 0 && x <= width && y >= 0 && y <= (scene?.height ?? 0)).toBe(true);
          expect(x).toBeGreaterThanOrEqual(stops[index - 1]?.x ?? 0);
        });
      }),
      {numRuns: 300},
    );
  });
});
