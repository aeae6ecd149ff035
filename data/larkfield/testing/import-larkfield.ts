import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {keepLandlordFile, parseLandlordFile} from '../../../packages/server/src/landlord-file/index.ts';
import {importRecords, parseMapping} from '../../../packages/server/src/records/index.ts';
import type {Store} from '../../../packages/server/src/store/open-store.ts';
import {PLANS} from '../src/exports/index.ts';
import {createRecords, SEED} from '../src/landlord.ts';
import {toLandlordFile} from '../src/landlord-file.ts';

/** A smaller Larkfield with its own file, imported as anybody's records are. */
export async function importLarkfield(store: Store, scale: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'larkfield-'));
  const now = new Date('2026-07-01T08:00:00Z');
  const records = createRecords(scale);
  try {
    for (const plan of PLANS) {
      const mapping = parseMapping(plan.mapping, plan.kind);
      for (const file of plan.render(records, {seed: SEED, scale})) {
        const path = join(folder, file.name);
        await writeFile(path, file.bytes);
        await importRecords(store, path, {mapping, acceptGoodRows: true, now});
      }
    }
    const text = JSON.stringify(toLandlordFile([]));
    const {file} = parseLandlordFile(text, 'landlord.json');
    await keepLandlordFile(store, {path: 'landlord.json', text, landlord: file.landlord, now});
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
