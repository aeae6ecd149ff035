import {MeasureSchema} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {MEASURES} from '../index.ts';
import {rateStatement, shareStatement} from '../words/statements.en.ts';

describe('the catalogue of measures', () => {
  it('holds the 26 numbers, each with every mandatory part', () => {
    expect(MEASURES.map(({id}) => id).sort()).toEqual(
      [
        ...Array.from({length: 12}, (_, index) => `tsm-tp${String(index + 1).padStart(2, '0')}`),
        'tsm-rp01',
        'tsm-rp02-non-emergency',
        'tsm-rp02-emergency',
        ...[1, 2, 3, 4, 5].map((number) => `tsm-bs0${number}`),
        'tsm-nm01-asb',
        'tsm-nm01-hate',
        'tsm-ch01-stage1',
        'tsm-ch01-stage2',
        'tsm-ch02-stage1',
        'tsm-ch02-stage2',
      ].sort(),
    );
    for (const measure of MEASURES) expect(MeasureSchema.parse(measure)).toEqual(measure);
  });

  it('points only at measures that exist', () => {
    const ids = new Set(MEASURES.map(({id}) => id));
    const pointed = MEASURES.flatMap(({counterMeasures, leads}) => [...counterMeasures, ...leads]);
    expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has a sentence of its own for every measure', () => {
    for (const {id, unit} of MEASURES) {
      const sentence = unit === 'percent' ? shareStatement(id, '74 of every 100', 'LCRA') : rateStatement(id, '3.2');
      expect(sentence).not.toMatch(/of those counted|cases were counted/);
    }
  });
});
