import type {MeasureDocument, Observation} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {sampleLandlord, sampleMeasure, sampleObservation} from '../../release/testing/sample-site.ts';
import {findCorrections} from './find-corrections.ts';

const release = {id: '2026-11-23-00000000', published: '2026-11-23'};

const documentOf = (change: Partial<Observation>): MeasureDocument =>
  sampleMeasure(release, sampleLandlord('leeds', 'Leeds', 'L1'), sampleObservation(change));

const compare = (
  was: Partial<Observation>,
  now: Partial<Observation>,
  reasons: Parameters<typeof findCorrections>[1]['reasons'] = [],
) => {
  const {document, corrections} = findCorrections(documentOf(now), {before: documentOf(was).series, reasons, release});
  return {latest: document.series[0]?.observations.at(-1), corrections};
};

describe('findCorrections', () => {
  it('marks a final figure that reads otherwise now, and says what it was and why', () => {
    const {latest, corrections} = compare({value: 98, denominator: 812}, {value: 95.25, denominator: 840});
    expect(latest).toMatchObject({
      status: 'revised',
      note: {en: 'It was 98.0%. Records that came in later are in it now.'},
    });
    expect(latest?.note?.cy).toContain('98.0% oedd e.');
    expect(corrections).toEqual([expect.objectContaining({was: 98, now: 95.25, kind: 'late-data', release})]);
  });

  it('gives the landlord’s own reason where there is one for these days, and else says that the records changed', () => {
    const reason = {en: '21 jobs had the wrong finish time.'};
    const reasons = [{measure: 'tsm-tp02', from: '2024-04-01', to: '2025-03-31', kind: 'error', reason}] as const;
    const {latest, corrections} = compare({value: 98}, {value: 97}, reasons);
    expect(latest?.note).toEqual({en: 'It was 98.0%. 21 jobs had the wrong finish time.'});
    expect(corrections[0]).toMatchObject({kind: 'error', reason});
    const other = compare({value: 98}, {value: 97}, [{...reasons[0], to: '2024-12-31'}]);
    expect(other.corrections[0]?.kind).toBe('records');
  });

  it('says nothing of a change that nobody could see, of a figure that was not final, and of one that is hidden now', () => {
    expect(compare({value: 98.01}, {value: 98.02}).corrections).toEqual([]);
    expect(compare({value: 98, status: 'provisional'}, {value: 97}).corrections).toEqual([]);
    expect(compare({value: 98}, {value: null, missing: 'suppressed', interval: null}).corrections).toEqual([]);
    expect(compare({value: 98}, {value: 98}).latest?.status).toBe('final');
  });

  it('keeps the mark and its words in the releases after', () => {
    const note = {en: 'It was 99.0%. The records behind it were changed.'};
    expect(compare({value: 98, status: 'revised', note}, {value: 98}).latest).toMatchObject({status: 'revised', note});
  });
});
