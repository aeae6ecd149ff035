import type {SiteDocuments} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {continueHistory} from './history.ts';

/** As much of a release as its history is made from. */
function release(id: string, value: number | null, headline = `${value} of 100`): SiteDocuments {
  const observation = {period: {start: '2024-04-01'}, value, status: 'final'};
  const series = [{scope: {id: 'LCRA'}, kind: 'financial-year', observations: [observation]}];
  const landlord = {
    landlord: {id: 'larkfield'},
    overview: {release: {id, published: id.slice(0, 10)}, headline: {en: headline}},
    measures: [{measure: {id: 'tsm-tp01'}, series}],
  };
  return {landlords: [landlord]} as unknown as SiteDocuments;
}

describe('the history of releases', () => {
  it('goes on with a release that changed a figure, the newest first', () => {
    const first = continueHistory({}, release('2026-01-01-a', 70));
    const second = continueHistory(first, release('2026-02-01-b', 71));
    expect(second['larkfield']?.notes.map(({id}) => id)).toEqual(['2026-02-01-b', '2026-01-01-a']);
    expect(second['larkfield']?.notes[0]?.headline.en).toBe('71 of 100');
  });

  it('says nothing of a release that put the same figures in other words', () => {
    const first = continueHistory({}, release('2026-01-01-a', 70));
    expect(continueHistory(first, release('2026-02-01-b', 70, 'Other words'))).toEqual(first);
  });

  it('tells a figure that was taken away from one that is nought', () => {
    const first = continueHistory({}, release('2026-01-01-a', 0));
    expect(continueHistory(first, release('2026-02-01-b', null))['larkfield']?.notes).toHaveLength(2);
  });
});
