import type {Inspection} from '../inspections.ts';
import {writeDay} from './dates.ts';
import type {Export} from './export.ts';
import {CONTRACTOR_CODES, PATCHES} from './codes.ts';
import {toOurs} from './words.ts';

const REASONS: Readonly<Record<NonNullable<Inspection['reason']>, string>> = {
  'not-fixed': 'Fault still there',
  'poor-finish': 'Finish below standard',
  'left-unsafe': 'Unsafe',
  'not-all-done': 'Part of the order not done; charged in full',
};

export const inspections: Export<Inspection> = {
  kind: 'inspections',
  // Surveyors keep a sheet of their own, saved where the list separator is a semicolon.
  format: {encoding: 'utf-8', separator: ';', lineEnd: '\r\n'},
  columns: [
    {heading: 'Inspection', field: 'reference', write: ({reference}) => reference},
    {heading: 'Works Order', field: 'work-order', write: ({job}) => job.reference},
    {heading: 'Area', field: 'area', write: ({job}) => PATCHES[job.home.area]},
    {heading: 'Contractor', field: 'contractor', write: ({job}) => CONTRACTOR_CODES[job.contractor]},
    {heading: 'Date seen', field: 'inspected', write: ({day}) => writeDay(day)},
    {heading: 'Pass / Fail', field: 'result', write: ({passed}) => (passed ? 'PASS' : 'FAIL')},
    {heading: 'Why failed', field: null, write: ({reason}) => (reason === null ? '' : REASONS[reason])},
    {heading: 'Seen by', field: null, write: ({by}) => (by === 'own-surveyor' ? 'In-house' : 'Independent')},
  ],
  words: {area: toOurs(PATCHES), contractor: toOurs(CONTRACTOR_CODES), result: {PASS: 'passed', FAIL: 'failed'}},
  files: ({inspections: rows}) => [{name: 'inspections.csv', rows}],
};
