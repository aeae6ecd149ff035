import {SCHEDULE, type ScheduleLine} from '../contract.ts';
import type {Export} from './export.ts';
import {MEASURE_NAMES} from './measure-names.ts';
import {writePounds} from './money.ts';
import {CONTRACTOR_NAMES} from './codes.ts';
import {toOurs} from './words.ts';

const RULES: Readonly<Record<ScheduleLine['rule'], string>> = {
  gate: 'Gate',
  credit: 'Low service deduction',
  incentive: 'KPI incentive',
  points: 'Points',
};

const RULE_WORDS = {
  [RULES.gate]: 'gate',
  [RULES.credit]: 'credit',
  [RULES.incentive]: 'incentive',
  [RULES.points]: 'points',
} as const;

export const contractSchedules: Export<ScheduleLine> = {
  kind: 'contract-schedules',
  format: {encoding: 'utf-8-bom', separator: ',', lineEnd: '\r\n'},
  columns: [
    {heading: 'Contract With', field: 'contractor', write: ({contract}) => contract},
    {heading: 'Schedule', field: 'version', write: ({version}) => version},
    {heading: 'In Force', field: 'from', write: ({from}) => from},
    {heading: 'Until', field: 'to', write: ({to}) => to},
    {heading: 'Mechanism', field: 'rule', write: ({rule}) => RULES[rule]},
    {heading: 'KPI', field: 'measure', write: ({measure}) => measure},
    {heading: 'Level', field: 'threshold', write: ({threshold}) => threshold},
    {heading: 'Per Month', field: 'amount', write: ({pence}) => writePounds(pence)},
    {heading: '% of Month', field: 'percent', write: ({percent}) => (percent === '' ? '' : `${percent}%`)},
    {heading: 'Pts', field: 'points', write: ({points}) => points},
    {heading: 'Month Cap', field: 'cap', write: ({capPence}) => writePounds(capPence)},
  ],
  words: {contractor: toOurs(CONTRACTOR_NAMES), rule: RULE_WORDS, measure: MEASURE_NAMES},
  files: () => [{name: 'contract-schedules.csv', rows: SCHEDULE}],
};
