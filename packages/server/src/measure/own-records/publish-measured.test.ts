import {MAINTENANCE_MEASURES, monthOf, quarterOf} from '@doorstep/domain';
import {describe, expect, it} from 'vitest';
import type {MeasuredRecord, RecordObservation} from '../records/index.ts';
import {publishMeasured} from './publish-measured.ts';
import {toPublishedSeries} from './to-published-series.ts';

const measure = MAINTENANCE_MEASURES.find(({id}) => id === 'repairs-right-first-time')!;
const MONTHS = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'];

const figure = (period: RecordObservation['period'], base: number): RecordObservation => ({
  period,
  value: 50,
  missing: null,
  numerator: base / 2,
  denominator: base,
  base,
  interval: null,
  counts: null,
  status: 'final',
  note: null,
  target: null,
  checked: null,
});

/** Six months on so many cases each, and their two quarters. */
const measured = (bases: readonly number[]): MeasuredRecord => {
  const plain = {scope: {kind: 'landlord', value: null}, targets: [], breaks: [], movement: null, chart: null} as const;
  const sum = (from: number) => bases.slice(from, from + 3).reduce((total, base) => total + base, 0);
  const quarters = [0, 3].map((from) => figure(quarterOf(`${MONTHS[from] ?? ''}-01`), sum(from)));
  return {
    measure,
    missing: null,
    sums: null,
    series: [
      {...plain, kind: 'month', observations: bases.map((base, at) => figure(monthOf(`${MONTHS[at] ?? ''}-01`), base))},
      {...plain, kind: 'quarter', observations: quarters},
    ],
  };
};
const kindsOf = ({series}: MeasuredRecord) => series.map(({kind}) => kind);
const options = {asAt: '2025-09-30', rules: {}, before: undefined};
const asPublished = (record: MeasuredRecord) => ({
  series: record.series.map((one) => toPublishedSeries(one, {measure, names: {}, isOfCases: true})),
});

describe('what a measure is published by', () => {
  it('begins with quarters where many months are small, and keeps a few small months hidden', () => {
    expect(kindsOf(publishMeasured(measured([8, 8, 200, 200, 200, 200]), options))).toEqual(['quarter']);
    const few = publishMeasured(measured([200, 200, 200, 200, 200, 200]), options);
    expect(kindsOf(few)).toEqual(['month', 'quarter']);
  });

  it('stays as it was in the release before, because the other way would give months away', () => {
    const before = asPublished(publishMeasured(measured([200, 200, 200, 200, 200, 200]), options));
    // Late records took months away, but their quarters must not come without the months that are out already.
    expect(kindsOf(publishMeasured(measured([8, 8, 8, 200, 200, 200]), {...options, before}))).toEqual([
      'month',
      'quarter',
    ]);
    const coarse = asPublished(publishMeasured(measured([8, 8, 200, 200, 200, 200]), options));
    const now = publishMeasured(measured([200, 200, 200, 200, 200, 200]), {...options, before: coarse});
    expect(kindsOf(now)).toEqual(['quarter']);
  });
});
