import type {Kind} from '../kind.ts';
import {CONTRACTOR, field, required} from './fields.ts';

const MEASURE = field(
  'measure',
  'measure_id',
  'reference',
  'the measure, or “completion-time” for a promised time',
  ['measure', 'measure id', 'kpi', 'indicator'],
  required,
);
const FROM = field(
  'from',
  'from_on',
  'date',
  'since when it holds',
  ['from', 'start', 'start date', 'effective from', 'valid from'],
  required,
);
const TO = field('to', 'to_on', 'date', 'the last day it holds', ['to', 'end', 'end date', 'effective to', 'valid to']);
const UNITS = {
  percent: ['%', 'per cent', 'pct'],
  days: ['day', 'calendar days'],
  'working-days': ['working days'],
  hours: ['hour', 'hrs'],
  pounds: ['gbp', '£'],
  number: ['count'],
  'per-1000-homes': ['per 1000', 'per 1,000', 'per 1000 homes'],
};

/**
 * Targets with the time they hold. A promised time of a priority is one too: measure `completion-time`, scope
 * `priority`, in days, working days or hours.
 */
export const TARGETS: Kind = {
  id: 'targets',
  title: 'targets',
  table: 'target',
  fields: [
    MEASURE,
    field('scope', 'scope_kind', 'one-of', 'what it holds for', ['scope', 'scope kind', 'applies to'], {
      blank: 'landlord',
      words: {landlord: ['all', 'whole'], area: ['patch'], contractor: ['supplier'], priority: [], trade: []},
    }),
    field(
      'name',
      'scope',
      'reference',
      'the area, contractor, priority or trade',
      ['scope name', 'name', 'priority', 'area'],
      {blank: 'all'},
    ),
    FROM,
    TO,
    field('value', 'value', 'number', 'the target', ['target', 'value', 'days', 'hours'], required),
    field('unit', 'unit', 'one-of', 'what it is counted in', ['unit', 'units'], {...required, words: UNITS}),
    field('set-by', 'set_by', 'reference', 'which body set it', ['set by', 'agreed by', 'approved by']),
    field('owner', 'owner', 'reference', 'which role answers for it', ['owner', 'responsible']),
    field('reason', 'reason', 'reference', 'why it is what it is', ['reason', 'why', 'rationale']),
  ],
  derive: () => () => undefined,
};

/** What a contract pays or takes for a result. */
export const CONTRACT_SCHEDULES: Kind = {
  id: 'contract-schedules',
  title: 'contract schedules',
  table: 'contract_schedule',
  fields: [
    {...CONTRACTOR, ...required},
    MEASURE,
    field('version', 'version', 'reference', 'the version of the schedule', ['version', 'schedule version'], {
      blank: '1',
    }),
    FROM,
    field('rule', 'rule', 'one-of', 'what it does', ['rule', 'type', 'kind'], {
      ...required,
      words: {
        gate: ['gateway', 'condition of payment'],
        scored: ['sliding scale', 'scale'],
        incentive: ['x20', 'bonus', 'reward'],
        damages: ['x17', 'low service damages', 'deduction', 'penalty'],
        credit: ['service credit', 'credits'],
        points: ['service points', 'default points'],
      },
    }),
    field(
      'threshold',
      'threshold',
      'reference',
      'the result from which it applies, such as “below 95” or “from 80 to 95”',
      ['threshold', 'level', 'trigger'],
      {blank: 'any'},
    ),
    TO,
    field('unit', 'unit', 'one-of', 'what the result is counted in', ['unit', 'units'], {words: UNITS}),
    field('amount', 'amount_pence', 'money', 'the amount', ['amount', 'value', 'payment', 'deduction amount']),
    field('percent', 'amount_percent', 'percent', 'the share of the month’s payment', [
      'percent',
      'percentage',
      'share of payment',
    ]),
    field('points', 'points', 'number', 'the points', ['points']),
    field('cap', 'cap_pence', 'money', 'the most in a month', ['cap', 'maximum', 'limit']),
  ],
  derive: () => () => undefined,
};
