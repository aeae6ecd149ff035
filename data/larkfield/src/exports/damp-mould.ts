import type {DampCase} from '../damp-cases.ts';
import {writeMoment} from './dates.ts';
import type {Export} from './export.ts';
import {PATCHES} from './codes.ts';
import {toOurs} from './words.ts';

const HAZARD_WORDS: Readonly<Record<DampCase['hazard'], string>> = {
  emergency: 'Emergency hazard',
  significant: 'Significant hazard',
  none: 'No hazard found',
};

export const dampMould: Export<DampCase> = {
  kind: 'damp-mould',
  format: {encoding: 'utf-8', separator: ',', lineEnd: '\r\n'},
  columns: [
    {heading: 'Case', field: 'reference', write: ({reference}) => reference},
    {heading: 'Prop Ref', field: 'home', write: ({home}) => home.reference},
    {heading: 'Patch', field: 'area', write: ({home}) => PATCHES[home.area]},
    {heading: 'First told', field: 'aware', write: ({aware}) => writeMoment(aware)},
    {heading: 'Hazard', field: 'hazard', write: ({hazard}) => HAZARD_WORDS[hazard]},
    {heading: 'Surveyed', field: 'investigated', write: ({investigated}) => writeMoment(investigated)},
    {heading: 'Summary letter', field: 'summary', write: ({summarySent}) => writeMoment(summarySent)},
    {heading: 'Made safe', field: 'made-safe', write: ({madeSafe}) => writeMoment(madeSafe)},
    {
      heading: 'Safety works',
      field: 'safety-works',
      write: ({hazard, madeSafe}) => writeMoment(hazard === 'significant' ? madeSafe : null),
    },
    {heading: 'Works start', field: 'further-works', write: ({furtherWorksBegun}) => writeMoment(furtherWorksBegun)},
    {heading: 'Closed', field: 'closed', write: ({closed}) => writeMoment(closed)},
    {
      heading: 'Reopened?',
      field: 'reopened',
      write: ({closed, reopened}) => (closed === null ? '' : reopened === null ? 'N' : 'Y'),
    },
  ],
  words: {
    area: toOurs(PATCHES),
    hazard: {...toOurs(HAZARD_WORDS), [HAZARD_WORDS.none]: 'other'},
    reopened: {Y: 'yes', N: 'no'},
  },
  files: ({dampCases: rows}) => [{name: 'damp-mould.csv', rows}],
};
