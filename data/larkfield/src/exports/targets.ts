import {TARGETS, type TargetStep} from '../targets.ts';
import type {Export} from './export.ts';
import {MEASURE_NAMES} from './measure-names.ts';
import {PRIORITY_CODES} from './codes.ts';
import {toOurs} from './words.ts';

export const targets: Export<TargetStep> = {
  kind: 'targets',
  format: {encoding: 'utf-8', separator: ',', lineEnd: '\r\n'},
  columns: [
    {heading: 'KPI', field: 'measure', write: ({measure}) => measure},
    {heading: 'For', field: 'scope', write: ({priority}) => (priority === '' ? 'All homes' : 'Priority')},
    {heading: 'Pri', field: 'name', write: ({priority}) => priority},
    {heading: 'Effective From', field: 'from', write: ({from}) => from},
    {heading: 'Effective To', field: 'to', write: ({to}) => to},
    {heading: 'Tgt', field: 'value', write: ({value}) => value},
    {heading: 'In', field: 'unit', write: ({unit}) => unit},
    {heading: 'Agreed By', field: 'set-by', write: ({setBy}) => setBy},
    {heading: 'Lead', field: 'owner', write: ({owner}) => owner},
    {heading: 'Rationale', field: 'reason', write: ({reason}) => reason},
  ],
  words: {
    measure: MEASURE_NAMES,
    unit: {'%': 'percent', days: 'days', hours: 'hours', 'per 1000': 'per-1000-homes'},
    scope: {'All homes': 'landlord', Priority: 'priority'},
    name: toOurs(PRIORITY_CODES),
  },
  files: () => [{name: 'targets.csv', rows: TARGETS}],
};
