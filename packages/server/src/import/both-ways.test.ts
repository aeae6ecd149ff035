import {existsSync, readdirSync} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Store} from '../store/index.ts';
import {dumpStore, makeTestStore} from '../store/testing.ts';
import {importTsmCsv} from './import-tsm-csv.ts';
import {importTsm} from './import-tsm.ts';
import {makeTidyFiles} from './make-tidy-files.ts';
import type {TsmImportReport} from './report.ts';

const ROOT = new URL('../../../../', import.meta.url);
const DATA = fileURLToPath(new URL('data', ROOT));
const now = new Date('2026-01-02T03:04:05Z');

/** The workbooks are too large to keep here; where they are is told, or they lie beside the checkout. */
const folder = process.env['DOORSTEP_TSM_WORKBOOKS'] ?? fileURLToPath(new URL('../shared/data/tsm', ROOT));
const workbooks = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .sort()
  : [];
const missing = workbooks.length < 2;
if (missing) {
  console.warn(
    `Skipped: the regulator's two workbooks are not in ${folder}. Set DOORSTEP_TSM_WORKBOOKS to their folder.`,
  );
}

describe.skipIf(missing)('the workbooks', () => {
  let store: Store;
  let drop: () => Promise<void>;
  const reports: TsmImportReport[] = [];

  beforeAll(async () => {
    ({store, drop} = await makeTestStore());
    for (const name of workbooks) reports.push(await importTsm(store, join(folder, name), {now}));
  }, 60_000);
  afterAll(() => drop());

  it('give exactly the store that data/ gives', async () => {
    const {store: other, drop: dropOther} = await makeTestStore();
    await importTsmCsv(other, DATA, {now});
    expect(await dumpStore(store)).toEqual(await dumpStore(other));
    await dropOther();
  }, 60_000);

  it('are what data/ was made from, byte for byte', async () => {
    const made = await mkdtemp(join(tmpdir(), 'doorstep-made-'));
    for (const {path} of await makeTidyFiles(folder, made)) {
      const name = path.slice(made.length + 1);
      expect((await readFile(path, 'utf8')) === (await readFile(join(DATA, name), 'utf8')), name).toBe(true);
    }
    await rm(made, {recursive: true});
  }, 60_000);

  it('have 41 zeros that are none, one damaged cell, and no words that are not known', () => {
    const [older, newer] = reports.flatMap(({years}) => years);
    expect(older?.falseZeros).toHaveLength(41);
    expect(older?.unknownWords).toEqual([]);
    expect(newer?.falseZeros).toEqual([]);
    expect(newer?.unknownWords).toMatchObject([{word: '5[Z].1', rows: 1}]);
  });

  it('change nothing when imported again, in either way', async () => {
    const before = await dumpStore(store);
    for (const name of workbooks) {
      expect((await importTsm(store, join(folder, name), {now})).outcome).toBe('unchanged');
    }
    expect((await importTsmCsv(store, DATA, {now})).outcome).toBe('unchanged');
    expect(await dumpStore(store)).toEqual(before);
  }, 60_000);
});
