import {MeasureSchema} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {MAINTENANCE_MEASURES, MEASURES, parseMeasures, TSM_MEASURES} from '../index.ts';
import {english} from '../words/english.ts';
import {rateStatement, shareStatement} from '../words/statements.ts';
import {welsh} from '../words/welsh.ts';

describe('the catalogue of measures', () => {
  it('holds the 26 numbers, each with every mandatory part', () => {
    expect(TSM_MEASURES.map(({id}) => id).sort()).toEqual(
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

  it('pairs every maintenance measure with another, so that none is bought with it', () => {
    expect(MAINTENANCE_MEASURES.filter(({counterMeasures}) => counterMeasures.length === 0).map(({id}) => id)).toEqual(
      [],
    );
    expect(new Set(MAINTENANCE_MEASURES.map(({timing}) => timing))).toEqual(new Set(['leading', 'lagging']));
    const costs = MAINTENANCE_MEASURES.filter(({id}) => id.startsWith('cost-'));
    expect(costs.map(({polarity}) => polarity)).toEqual(['neutral', 'neutral']);
  });

  it('points only at measures that exist', () => {
    const ids = new Set(MEASURES.map(({id}) => id));
    const pointed = MEASURES.flatMap(({counterMeasures, leads}) => [...counterMeasures, ...leads]);
    expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has a sentence of its own for every measure', () => {
    for (const {id: measureId, unit} of TSM_MEASURES) {
      for (const words of [english, welsh]) {
        const tell = (id: string) =>
          unit === 'percent'
            ? shareStatement(words, {measureId: id, share: '74 of every 100', tenure: 'LCRA'})
            : rateStatement(words, {measureId: id, rate: '3.2'});
        expect(tell(measureId)).not.toBe(tell('of-nothing-known'));
      }
    }
  });
});

describe('parseMeasures', () => {
  const written = Object.fromEntries(
    Object.entries(MAINTENANCE_MEASURES[0] ?? {}).filter(([part]) => part !== 'aliases' && part !== 'code'),
  );

  it('reads plain text as English and leaves out what is optional', () => {
    const [measure] = parseMeasures({measures: [{...written, name: 'Fixed at once'}]}, 'our.yaml');
    expect(measure).toMatchObject({name: {en: 'Fixed at once'}, aliases: [], code: null});
  });

  it('loads no definition that lacks a mandatory part, and names measure and part', () => {
    for (const part of [
      'why',
      'numerator',
      'denominator',
      'exclusions',
      'timing',
      'level',
      'polarity',
      'unit',
      'theme',
    ]) {
      const lacking = Object.fromEntries(Object.entries(written).filter(([name]) => name !== part));
      expect(() => parseMeasures({measures: [lacking]}, 'our.yaml')).toThrow(
        expect.objectContaining({
          code: 'DS_MEASURE_DEFINITION',
          message: expect.stringContaining(
            `our.yaml, measure 1 (repairs-right-first-time): the part “${part}” is missing`,
          ),
        }),
      );
    }
    expect(() => parseMeasures({measures: [{...written, timing: 'later'}]}, 'our.yaml')).toThrow(/“timing” is wrong/);
    expect(() => parseMeasures([], 'our.yaml')).toThrow(/list under the name “measures”/);
    expect(() => parseMeasures({measures: [written, written]}, 'our.yaml')).toThrow(/stands there twice/);
  });
});
