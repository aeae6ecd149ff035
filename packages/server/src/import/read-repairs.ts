import {toNumber, toTextOrNull, toYesNo, type OnUnknownWord} from './cells.ts';
import type {Headings} from './heading.ts';
import {parseTargetTime} from './target-time.ts';
import type {TableRow} from './table.ts';
import type {ReturnRepairs} from './tsm-return.ts';

/** Columns about responsive repairs and their targets. */
export interface RepairColumns {
  /** The four counts are reported from 2024-25 on. */
  readonly raised: number | null;
  readonly completed: number | null;
  readonly endedOtherwise: number | null;
  readonly outstanding: number | null;
  readonly nonEmergencyTarget: number;
  readonly emergencyTarget: number;
  readonly moreNonEmergency: number;
  readonly moreEmergency: number;
  readonly outlineNonEmergency: number;
  readonly outlineEmergency: number;
}

/** Finds them. Throws `DS_IMPORT_HEADING`. */
export function findRepairColumns(headings: Headings): RepairColumns {
  return {
    raised: headings.findWords(/^number of responsive repairs raised/i),
    completed: headings.findWords(/^number of responsive repairs completed/i),
    endedOtherwise: headings.findWords(/^number of responsive repairs closed/i),
    outstanding: headings.findWords(/^number of outstanding responsive repairs/i),
    nonEmergencyTarget: headings.words(
      /^what is your \(maximum\) target timescale for non-emergency/i,
      'What is your (maximum) target timescale for non-emergency repairs',
    ),
    emergencyTarget: headings.words(
      /^what is your \(maximum\) target timescale for emergency/i,
      'What is your (maximum) target timescale for emergency repairs',
    ),
    moreNonEmergency: headings.words(
      /^did you have more than one target timescale for non-emergency/i,
      'Did you have more than one target timescale for non-emergency repairs?',
    ),
    moreEmergency: headings.words(
      /^did you have more than one target timescale for emergency/i,
      'Did you have more than one target timescale for emergency repairs',
    ),
    outlineNonEmergency: headings.words(
      /^if you do have more than one target timescale for non-emergency/i,
      'If you do have more than one target timescale for non-emergency repairs',
    ),
    outlineEmergency: headings.words(
      /^if you do have more than one target timescale for emergency/i,
      'If you do have more than one target timescale for emergency repairs',
    ),
  };
}

/** Repairs and targets of one landlord. */
export function readRepairs(
  row: TableRow,
  columns: RepairColumns,
  year: string,
  onUnknown: OnUnknownWord,
): ReturnRepairs {
  const number = (column: number | null): number | null =>
    column === null ? null : toNumber(row.cells[column], row.place(column), onUnknown);
  const words = (column: number): string | null => toTextOrNull(row.cells[column]);
  const yesNo = (column: number): boolean | null => toYesNo(row.cells[column], row.place(column), onUnknown);
  return {
    code: row.code,
    year,
    raised: number(columns.raised),
    completed: number(columns.completed),
    endedOtherwise: number(columns.endedOtherwise),
    outstanding: number(columns.outstanding),
    ...toTargets(words(columns.nonEmergencyTarget), words(columns.emergencyTarget)),
    moreThanOneNonEmergencyTarget: yesNo(columns.moreNonEmergency),
    moreThanOneEmergencyTarget: yesNo(columns.moreEmergency),
    nonEmergencyTargetOutline: words(columns.outlineNonEmergency),
    emergencyTargetOutline: words(columns.outlineEmergency),
  };
}

/** Both longest targets from their texts: the form asks for days, and for hours in an emergency. */
function toTargets(
  nonEmergency: string | null,
  emergency: string | null,
): Pick<ReturnRepairs, 'nonEmergencyTarget' | 'emergencyTarget'> {
  return {
    nonEmergencyTarget: {text: nonEmergency, days: parseTargetTime(nonEmergency, 'days')},
    emergencyTarget: {text: emergency, hours: parseTargetTime(emergency, 'hours')},
  };
}
