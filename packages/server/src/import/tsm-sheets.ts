import {DoorstepError} from '@doorstep/contract';
import {toLine} from './text.ts';
import type {WorkbookSheet} from './workbook.ts';

/** The sheets a year's file must have, by the end of their names. */
const TSM_SHEETS = {
  lcra: 'LCRA_Perception',
  lcho: 'LCHO_Perception',
  combined: 'Combined_Perception',
  management: 'Management_Info',
  perceptionNotIncluded: 'Perception_Not_Inc',
  managementNotIncluded: 'Man_Info_Not_Inc',
} as const;

export type TsmSheetKey = keyof typeof TSM_SHEETS;

/** The sheets of one year, found. */
export interface TsmSheets {
  /** Financial year label, `2024-25`. */
  readonly year: string;
  readonly sheets: Readonly<Record<TsmSheetKey, WorkbookSheet>>;
}

/** Sheets are named for the year they were reported in: TSM25 is about April 2024 to March 2025. */
const PREFIX = /^TSM(\d{2})_/i;
const INTRODUCTION_YEAR = /reporting year 1 April (\d{4}) to 31 March (\d{4})/i;

/**
 * Finds the sheets by the end of their names (spaces and underscores mean the same) and the year by their prefix.
 * Throws `DS_IMPORT_SHEET` saying what was expected and what was found, or `DS_IMPORT_YEAR` when names and
 * introduction do not agree on one year.
 */
export function findTsmSheets(all: readonly WorkbookSheet[], path: string): TsmSheets {
  const find = (ending: string): WorkbookSheet => findSheet(all, ending, path);
  const sheets = {
    lcra: find(TSM_SHEETS.lcra),
    lcho: find(TSM_SHEETS.lcho),
    combined: find(TSM_SHEETS.combined),
    management: find(TSM_SHEETS.management),
    perceptionNotIncluded: find(TSM_SHEETS.perceptionNotIncluded),
    managementNotIncluded: find(TSM_SHEETS.managementNotIncluded),
  };
  return {year: findYear(all, Object.values(sheets), path), sheets};
}

function findSheet(all: readonly WorkbookSheet[], ending: string, path: string): WorkbookSheet {
  const matches = all.filter((sheet) => plainName(sheet).toLowerCase().endsWith(`_${ending.toLowerCase()}`));
  const [sheet] = matches;
  if (sheet !== undefined && matches.length === 1) return sheet;
  const found = all.map((it) => `"${it.name}"`).join(', ');
  const wanted = matches.length > 1 ? 'exactly one sheet' : 'a sheet';
  throw new DoorstepError(
    'DS_IMPORT_SHEET',
    `Expected ${wanted} whose name ends with ${ending}; found: ${found}. Use the regulator's full data file (TSM Full Data) of one year. Nothing was stored.`,
    {path},
  );
}

/** Sheet names write `_`, a space, or both between words. */
function plainName(sheet: WorkbookSheet): string {
  return toLine(sheet.name).replace(/[\s_]+/g, '_');
}

function findYear(all: readonly WorkbookSheet[], used: readonly WorkbookSheet[], path: string): string {
  const years = new Set(used.map((sheet) => PREFIX.exec(plainName(sheet))?.[1]));
  const [reported] = years;
  if (years.size !== 1 || reported === undefined) {
    const names = used.map((sheet) => `"${sheet.name}"`).join(', ');
    throw yearError(`Expected every sheet's name to begin with the same TSM and two digits; found: ${names}.`, path);
  }
  const ends = 2000 + Number(reported);
  const year = `${ends - 1}-${String(ends).slice(2)}`;
  for (const [, from, to] of introductionYears(all)) {
    if (Number(from) !== ends - 1 || Number(to) !== ends) {
      throw yearError(
        `Sheets are named for ${year}, but the introduction says 1 April ${from} to 31 March ${to}.`,
        path,
      );
    }
  }
  return year;
}

function introductionYears(all: readonly WorkbookSheet[]): readonly RegExpExecArray[] {
  const introduction = all.find((sheet) => /^introduction$/i.test(plainName(sheet)));
  const cells = introduction?.rows.flat() ?? [];
  return cells.map((cell) => INTRODUCTION_YEAR.exec(toLine(cell))).filter((match) => match !== null);
}

function yearError(message: string, path: string): DoorstepError {
  return new DoorstepError('DS_IMPORT_YEAR', `${message} Nothing was stored.`, {path});
}
