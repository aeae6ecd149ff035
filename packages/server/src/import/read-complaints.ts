import {toNumber, toTextOrNull, toYesNo, type OnUnknownWord} from './cells.ts';
import type {Headings} from './heading.ts';
import type {SurveyedTenure} from '../store/types.ts';
import type {TableRow} from './table.ts';
import type {ReturnComplaints} from './tsm-return.ts';

/** Columns about how CH02 was worked out for one tenure. Each year's file has only some of them. */
export interface ComplaintColumns {
  readonly standard: number | null;
  readonly used: number | null;
  readonly stage1Without: number | null;
  readonly stage1With: number | null;
  readonly stage2Without: number | null;
  readonly stage2With: number | null;
}

/** Finds the columns that are there. */
export function findComplaintColumns(headings: Headings, tenure: SurveyedTenure): ComplaintColumns {
  const prefix = tenure === 'combined' ? 'Combined' : tenure;
  const find = (words: string): number | null => headings.findWords(new RegExp(`^${prefix} ?- ?${words}`, 'i'));
  const split = (stage: string, extension: string): number | null =>
    find(`out of the number of stage ${stage} complaints.*${extension} the use of`);
  return {
    standard: find('has CH02 been calculated using the standard maximum timescales'),
    used: find('if .no. what were the maximum timescales used'),
    stage1Without: split('one', 'without'),
    stage1With: split('one', '\\bwith'),
    stage2Without: split('two', 'without'),
    stage2With: split('two', '\\bwith'),
  };
}

/** How CH02 of one landlord and tenure was worked out. */
export function readComplaints(
  row: TableRow,
  columns: ComplaintColumns,
  year: string,
  tenure: SurveyedTenure,
  onUnknown: OnUnknownWord,
): ReturnComplaints {
  const number = (column: number | null): number | null =>
    column === null ? null : toNumber(row.cells[column], row.place(column), onUnknown);
  const {standard, used} = columns;
  return {
    code: row.code,
    year,
    tenure,
    standardTimescales: standard === null ? null : toYesNo(row.cells[standard], row.place(standard), onUnknown),
    timescalesUsed: used === null ? null : toTextOrNull(row.cells[used]),
    stage1: {withoutExtension: number(columns.stage1Without), withExtension: number(columns.stage1With)},
    stage2: {withoutExtension: number(columns.stage2Without), withExtension: number(columns.stage2With)},
  };
}
