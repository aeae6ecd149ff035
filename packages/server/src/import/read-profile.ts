import {DoorstepError, type LandlordType} from '@doorstep/contract';
import {toCategory} from './categories.ts';
import {toTextOrNull, type OnUnknownWord} from './cells.ts';
import type {Headings} from './heading.ts';
import type {TableRow} from './table.ts';
import type {ReturnProfile} from './tsm-return.ts';

/** Columns about the landlord itself, which every sheet repeats. */
export interface ProfileColumns {
  readonly type: number;
  readonly website: number;
  readonly size: number;
  readonly region: number;
  /** Shared owners' sheets do not have it. */
  readonly supported: number | null;
  readonly note: number;
}

/** Finds them. Throws `DS_IMPORT_HEADING`. */
export function findProfileColumns(headings: Headings): ProfileColumns {
  return {
    type: headings.words(/^landlord type/i, 'Landlord type'),
    website: headings.words(/^landlord tsm publication url/i, 'Landlord TSM Publication URL'),
    size: headings.words(/^landlord group size/i, 'Landlord group size'),
    region: headings.words(/^landlord predominant region/i, 'Landlord predominant region'),
    supported: headings.findWords(/^lcra above 30% supported housing/i),
    note: headings.words(/^any additional notes from rsh/i, 'Any additional notes from RSH'),
  };
}

/** The landlord as this sheet describes it; the note is the sheet's. Throws `DS_IMPORT_CELL` on an unknown type. */
export function readProfile(
  row: TableRow,
  columns: ProfileColumns,
  year: string,
  onUnknown: OnUnknownWord,
): ReturnProfile {
  const category = <K extends 'size' | 'region' | 'supported'>(kind: K, column: number) =>
    toCategory(kind, row.cells[column], row.place(column)(), onUnknown);
  const supported = columns.supported === null ? null : category('supported', columns.supported);
  return {
    code: row.code,
    year,
    name: row.name,
    type: readType(row, columns.type),
    sizeBand: category('size', columns.size),
    region: category('region', columns.region),
    supported: supported === null ? null : supported === 'yes',
    website: toTextOrNull(row.cells[columns.website]),
    regulatorNote: toTextOrNull(row.cells[columns.note]),
  };
}

/** The type decides which rules hold for a landlord, so an unknown one is refused. */
function readType(row: TableRow, column: number): LandlordType {
  const place = row.place(column)();
  const refuse = (): never => {
    throw new DoorstepError('DS_IMPORT_CELL', `Expected PRP, LA or LARP in ${place}. Nothing was stored.`, {
      path: place,
    });
  };
  return toCategory('type', row.cells[column], place, refuse) ?? refuse();
}
