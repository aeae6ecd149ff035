import {afterEach, beforeEach, expect, it} from 'vitest';
import {bulkLoad} from './bulk-load.ts';
import {RECORD_INDEXES} from './records/indexes.ts';
import {onBothEngines, type TestStore} from './testing.ts';

onBothEngines('bulkLoad', (make) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await make();
  });
  afterEach(() => test.drop());

  const load = (reference: string, fails = false) =>
    test.store.db.transaction().execute((tx) =>
      bulkLoad(tx, 'cost', async () => {
        const row = {
          landlord_id: 'larkfield',
          reference,
          spent_on: '2026-04-01',
          month: '2026-04',
          run_id: 'one',
          line: 2,
        };
        await tx.insertInto('cost').values(row).execute();
        if (fails) throw new Error('The load fails.');
      }),
    );
  /** Fails where an index is missing. */
  const dropAll = async () => {
    for (const {name} of RECORD_INDEXES.cost ?? []) await test.store.db.schema.dropIndex(name).execute();
  };

  it('leaves the indexes of a table in place, be it filled for the first time or again', async () => {
    await load('a');
    await load('b');
    await dropAll();
    await expect(dropAll()).rejects.toThrow();
  });

  it('that fails leaves them, too', async () => {
    await expect(load('a', true)).rejects.toThrow('The load fails.');
    await dropAll();
    expect(await test.store.db.selectFrom('cost').select('reference').execute()).toEqual([]);
  });
});
