import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sql} from 'kysely';
import {importRecords, readMapping, type Store} from '../../packages/server/src/index.ts';
import {listColumns, type RecordTableName} from '../../packages/server/src/store/records/columns.ts';
import {RECORD_INDEXES} from '../../packages/server/src/store/records/indexes.ts';

const MAPPINGS = fileURLToPath(new URL('../../data/larkfield/mappings', import.meta.url));

/** Columns by which a copy of a record differs from it. */
const OWN: Readonly<Partial<Record<RecordTableName, readonly string[]>>> = {
  work_order: ['reference', 'home_id'],
  visit: ['reference', 'work_order', 'home_id'],
  inspection: ['reference', 'work_order'],
  survey_invitation: ['reference', 'work_order', 'home_id'],
  survey_answer: ['reference', 'work_order', 'invitation'],
  cost: ['reference', 'work_order', 'home_id'],
  home: ['reference'],
  programme_item: ['reference', 'home_id'],
  safety_check: ['home_id'],
  damp_case: ['reference', 'home_id'],
  complaint: ['reference'],
};
/** Stands in no reference of Larkfield's own. */
const COPY = '~';

/** Imports every file of the made-up landlord, as its own mappings say. */
export async function importLarkfield(store: Store, exports: string): Promise<void> {
  const mappings = (await readdir(MAPPINGS)).map((name) => name.replace('.json', ''));
  const files = (await readdir(exports)).filter((name) => name.endsWith('.csv') && !name.endsWith('.refused.csv'));
  for (const file of files.sort()) {
    const name = mappings.find((mapping) => file.startsWith(mapping));
    if (name === undefined) throw new Error(`${file} has no mapping.`);
    const mapping = await readMapping(join(MAPPINGS, `${name}.json`));
    await importRecords(store, join(exports, file), {mapping, acceptGoodRows: true, now: new Date()});
  }
}

/**
 * Makes `from` copies of all records into `to`, by one statement a table: each copy has references and homes of its own, so
 * the landlord is so many times as large. Indexes are made anew at the end, as an import into an empty table does.
 */
export async function multiplyRecords(store: Store, from: number, to: number, isPostgres: boolean): Promise<void> {
  await store.db.transaction().execute(async (tx) => {
    for (const [name, own] of Object.entries(OWN)) {
      const table = name as RecordTableName;
      const columns = listColumns(table);
      const values = columns.map((column) =>
        own.includes(column) ? sql`${sql.ref(column)} || ${sql.lit(COPY)} || k.number` : sql.ref(column),
      );
      const indexes = RECORD_INDEXES[table] ?? [];
      for (const index of indexes) await tx.schema.dropIndex(index.name).execute();
      await sql`
        insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
        with recursive k(number) as (
          select ${sql.lit(from)} union all select number + 1 from k where number < ${sql.lit(to - 1)}
        )
        select ${sql.join(values)} from ${sql.table(table)} cross join k
        where ${sql.ref(own[0] ?? '')} not like ${sql.lit(`%${COPY}%`)}`.execute(tx);
      for (const index of indexes) {
        await tx.schema.createIndex(index.name).on(table).columns(index.columns).execute();
      }
    }
  });
  // What PostgreSQL does by itself a minute after a load.
  if (isPostgres) await sql`vacuum analyze`.execute(store.db);
}
