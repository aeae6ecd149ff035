import {LANDLORD_TYPES, REGIONS, RETURN_PARTS, SIZE_BANDS} from '@doorstep/contract';
import type {ReturnNotIncluded, ReturnProfile} from '../tsm-return.ts';
import {column, type TidyFile} from './tidy-file.ts';

/** A landlord in one year. */
export const PROFILE_FILE: TidyFile<ReturnProfile> = {
  name: 'tsm-landlords.csv',
  columns: [
    column('year', (it) => it.year),
    column('code', (it) => it.code),
    column('name', (it) => it.name),
    column('type', (it) => it.type),
    column('size_band', (it) => it.sizeBand),
    column('region', (it) => it.region),
    column('supported', (it) => it.supported),
    column('website', (it) => it.website),
    column('regulator_note', (it) => it.regulatorNote),
  ],
  read: (row) => ({
    year: row.required('year'),
    code: row.required('code'),
    name: row.required('name'),
    type: row.requiredOneOf('type', LANDLORD_TYPES),
    sizeBand: row.oneOf('size_band', SIZE_BANDS),
    region: row.oneOf('region', REGIONS),
    supported: row.yesNo('supported'),
    website: row.text('website'),
    regulatorNote: row.text('regulator_note'),
  }),
};

/** A landlord whose results the regulator left out. */
export const NOT_INCLUDED_FILE: TidyFile<ReturnNotIncluded> = {
  name: 'tsm-not-included.csv',
  columns: [
    column('year', (it) => it.year),
    column('code', (it) => it.code),
    column('name', (it) => it.name),
    column('part', (it) => it.part),
    column('note', (it) => it.note),
  ],
  read: (row) => ({
    year: row.required('year'),
    code: row.required('code'),
    name: row.required('name'),
    part: row.requiredOneOf('part', RETURN_PARTS),
    note: row.text('note') ?? '',
  }),
};
