import type {Complaint} from '../complaints.ts';
import {writeDay} from './dates.ts';
import type {Export} from './export.ts';
import {PATCHES} from './codes.ts';
import {toOurs} from './words.ts';

const OUTCOMES: Readonly<Record<NonNullable<Complaint['outcome']>, string>> = {
  upheld: 'Upheld',
  'partly-upheld': 'Part upheld',
  'not-upheld': 'Not upheld',
};
const SUBJECTS: Readonly<Record<Complaint['theme'], string>> = {
  repairs: 'Repairs',
  'damp-and-mould': 'Damp, mould',
  communication: 'Contact & communication',
  neighbourhood: 'Neighbourhood',
  charges: 'Rent and charges',
};

export const complaints: Export<Complaint> = {
  kind: 'complaints',
  format: {encoding: 'utf-8-bom', separator: ',', lineEnd: '\r\n'},
  columns: [
    {heading: 'Complaint Ref', field: 'reference', write: ({caseReference}) => caseReference},
    {heading: 'Stage', field: 'stage', write: ({stage}) => `Stage ${stage}`},
    {heading: 'Patch', field: 'area', write: ({home}) => PATCHES[home.area]},
    {heading: 'About', field: 'subject', write: ({theme}) => SUBJECTS[theme]},
    {heading: 'Date In', field: 'received', write: ({received}) => writeDay(received)},
    {heading: 'Ack Sent', field: 'acknowledged', write: ({acknowledged}) => writeDay(acknowledged)},
    {heading: 'Reply Sent', field: 'answered', write: ({answered}) => writeDay(answered)},
    {heading: 'Extn Agreed', field: 'extended', write: ({extended}) => (extended ? 'Yes' : 'No')},
    {heading: 'Decision', field: 'outcome', write: ({outcome}) => (outcome === null ? '' : OUTCOMES[outcome])},
  ],
  words: {
    stage: {'Stage 1': '1', 'Stage 2': '2'},
    area: toOurs(PATCHES),
    subject: toOurs(SUBJECTS),
    outcome: toOurs(OUTCOMES),
    extended: {Yes: 'yes', No: 'no'},
  },
  files: ({complaints: rows}) => [{name: 'complaints.csv', rows}],
};
