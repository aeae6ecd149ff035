import {type Programme, type ProgrammePlan, ProgrammeSchema} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {PROGRAMME_EXAMPLES} from './programme.examples.ts';
import {findProgramme, toProgramme, toProgrammeChoices} from './programme.model.ts';

const {data} = PROGRAMME_EXAMPLES.running;
const examples = Object.entries(PROGRAMME_EXAMPLES) as [string, {data: Programme; attributes?: {programme?: string}}][];
const everything = (document: Programme, id?: string) => {
  const view = toProgramme(document, id, 'en');
  return JSON.stringify([view, view?.draw?.(240), view?.draw?.(496), view?.draw?.(900)]);
};

const count = fc.nat(900);
const sum = fc.option(fc.double({min: -1e6, max: 9e7, noNaN: true}));
const day = fc.constantFrom('2026-04-30', '2026-05-31', '2026-06-30', '2026-08-31', '2027-01-31', '2026-99-99');
const standing = fc.constantFrom('as-planned', 'behind', 'over', 'not-known', 'toString') as fc.Arbitrary<
  ProgrammePlan['time']
>;
const plan: fc.Arbitrary<ProgrammePlan> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  name: fc.string({maxLength: 120}),
  homes: count,
  due: count,
  onTime: count,
  finished: count,
  budget: sum,
  actual: sum,
  budgetOfFinished: sum,
  forecast: sum,
  time: standing,
  money: standing,
  months: fc.array(fc.record({end: day, planned: count, finished: fc.option(count), expected: count}), {maxLength: 9}),
  sentence: fc.constant({en: 'One sentence.'}),
});

describe('the view of planned works', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, {data: document, attributes}) => {
    expect(ProgrammeSchema.safeParse(document).error).toBeUndefined();
    expect(everything(document, attributes?.programme)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('takes the first programme that still runs, the one asked for, or none', () => {
    const [kitchens, , windows] = data.programmes;
    expect(findProgramme({...data, programmes: [windows!, kitchens!]}, undefined)).toBe(kitchens);
    expect(findProgramme(data, 'windows-2025-26')).toBe(windows);
    expect(toProgramme(data, 'moats', 'en')).toBeNull();
    expect(toProgrammeChoices(data, undefined, 'en').map(({isChosen}) => isChosen)).toEqual([true, false, false]);
  });

  it('says of each month and sum what it is', () => {
    const view = toProgramme(data, undefined, 'en');
    expect(view?.sentence.text).toBe(data.programmes[0]?.sentence.en);
    expect(view?.sentences[2]).toBe('By the end of June 2026: 74 homes done, 86 planned.');
    expect(view?.sentences[3]).toBe('By the end of July 2026: 119 homes expected to be done, 131 planned. Not final.');
    expect(view?.sentences.slice(-3)).toEqual([
      'The budget for all homes is £3,323,040.',
      '£612,301 was spent on the 74 homes that are done. They were to cost £571,872.',
      'All homes are expected to cost £3,502,111.',
    ]);
    expect(view?.table.rows[2]).toEqual(['June 2026', '86', '74', '']);
    expect(view?.lines[2]).toEqual({
      sign: null,
      strong: 'On time; costs less than planned.',
      rest: data.programmes[2]?.sentence.en,
      lang: 'en',
    });
  });

  it('draws the plan as a dashed step that leaves out a month left out, and what is expected dashed and hollow', () => {
    const scene = toProgramme(data, undefined, 'en')?.draw?.(900);
    const path = (kind: string) => scene?.paths.find(([name]) => name === kind)?.[1] ?? '';
    // Two pieces: February 2027 is not there.
    expect(path('target').match(/M/g)).toHaveLength(2);
    expect(path('us').match(/[ML]/g)).toHaveLength(3);
    expect(path('us dash').match(/[ML]/g)).toHaveLength(9);
    const dots = scene?.dots.map(([name]) => name);
    expect([dots?.filter((name) => name === 'dot').length, dots?.filter((name) => name === 'hollow').length]).toEqual([
      3, 8,
    ]);
    expect(path('hatch')).not.toBe('');
    expect(scene?.texts.map(([, , , , words]) => words)).toEqual(
      expect.arrayContaining(['Not final', '74 done', 'All 430 homes', 'Jun 2026', 'Mar 2027']),
    );
    const ended = toProgramme(data, 'windows-2025-26', 'en')?.draw?.(900);
    expect(ended?.paths.find(([name]) => name === 'hatch')?.[1]).toBe('');
    expect(ended?.texts.map(([, , , , words]) => words)).not.toContain('Not final');
  });

  it('draws all sums on one scale from 0, and none that is not known', () => {
    const reach = (document: Programme) => {
      const {paths} = toProgramme(document, undefined, 'en')?.draw?.(900) ?? {paths: []};
      return ['plan', 'bar', 'more'].map((kind) => {
        const path = paths.find(([name]) => name === kind)?.[1];
        const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)v/.exec(path ?? '') ?? [];
        return from === undefined ? null : Number(to) - Number(from);
      });
    };
    const [budget, spent, forecast] = reach(data);
    expect(budget! / forecast!).toBeCloseTo(3_323_040 / 3_502_110.86, 2);
    expect(spent! / forecast!).toBeCloseTo(612_300.5 / 3_502_110.86, 2);
    expect(reach(PROGRAMME_EXAMPLES.noMoney.data)).toEqual([null, null, null]);
    expect(everything(PROGRAMME_EXAMPLES.noMoney.data)).toContain('Not known');
    expect(everything(PROGRAMME_EXAMPLES.noMoney.data)).not.toContain('£0');
  });

  it('holds for any document: a place for each thing said, inside the drawing, and no figure that is not there', () => {
    fc.assert(
      fc.property(fc.array(plan, {maxLength: 4}), fc.constantFrom(undefined, 'a', 'b'), (programmes, id) => {
        const document = {...data, programmes};
        expect(everything(document, id)).not.toMatch(/NaN|Infinity|undefined/);
        const view = toProgramme(document, id, 'en');
        const chosen = findProgramme(document, id);
        for (const width of [240, 700]) {
          const scene = view?.draw?.(width);
          if (!scene) continue;
          expect(scene.stops).toHaveLength(view!.sentences.length);
          for (const {x, y} of scene.stops) expect(x >= 0 && x <= width && y >= 0 && y <= scene.height).toBe(true);
          const sums = [chosen?.budget, chosen?.actual, chosen?.forecast].filter((one) => one != null);
          expect(scene.paths.filter(([name]) => ['plan', 'bar', 'more'].includes(name))).toHaveLength(sums.length);
        }
      }),
      {numRuns: 300},
    );
  });
});
