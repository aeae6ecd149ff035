import type {Cost} from '../costs.ts';
import {byYear, writeDay, yearName} from './dates.ts';
import type {Export} from './export.ts';
import {writePounds} from './money.ts';
import {CONTRACTOR_NAMES, PATCHES} from './codes.ts';
import {toOurs} from './words.ts';

const AMOUNT = 'Net Amount (£)';

/** The ledger ends each file with a row of sums. */
function withTotal(name: string, rows: readonly Cost[]) {
  return {name, rows, totals: {[AMOUNT]: writePounds(rows.reduce((sum, {pence}) => sum + pence, 0))}};
}

export const costs: Export<Cost> = {
  kind: 'costs',
  format: {encoding: 'utf-8', separator: ',', lineEnd: '\r\n'},
  columns: [
    {heading: 'Invoice Line', field: 'reference', write: ({reference}) => reference},
    {heading: 'Posted', field: 'spent', write: ({day}) => writeDay(day)},
    {
      heading: 'Budget Head',
      field: 'type',
      write: ({kind}) => (kind === 'planned' ? 'Capital – planned' : 'Day-to-day'),
    },
    {heading: AMOUNT, field: 'amount', write: ({pence}) => writePounds(pence)},
    {heading: 'Order Ref', field: 'work-order', write: ({job}) => job?.reference ?? ''},
    {heading: 'Asset', field: 'home', write: ({home}) => home.reference},
    {heading: 'Cost Centre', field: 'area', write: ({home}) => PATCHES[home.area]},
    {
      heading: 'Creditor',
      field: 'contractor',
      write: ({contractor}) => (contractor === null ? '' : CONTRACTOR_NAMES[contractor]),
    },
    {heading: 'Price Base', field: 'price-base', write: ({day}) => `${yearName(day)} prices`},
  ],
  words: {
    type: {'Day-to-day': 'responsive', 'Capital – planned': 'planned'},
    area: toOurs(PATCHES),
    contractor: toOurs(CONTRACTOR_NAMES),
  },
  files: ({costs: all}) => byYear(all, ({day}) => day).map(([year, rows]) => withTotal(`costs-${year}.csv`, rows)),
};
