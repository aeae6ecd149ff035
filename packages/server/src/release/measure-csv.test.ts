import {describe, expect, it} from 'vitest';
import {toMeasureCsv} from './measure-csv.ts';
import {sampleLandlord, sampleMeasure, sampleObservation} from './testing/sample-site.ts';

const release = {id: '2026-11-22-00000000', published: '2026-11-22'};

function rowOf(name: string, observation = sampleObservation()): Record<string, string> {
  const [head = '', row = ''] = toMeasureCsv(
    sampleMeasure(release, sampleLandlord('x', name, 'L1'), observation),
  ).split('\r\n');
  const cells = row.split(',');
  return Object.fromEntries(head.split(',').map((column, at) => [column, cells[at] ?? '']));
}

describe('toMeasureCsv', () => {
  it('gives the whole figure, unrounded', () => {
    expect(rowOf('Leeds')).toMatchObject({
      value: '73.522167',
      numerator: '597',
      denominator: '812',
      base: '812',
      interval_low: '70.4',
      missing: '',
    });
  });

  it('leaves a missing figure empty with its reason, and keeps a real 0', () => {
    const missing = sampleObservation({
      value: null,
      missing: 'undefined',
      numerator: 0,
      denominator: 0,
      interval: null,
    });
    expect(rowOf('Leeds', missing)).toMatchObject({value: '', missing: 'undefined', numerator: '0', interval_low: ''});
  });

  it('does not let a name run as a formula, and quotes what must be quoted', () => {
    for (const start of ['=', '+', '-', '@', '\t']) expect(rowOf(`${start}1+1`)['landlord']).toBe(`'${start}1+1`);
    const csv = toMeasureCsv(sampleMeasure(release, sampleLandlord('x', 'A "B", C\nD', 'L1')));
    expect(csv).toContain('"A ""B"", C\nD"');
    expect(toMeasureCsv(sampleMeasure(release, sampleLandlord('x', '=HYPERLINK("x","y")', 'L1')))).toContain(
      `"'=HYPERLINK(""x"",""y"")"`,
    );
  });

  it('leaves a negative figure a number', () => {
    expect(rowOf('Leeds', sampleObservation({value: -1.5}))['value']).toBe('-1.5');
  });
});
