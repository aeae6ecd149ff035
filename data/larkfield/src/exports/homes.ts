import type {Home} from '../homes.ts';
import {writeDay} from './dates.ts';
import type {Export} from './export.ts';
import {NEIGHBOURHOODS} from './codes.ts';

const TENURES: Readonly<Record<Home['tenure'], string>> = {
  'general-needs': 'GN',
  sheltered: 'SHELT',
  'shared-ownership': 'S/O',
};

export const homes: Export<Home> = {
  kind: 'homes',
  // "Unicode text" of a spreadsheet: UTF-16 with tabs.
  format: {encoding: 'utf-16', separator: '\t', lineEnd: '\r\n'},
  columns: [
    {heading: 'UPRN (internal)', field: 'reference', write: ({reference}) => reference},
    {heading: 'Estate', field: 'area', write: ({area}) => NEIGHBOURHOODS[area]},
    {heading: 'Tenure Type', field: 'tenure', write: ({tenure}) => TENURES[tenure]},
    {heading: 'Archetype', field: 'type', write: ({dwelling}) => dwelling},
    {heading: 'Beds', field: null, write: ({bedrooms}) => String(bedrooms)},
    {heading: 'Build Yr', field: null, write: ({built}) => String(built)},
    {heading: 'Fuel', field: null, write: ({heating}) => heating},
    {heading: 'Block', field: null, write: ({building}) => building},
    {heading: 'Mgmt Start', field: 'owned-from', write: ({from}) => writeDay(from)},
    {heading: 'Mgmt End', field: 'owned-to', write: ({to}) => writeDay(to)},
  ],
  words: {
    area: Object.fromEntries(Object.entries(NEIGHBOURHOODS).map(([ours, theirs]) => [theirs, ours])),
    tenure: {GN: 'LCRA', SHELT: 'LCRA', 'S/O': 'LCHO'},
  },
  files: ({homes: rows}) => [{name: 'homes.csv', rows}],
};
