import {createHash, randomUUID} from 'node:crypto';
import {basename} from 'node:path';
import {addImportRun} from '../store/import-runs.ts';
import type {Store} from '../store/open-store.ts';
import {parseLandlordFile, type ReadLandlordFile} from './parse-landlord-file.ts';

/**
 * Keeps what a landlord says about itself in place of what it said before; the diary of imports keeps every version.
 * Returns whether anything changed.
 * @param text the file as it was read; it has been checked.
 */
export async function keepLandlordFile(
  store: Store,
  {path, text, landlord, now}: {path: string; text: string; landlord: string; now: Date},
): Promise<boolean> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return store.db.transaction().execute(async (tx) => {
    const before = await tx
      .selectFrom('landlord_file')
      .select('sha256')
      .where('landlord_id', '=', landlord)
      .executeTakeFirst();
    if (before?.sha256 === sha256) return false;
    const row = {landlord_id: landlord, file_name: basename(path), sha256, content: text};
    await tx
      .insertInto('landlord_file')
      .values(row)
      .onConflict((conflict) => conflict.column('landlord_id').doUpdateSet(row))
      .execute();
    await addImportRun(tx, {
      at: now.toISOString(),
      kind: 'landlord-file',
      inputs: [{fileName: basename(path), sha256}],
      report: {content: text},
      of: {runId: randomUUID(), landlordId: landlord, fingerprint: sha256},
    });
    return true;
  });
}

/** Every landlord that publishes records of its own, by id. */
export async function listLandlordFiles(store: Store): Promise<readonly ReadLandlordFile[]> {
  const rows = await store.db.selectFrom('landlord_file').selectAll().orderBy('landlord_id').execute();
  return rows.map(({content, file_name}) => parseLandlordFile(content, file_name));
}
