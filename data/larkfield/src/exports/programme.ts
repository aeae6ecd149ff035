import type {ProgrammeItem} from '../programme.ts';
import {writeDay} from './dates.ts';
import type {Export} from './export.ts';
import {writePounds} from './money.ts';
import {PATCHES} from './codes.ts';
import {toOurs} from './words.ts';

const ELEMENT_CODES: Readonly<Record<ProgrammeItem['element'], string>> = {kitchen: 'KIT', roof: 'RFC', windows: 'WIN'};

export const programme: Export<ProgrammeItem> = {
  kind: 'programme',
  format: {encoding: 'utf-8-bom', separator: ';', lineEnd: '\r\n'},
  columns: [
    {heading: 'Line', field: 'reference', write: ({reference}) => reference},
    {heading: 'Scheme', field: 'programme', write: ({scheme}) => scheme},
    {heading: 'Prop Ref', field: 'home', write: ({home}) => home.reference},
    {heading: 'Patch', field: 'area', write: ({home}) => PATCHES[home.area]},
    {heading: 'Element', field: 'component', write: ({element}) => ELEMENT_CODES[element]},
    {heading: 'Plan Finish', field: 'due', write: ({planDay}) => writeDay(planDay)},
    {heading: 'F’cast Finish', field: 'forecast', write: ({forecastDay}) => writeDay(forecastDay)},
    {heading: 'Handed Over', field: 'completed', write: ({actualDay}) => writeDay(actualDay)},
    {heading: 'Budget', field: 'budget', write: ({budgetPence}) => writePounds(budgetPence)},
    {heading: 'Final Account', field: 'actual', write: ({actualPence}) => writePounds(actualPence)},
    {heading: 'F’cast Cost', field: 'forecast-cost', write: ({forecastPence}) => writePounds(forecastPence)},
    {heading: 'Snags at H/O', field: 'defects', write: ({defects}) => String(defects ?? '')},
  ],
  words: {area: toOurs(PATCHES), component: toOurs(ELEMENT_CODES)},
  files: ({programme: rows}) => [{name: 'programme.csv', rows}],
};
