import {toNumberOrReason, type OnUnknownWord} from './cells.ts';
import type {Headings} from './heading.ts';
import {ALL_HOMES_MEASURES, COMPLAINT_MEASURES, LCRA_MEASURES, type ManagementMeasure} from './measures.ts';
import {findComplaintColumns, readComplaints} from './read-complaints.ts';
import {findProfileColumns, readProfile} from './read-profile.ts';
import {findRepairColumns, readRepairs} from './read-repairs.ts';
import {settleZero} from './settle-zero.ts';
import {SURVEYED_TENURES, type NumberOrReason, type SurveyedTenure} from '../store/types.ts';
import type {Table, TableRow} from './table.ts';
import type {FalseZero, ReturnComplaints, ReturnFigure, ReturnProfile, ReturnRepairs} from './tsm-return.ts';

/** What the management information sheet says. */
export interface ManagementPart {
  readonly profiles: readonly ReturnProfile[];
  readonly figures: readonly ReturnFigure[];
  readonly repairs: readonly ReturnRepairs[];
  readonly complaints: readonly ReturnComplaints[];
  readonly falseZeros: readonly FalseZero[];
}

interface MeasureColumns {
  readonly measureId: string;
  readonly tenure: ReturnFigure['tenure'];
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** Reads the management information sheet. Throws `DS_IMPORT_HEADING` and `DS_IMPORT_CELL` with the place. */
export function readManagement(table: Table, year: string, onUnknown: OnUnknownWord): ManagementPart {
  const {headings, rows} = table;
  const profileColumns = findProfileColumns(headings);
  const repairColumns = findRepairColumns(headings);
  const plain = [
    ...LCRA_MEASURES.map((measure) => findMeasure(headings, measure, 'LCRA', null)),
    ...ALL_HOMES_MEASURES.map((measure) => findMeasure(headings, measure, 'all', null)),
  ];
  const blocks = SURVEYED_TENURES.map((tenure) => ({
    tenure,
    measures: COMPLAINT_MEASURES.map((measure) => findMeasure(headings, measure, tenure, tenure)),
    complaints: findComplaintColumns(headings, tenure),
  }));
  const part = {
    profiles: [] as ReturnProfile[],
    figures: [] as ReturnFigure[],
    repairs: [] as ReturnRepairs[],
    complaints: [] as ReturnComplaints[],
    falseZeros: [] as FalseZero[],
  };
  for (const row of rows) {
    part.profiles.push(readProfile(row, profileColumns, year, onUnknown));
    part.repairs.push(readRepairs(row, repairColumns, year, onUnknown));
    for (const columns of plain) readFigure(row, columns, year, part);
    for (const {tenure, measures, complaints} of blocks) {
      if (!hasHomesOf(row, measures)) continue;
      part.complaints.push(readComplaints(row, complaints, year, tenure, onUnknown));
      for (const columns of measures) readFigure(row, columns, year, part);
    }
  }
  return part;
}

function findMeasure(
  headings: Headings,
  {id, code}: ManagementMeasure,
  tenure: ReturnFigure['tenure'],
  prefix: SurveyedTenure | null,
): MeasureColumns {
  return {
    measureId: id,
    tenure,
    value: headings.code(code, 'value', prefix),
    numerator: headings.code(code, 'numerator', prefix),
    denominator: headings.code(code, 'denominator', prefix),
  };
}

/**
 * Whether the landlord reports complaints of this tenure at all. The sheet has a block of columns for every tenure;
 * where all that was counted is blank there are no such homes, and no figures to call missing.
 */
function hasHomesOf(row: TableRow, measures: readonly MeasureColumns[]): boolean {
  const counted = measures.flatMap(({numerator, denominator}) => [read(row, numerator), read(row, denominator)]);
  return counted.some(({value, missing}) => value !== null || missing === 'excluded' || missing === 'suppressed');
}

function readFigure(
  row: TableRow,
  {measureId, tenure, ...columns}: MeasureColumns,
  year: string,
  into: {readonly figures: ReturnFigure[]; readonly falseZeros: FalseZero[]},
): void {
  const numerator = read(row, columns.numerator);
  const denominator = read(row, columns.denominator);
  const {turned, ...settled} = settleZero(read(row, columns.value), numerator, denominator);
  if (turned !== null) into.falseZeros.push({code: row.code, measureId, tenure, cause: turned});
  into.figures.push({
    code: row.code,
    year,
    measureId,
    tenure,
    ...settled,
    numerator: numerator.value,
    denominator: denominator.value,
    base: null,
    counts: null,
  });
}

function read(row: TableRow, column: number): NumberOrReason {
  return toNumberOrReason(row.cells[column], row.place(column));
}
