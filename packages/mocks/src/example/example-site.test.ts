import {LandlordListSchema, MeasureDocumentSchema, OverviewSchema, ReleaseSchema} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {EXAMPLE_LANDLORD, EXAMPLE_LEFT_OUT, exampleSite} from './example-site.ts';

const {list, landlords} = exampleSite();
const itemsOf = (id: string) => landlords.find(({landlord}) => landlord.id === id)?.overview.items ?? [];

describe('the example release', () => {
  it('follows the contract', () => {
    z.parse(LandlordListSchema, list);
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

  it('names nobody else as the source of figures that are made up', () => {
    expect(JSON.stringify(exampleSite()).match(/Regulator of Social Housing|gov\.uk/)).toBeNull();
  });
});
