import type {Transaction} from 'kysely';
import {insertAll} from './insert-all.ts';
import {toFigureRow} from './rows/figure-row.ts';
import {fromLandlordRow, toLandlordRow, toNotIncludedRow, toProfileRow} from './rows/landlord-rows.ts';
import {toComplaintsRow, toRepairsRow} from './rows/repairs-rows.ts';
import {toSourceRow} from './rows/source-row.ts';
import {toSurveyRow} from './rows/survey-row.ts';
import type {StoreTables} from './tables.ts';
import type {StoredLandlord, TsmDataset} from './types.ts';

type Tx = Transaction<StoreTables>;

/** One year's facts, and the workbook they come from. */
export interface TsmYear extends Omit<TsmDataset, 'landlords' | 'sources'> {
  readonly source: TsmDataset['sources'][number];
}

const YEARLY_TABLES = [
  'tsm_profile',
  'tsm_survey',
  'tsm_figure',
  'tsm_repairs',
  'tsm_complaints',
  'tsm_not_included',
  'tsm_source',
] as const satisfies readonly (keyof StoreTables)[];

/** Puts a year's facts in the place of whatever was known of that year. */
export async function replaceTsmYear(tx: Tx, facts: TsmYear): Promise<void> {
  for (const table of YEARLY_TABLES) await tx.deleteFrom(table).where('year', '=', facts.source.year).execute();
  await insertAll(tx, 'tsm_profile', facts.profiles.map(toProfileRow));
  await insertAll(tx, 'tsm_survey', facts.surveys.map(toSurveyRow));
  await insertAll(tx, 'tsm_figure', facts.figures.map(toFigureRow));
  await insertAll(tx, 'tsm_repairs', facts.repairs.map(toRepairsRow));
  await insertAll(tx, 'tsm_complaints', facts.complaints.map(toComplaintsRow));
  await insertAll(tx, 'tsm_not_included', facts.notIncluded.map(toNotIncludedRow));
  await insertAll(tx, 'tsm_source', [toSourceRow(facts.source)]);
}

/** Every landlord that was ever given a slug, also when no year names it now. */
export async function readKnownLandlords(tx: Tx): Promise<readonly StoredLandlord[]> {
  return (await tx.selectFrom('landlord').selectAll().orderBy('code').execute()).map(fromLandlordRow);
}

/** Keeps landlords; of known ones the names and aliases change, slug and code never. */
export async function keepLandlords(tx: Tx, landlords: readonly StoredLandlord[]): Promise<void> {
  for (const landlord of landlords) {
    const {landlord_id, code, ...names} = toLandlordRow(landlord);
    await tx
      .insertInto('landlord')
      .values({landlord_id, code, ...names})
      .onConflict((conflict) => conflict.column('landlord_id').doUpdateSet(names))
      .execute();
  }
}

/** A landlord's name in one year's file. */
export interface YearName {
  readonly landlordId: string;
  readonly year: string;
  readonly name: string;
}

/** The name of every landlord in every year now in the store: its profile's, or its note's where there is no profile. */
export async function readYearNames(tx: Tx): Promise<readonly YearName[]> {
  const profiles = await tx.selectFrom('tsm_profile').select(['landlord_id', 'year', 'name']).execute();
  const notes = await tx.selectFrom('tsm_not_included').select(['landlord_id', 'year', 'name']).execute();
  const names = new Map([...notes, ...profiles].map((row) => [`${row.landlord_id} ${row.year}`, row]));
  return [...names.values()].map(({landlord_id, year, name}) => ({landlordId: landlord_id, year, name}));
}
