import {sql, type Kysely, type SelectQueryBuilder} from 'kysely';
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
      profiles: (await inOrder(db.selectFrom('tsm_profile').selectAll()).execute()).map(fromProfileRow),
      surveys: (await inOrder(db.selectFrom('tsm_survey').selectAll(), 'tenure').execute()).map(fromSurveyRow),
      figures: (await inOrder(db.selectFrom('tsm_figure').selectAll(), 'measure_id', 'tenure').execute()).map(
        fromFigureRow,
      ),
      repairs: (await inOrder(db.selectFrom('tsm_repairs').selectAll()).execute()).map(fromRepairsRow),
      complaints: (await inOrder(db.selectFrom('tsm_complaints').selectAll(), 'tenure').execute()).map(
        fromComplaintsRow,
      ),
      notIncluded: (await inOrder(db.selectFrom('tsm_not_included').selectAll(), 'part').execute()).map(
        fromNotIncludedRow,
      ),
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

/** By landlord, year and then the rest of the key. */
function inOrder<T extends keyof StoreTables, Row>(
  query: SelectQueryBuilder<StoreTables, T, Row>,
  ...rest: readonly string[]
): SelectQueryBuilder<StoreTables, T, Row> {
  return ['landlord_id', 'year', ...rest].reduce((ordered, column) => ordered.orderBy(sql.ref(column)), query);
}
