import type {Kind} from '../kind.ts';
import {copyMonth} from './derive.ts';
import {AREA, CONTRACTOR, field, HOME, required, WORK_ORDER} from './fields.ts';

/** What was spent, one row a posting. */
export const COSTS: Kind = {
  id: 'costs',
  title: 'costs',
  table: 'cost',
  fields: [
    field(
      'reference',
      'reference',
      'reference',
      'the posting’s own reference',
      ['transaction id', 'transaction no', 'posting no', 'invoice no', 'invoice number', 'ledger ref', 'cost id'],
      required,
    ),
    field(
      'spent',
      'spent_on',
      'date',
      'the day it counts for',
      ['date', 'posting date', 'transaction date', 'invoice date', 'period'],
      required,
    ),
    field(
      'type',
      'cost_type',
      'one-of',
      'what it was spent on',
      ['type', 'cost type', 'category', 'budget', 'work type'],
      {
        words: {
          responsive: ['repairs', 'day to day', 'reactive', 'response'],
          planned: ['planned works', 'capital', 'major works'],
          cyclical: ['servicing', 'compliance'],
          void: ['voids', 'empty homes', 'relet'],
          other: [],
        },
      },
    ),
    field(
      'amount',
      'amount_pence',
      'money',
      'the amount',
      ['amount', 'net', 'value', 'cost', 'total', 'net amount'],
      required,
    ),
    WORK_ORDER,
    HOME,
    AREA,
    CONTRACTOR,
    field('price-base', 'price_base', 'reference', 'the prices it is in, such as 2025-26', ['price base', 'prices']),
  ],
  derive: (at) => copyMonth(at('spent_on'), at('month')),
};

/** Planned works, one row a home and component. */
export const PROGRAMME: Kind = {
  id: 'programme',
  title: 'planned programme items',
  table: 'programme_item',
  fields: [
    field(
      'reference',
      'reference',
      'reference',
      'the item’s own reference',
      ['item no', 'item id', 'item ref', 'programme ref', 'line no'],
      required,
    ),
    field('programme', 'programme', 'reference', 'the programme it belongs to', [
      'programme',
      'program',
      'project',
      'workstream',
    ]),
    HOME,
    AREA,
    CONTRACTOR,
    field('component', 'component', 'reference', 'what is renewed', ['component', 'element', 'work type', 'works']),
    field(
      'due',
      'due_on',
      'date',
      'by when it was planned',
      ['due', 'planned date', 'plan date', 'target date', 'planned completion', 'due date'],
      required,
    ),
    field('forecast', 'forecast_on', 'date', 'when it is expected now', ['forecast', 'forecast date', 'expected']),
    field('completed', 'completed_on', 'date', 'when it was finished', [
      'completed',
      'completion date',
      'handover',
      'handover date',
      'actual completion',
    ]),
    field('budget', 'budget_pence', 'money', 'the budget', ['budget', 'planned cost', 'budget cost']),
    field('actual', 'actual_pence', 'money', 'what it cost', ['actual', 'actual cost', 'spend', 'cost']),
    field('forecast-cost', 'forecast_pence', 'money', 'what it is expected to cost', [
      'forecast cost',
      'estimated cost',
    ]),
    field('defects', 'defects', 'number', 'defects at handover', ['defects', 'snags'], {whole: true}),
  ],
  derive: (at) => {
    const [due, done, onTime] = [at('due_on'), at('completed_on'), at('on_time')];
    const months = [copyMonth(due, at('due_month')), copyMonth(done, at('completed_month'))];
    return (draft) => {
      for (const month of months) month(draft);
      const [planned, finished] = [draft.moments[due], draft.moments[done]];
      if (planned && finished) draft.values[onTime] = finished.day <= planned.day ? 1 : 0;
    };
  },
};
