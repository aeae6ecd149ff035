import {type Funnel, type SurveyFunnel, SurveyFunnelSchema} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FUNNEL_EXAMPLES} from './survey-funnel.examples.ts';
import {hasNoFunnel, toFunnel} from './survey-funnel.model.ts';

const {data} = FUNNEL_EXAMPLES.fair;
const examples = Object.entries(FUNNEL_EXAMPLES) as [string, {data: SurveyFunnel}][];
const view = (document: SurveyFunnel, start?: string) => toFunnel(document, start, 'en');
const everything = (document: SurveyFunnel, start?: string) => {
  const one = view(document, start);
  return JSON.stringify([one, one.draw?.(240), one.draw?.(700)]);
};

const count = fc.option(fc.nat(90_000));
const share = fc.option(fc.double({min: 0, max: 100, noNaN: true}));
const funnel: fc.Arbitrary<Funnel> = fc
  .record({
    name: fc.string({minLength: 1, maxLength: 200}),
    done: count,
    reachable: count,
    asked: count,
    answered: count,
    responseRate: share,
    shareOfDone: share,
    shareOfAsked: share,
    missing: fc.constantFrom('suppressed', 'not-due', 'constructor', null) as fc.Arbitrary<Funnel['missing']>,
  })
  .map(({name, ...one}) => ({...one, scope: {id: name, kind: 'area', tenure: 'all', name: {en: name}}}));

describe('the view of a survey’s steps', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, example) => {
    expect(SurveyFunnelSchema.safeParse(example.data).error).toBeUndefined();
    for (const start of [undefined, ...example.data.quarters.map(({period}) => period.start)])
      expect(everything(example.data, start)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('shows the newest final quarter in the sentence of the document, and another one when it is picked', () => {
    expect(view(data).sentence.text).toBe(data.sentence.en);
    expect(view(data).quarters.map(({isChosen}) => isChosen)).toEqual([false, true, false, false]);
    const alarm = view(data, '2025-01-01');
    expect(alarm.sentence.text.replace(/\s/g, ' ')).toBe(
      'January – March 2025: 11,127 repairs finished, 1,067 people asked, 200 answered.',
    );
    expect(alarm.alarm?.text).toMatch(/^The survey asked the wrong mix of people\./);
    expect(alarm.sentences.slice(3, 7)).toEqual([
      'Answered: 200. 19% of those asked.',
      'Eastmoor: 27% of repairs, 1% of those asked, too few asked.',
      'Harbour Side: 26% of repairs, 1% of those asked, too few asked.',
      'Millbrook: 30% of repairs, 64% of those asked, too many asked.',
    ]);
  });

  it('has a row of every quarter, and of the areas and ways of asking of the one that is shown', () => {
    const {rows} = view(data, '2025-01-01').table;
    expect(rows).toHaveLength(4 + 4 + 1);
    expect(rows[0]?.[0]).toMatch(/\(not final\)$/);
    expect(rows.find(([, where]) => where === 'Millbrook')?.slice(2)).toEqual([
      '3,321',
      '695',
      '678',
      '130',
      '19.2%',
      '29.8%',
      '63.5%',
      'too many asked',
    ]);
  });

  it('gives no number for what is hidden, and says why', () => {
    const hidden = view(data, '2024-10-01');
    expect(hidden.sentences[2]).toBe('Asked: Not shown. Too few people are behind it to show it safely.');
    expect(hidden.draw?.(700).paths.filter(([kind]) => kind === 'bar')).toHaveLength(2);
    expect(hasNoFunnel(FUNNEL_EXAMPLES.empty.data)).toBe(true);
  });

  it('draws bars as long as their counts, all to one scale from 0, whatever they are', () => {
    fc.assert(
      fc.property(funnel, fc.array(funnel, {maxLength: 7}), (whole, areas) => {
        const one = data.quarters[1];
        if (!one) throw new Error('There is no quarter');
        const document = {...data, quarters: [{...one, whole, areas}]};
        expect(everything(document)).not.toMatch(/NaN|Infinity/);
        const scene = view(document).draw?.(700);
        const counts = [whole.done, whole.reachable, whole.asked, whole.answered].filter((known) => known !== null);
        const bars = (scene?.paths ?? [])
          .filter(([kind]) => kind === 'bar')
          .map(([, path]) => Number(/h([\d.]+)/.exec(path)?.[1]));
        expect(bars).toHaveLength(counts.length);
        const most = Math.max(...counts);
        counts.forEach((known, index) => {
          if (most > 0) expect(bars[index]).toBeCloseTo((known / most) * Math.max(...bars), 0);
        });
        if (scene) expect(scene.stops).toHaveLength(4 + areas.length);
      }),
      {numRuns: 300},
    );
  });
});
