import type {Kind} from '../kind.ts';
import {copyMonth, toBit} from './derive.ts';
import {AREA, CONTRACTOR, field, required, TRADE, WORK_ORDER} from './fields.ts';

/** Inspections after a job, one row each. */
export const INSPECTIONS: Kind = {
  id: 'inspections',
  title: 'post-inspections',
  table: 'inspection',
  fields: [
    field(
      'reference',
      'reference',
      'reference',
      'the inspection’s own reference',
      ['inspection no', 'inspection id', 'inspection ref', 'inspection reference'],
      required,
    ),
    {...WORK_ORDER, ...required},
    AREA,
    TRADE,
    CONTRACTOR,
    field(
      'inspected',
      'inspected_at',
      'timestamp',
      'when it was inspected',
      ['inspected', 'inspection date', 'date inspected', 'date of inspection'],
      required,
    ),
    field(
      'result',
      'result',
      'one-of',
      'what the inspector found',
      ['result', 'outcome', 'pass/fail', 'inspection result'],
      {
        ...required,
        words: {
          passed: ['pass', 'p', 'satisfactory', 'ok', 'yes'],
          failed: ['fail', 'f', 'unsatisfactory', 'no', 'defects'],
        },
      },
    ),
    field(
      'defects',
      'defects',
      'number',
      'how many defects were found',
      ['defects', 'number of defects', 'no of defects'],
      {whole: true},
    ),
  ],
  derive: (at) => {
    const [result, passed] = [at('result'), at('passed')];
    const month = copyMonth(at('inspected_at'), at('month'));
    return (draft) => {
      month(draft);
      const found = draft.values[result];
      draft.values[passed] = typeof found === 'string' ? toBit(found === 'passed') : null;
    };
  },
};
