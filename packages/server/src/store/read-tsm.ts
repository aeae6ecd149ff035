import type {Kysely} from 'kysely';
import type {Store} from './open-store.ts';
import {fromFigureRow} from './rows/figure-row.ts';
import {fromLandlordRow, fromNotIncludedRow, fromProfileRow} from './rows/landlord-rows.ts';
import {fromComplaintsRow, fromRepairsRow} from './rows/repairs-rows.ts';
import {fromSourceRow} from './rows/source-row.ts';
import {fromSurveyRow} from './rows/survey-row.ts';
import type {StoreTables} from './tables.ts';
import type {StoredLandlord, StoredSource, TsmDataset} from './types.ts';

type Db = Kysely<StoreTables>;

/** Every landlord that some year names, by id. */
export function listLandlords(store: Store): Promise<readonly StoredLandlord[]> {
  return readLandlords(store.db);
}

/** The workbook behind each year, by year. */
export async function listSources(store: Store): Promise<readonly StoredSource[]> {
  return (await store.db.selectFrom('tsm_source').selectAll().orderBy('year').execute()).map(fromSourceRow);
}

/** The whole national data set, all of one moment. About 20,000 figures for two years. */
export function readTsm(store: Store): Promise<TsmDataset> {
  return store.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (db) => ({
      landlords: await readLandlords(db),
      profiles: (await rowsOf(db, 'tsm_profile')).map(fromProfileRow),
      surveys: (await rowsOf(db, 'tsm_survey', 'tenure')).map(fromSurveyRow),
      figures: (await rowsOf(db, 'tsm_figure', 'measure_id', 'tenure')).map(fromFigureRow),
      repairs: (await rowsOf(db, 'tsm_repairs')).map(fromRepairsRow),
      complaints: (await rowsOf(db, 'tsm_complaints', 'tenure')).map(fromComplaintsRow),
      notIncluded: (await rowsOf(db, 'tsm_not_included', 'part')).map(fromNotIncludedRow),
      sources: (await db.selectFrom('tsm_source').selectAll().orderBy('year').execute()).map(fromSourceRow),
    }));
}

async function readLandlords(db: Db): Promise<readonly StoredLandlord[]> {
  const named = db
    .selectFrom('tsm_profile')
    .select('landlord_id')
    .union(db.selectFrom('tsm_not_included').select('landlord_id'));
  const rows = await db
    .selectFrom('landlord')
    .selectAll()
    .where('landlord_id', 'in', named)
    .orderBy('landlord_id')
    .execute();
  return rows.map(fromLandlordRow);
}

type LandlordFacts =
  | 'tsm_profile'
  | 'tsm_survey'
  | 'tsm_figure'
  | 'tsm_repairs'
  | 'tsm_complaints'
  | 'tsm_not_included';

/** All rows of a table by landlord, year and then the rest of its key. */
async function rowsOf<T extends LandlordFacts>(
  db: Db,
  table: T,
  ...rest: readonly (keyof StoreTables[T] & string)[]
): Promise<StoreTables[T][]> {
  const order = ['landlord_id', 'year', ...rest];
  const dynamic = db.dynamic;
  let query = db.selectFrom(table as LandlordFacts).selectAll();
  for (const column of order) query = query.orderBy(dynamic.ref(column));
  return (await query.execute()) as unknown as StoreTables[T][];
}
