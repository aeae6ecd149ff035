import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {sql} from 'kysely';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {openStore, STORE_FILE} from './open-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-open-'));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const landlord = (id: string) => ({landlord_id: id, code: id, name: id, earlier_names: '[]', aliases: '[]'});

describe('openStore', () => {
  it('makes folder, file and tables, and finds them again', async () => {
    const nested = join(folder, 'a', 'b');
    const first = await openStore({folder: nested});
    await first.db.insertInto('landlord').values(landlord('one')).execute();
    await first.close();
    expect(await readdir(nested)).toEqual([STORE_FILE]);
    const second = await openStore({folder: nested});
    expect(await second.db.selectFrom('landlord').select('name').execute()).toEqual([{name: 'one'}]);
    await second.close();
  });

  it('puts the landlord first in the key of every table about landlords', async () => {
    const store = await openStore({folder});
    const tables = (await store.db.introspection.getTables()).map(({name}) => name).sort();
    expect(tables).toEqual(expect.arrayContaining(['landlord', 'tsm_figure', 'work_order', 'record_history']));
    for (const table of tables.filter((name) => !['import_run', 'tsm_source'].includes(name))) {
      const {rows} = await sql<{name: string; pk: number}>`select name, pk from pragma_table_info(${table})`.execute(
        store.db,
      );
      expect(rows.find(({pk}) => pk === 1)?.name, table).toBe('landlord_id');
    }
    await store.close();
  });

  it('undoes a transaction that fails, whole', async () => {
    const store = await openStore({folder});
    const failing = store.db.transaction().execute(async (tx) => {
      await tx.insertInto('landlord').values(landlord('one')).execute();
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await store.db.selectFrom('landlord').selectAll().execute()).toEqual([]);
    await store.close();
  });

  it('lets others read what was there while a transaction writes', async () => {
    const store = await openStore({folder});
    await store.db.transaction().execute(async (tx) => {
      await tx.insertInto('landlord').values(landlord('one')).execute();
      expect(await tx.selectFrom('landlord').selectAll().execute()).toHaveLength(1);
      expect(await store.db.selectFrom('landlord').selectAll().execute()).toHaveLength(0);
    });
    expect(await store.db.selectFrom('landlord').selectAll().execute()).toHaveLength(1);
    await store.close();
  });

  it('does not hold up the event loop while a query runs', async () => {
    const store = await openStore({folder});
    const progress = {ended: false};
    const counting =
      sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000000) select sum(i) as total from n`
        .execute(store.db)
        .then(({rows}) => {
          progress.ended = true;
          return rows;
        });
    let ticks = 0;
    while (!progress.ended) {
      await wait(5);
      ticks += 1;
    }
    expect(await counting).toEqual([{total: 4500001500000}]);
    expect(ticks).toBeGreaterThan(5);
    await store.close();
  });

  it('says which constraint an insert broke', async () => {
    const store = await openStore({folder});
    const twice = store.db
      .insertInto('landlord')
      .values([landlord('one'), landlord('one')])
      .execute();
    await expect(twice).rejects.toMatchObject({code: 'SQLITE_CONSTRAINT_UNIQUE'});
    await store.close();
  });

  it('refuses a file that is no database, and names it', async () => {
    await writeFile(join(folder, STORE_FILE), 'not a database '.repeat(100));
    await expect(openStore({folder})).rejects.toMatchObject({code: 'DS_STORE_OPEN', path: join(folder, STORE_FILE)});
  });

  it('refuses a data folder that is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(openStore({folder: file})).rejects.toMatchObject({code: 'DS_STORE_OPEN'});
  });

  it('refuses a store from a newer version', async () => {
    const store = await openStore({folder});
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`.execute(store.db);
    await store.close();
    await expect(openStore({folder})).rejects.toMatchObject({code: 'DS_STORE_OPEN'});
  });
});
