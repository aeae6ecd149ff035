import type {Measure} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {captionOf, findDivergences, findMeasure, lintCostPairs, lintPairs, lintScorecard, MEASURES} from '../index.ts';

/** Outcomes that are asked once a year, and of which nothing that we count tells early. */
const ASKED_ONLY = ['tsm-tp06', 'tsm-tp07', 'tsm-tp08', 'tsm-tp09', 'tsm-tp10', 'tsm-tp11', 'tsm-tp12'];

describe('lintPairs', () => {
  it('finds no orphan in our own catalogue but what residents alone can say', () => {
    expect(lintPairs(MEASURES).map(({kind, measure}) => `${kind} ${measure}`)).toEqual(
      ASKED_ONLY.map((id) => `nothing-leads ${id}`),
    );
  });

  it('names each orphan once something is taken away', () => {
    const change = (id: string, part: Partial<Measure>) =>
      lintPairs(MEASURES.map((measure) => (measure.id === id ? {...measure, ...part} : measure)))
        .filter(({measure}) => !ASKED_ONLY.includes(measure))
        .map(({kind}) => kind);
    expect(change('repairs-open', {leads: []})).toEqual(['leads-nothing']);
    expect(change('repairs-open', {leads: ['nonsense']})).toEqual(['leads-unknown', 'leads-no-lagging']);
    expect(change('repairs-open', {leads: ['repairs-overdue']})).toEqual(['leads-no-lagging']);
    expect(change('repairs-open', {counterMeasures: []})).toEqual(['no-counter-measure']);
    expect(change('repairs-open', {counterMeasures: ['nonsense']})).toEqual(['unknown-counter-measure']);
    // Nothing else tells early of repairs done the first time.
    expect(change('repairs-inspected', {timing: 'lagging'})).toEqual(['nothing-leads']);
    const [found] = lintPairs([findMeasure('repairs-open')!]);
    expect(found!.sentence.en).toBe(
      '“Repairs still open” says that it leads “repairs-days-to-complete”, which is no measure.',
    );
  });

  it('holds a cost against an outcome only', () => {
    expect(lintCostPairs([{id: 'a', cost: 'cost-per-repair', outcome: 'repairs-satisfaction'}], MEASURES)).toEqual([]);
    const wrong = [
      {id: 'b', cost: 'cost-per-repair', outcome: 'repairs-in-target'},
      {id: 'c', cost: 'repairs-open', outcome: 'nonsense'},
    ];
    expect(lintCostPairs(wrong, MEASURES).map(({pair}) => pair)).toEqual(['b', 'c', 'c']);
  });
});

describe('lintScorecard', () => {
  const kinds = (rows: readonly string[]) => lintScorecard(rows, findMeasure).map(({kind}) => kind);

  it('flags outputs only, lagging only, strangers, empty perspectives and what stands alone', () => {
    expect(kinds(['repairs-in-target', 'repairs-emergency-hours', 'nonsense'])).toEqual([
      'unknown-measure',
      'outputs-only',
      'lagging-only',
      ...Array<string>(4).fill('empty-perspective'),
      'no-counter-measure',
      'no-counter-measure',
    ]);
    const balanced = [
      'repairs-in-target',
      'repairs-overdue',
      'repairs-satisfaction',
      'cost-per-repair',
      'safety-in-date',
    ];
    const flags = lintScorecard([...balanced, 'safety-overdue-actions'], findMeasure);
    expect(flags.map(({kind, sentence}) => [kind, sentence.en])).toEqual([
      ['empty-perspective', 'There is nothing here about “People and learning”.'],
    ]);
  });

  it('never asks for a counter-measure that is there', () => {
    const ids = MEASURES.map(({id}) => id);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids)), (rows) => {
        for (const {kind, measures} of lintScorecard(rows, findMeasure)) {
          if (kind !== 'no-counter-measure') continue;
          const [measure, ...beside] = measures;
          expect(rows).toContain(measure);
          expect(beside.filter((id) => rows.includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('flags what is better while the measure beside it is worse, one way only', () => {
    const row = (id: string, verdict: 'better' | 'worse' | 'no-real-change') => ({...findMeasure(id)!, verdict});
    const [flag, ...rest] = findDivergences([row('repairs-in-target', 'better'), row('repairs-overdue', 'worse')]);
    expect(flag).toMatchObject({kind: 'divergence', measures: ['repairs-in-target', 'repairs-overdue']});
    expect(rest).toEqual([]);
    expect(findDivergences([row('repairs-in-target', 'better'), row('repairs-overdue', 'no-real-change')])).toEqual([]);
    expect(findDivergences([row('repairs-in-target', 'worse'), row('repairs-overdue', 'worse')])).toEqual([]);
  });
});

it('counts verdicts in words', () => {
  expect(captionOf(['no-real-change', 'better', 'no-real-change', null, 'worse']).en).toBe(
    '1 better, 1 worse, 2 no real change, 1 without a figure',
  );
  expect(captionOf([]).en).toBe('Nothing on this card yet.');
});
