import {randomUUID} from 'node:crypto';
import type {Kysely, Transaction} from 'kysely';
import type {Store} from './open-store.ts';
import type {StoreTables} from './tables.ts';

/** One import that changed the store. */
export interface ImportRun {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** What was imported: `tsm-workbook`, `tsm-csv`. */
  readonly kind: string;
  /** The files as they were read, with the SHA-256 of their bytes. */
  readonly inputs: readonly {readonly fileName: string; readonly sha256: string}[];
  /** The report as it was given. */
  readonly report: unknown;
  /** Of records only: whose they are, and what decided what the import did. */
  readonly of?: {readonly runId: string; readonly landlordId: string; readonly fingerprint: string};
}

/** Writes an import into the diary. */
export async function addImportRun(tx: Transaction<StoreTables>, run: ImportRun): Promise<void> {
  const {at, kind} = run;
  const row = {
    run_id: run.of?.runId ?? randomUUID(),
    at,
    kind,
    inputs: JSON.stringify(run.inputs),
    report: JSON.stringify(run.report),
    landlord_id: run.of?.landlordId ?? null,
    fingerprint: run.of?.fingerprint ?? null,
  };
  await tx.insertInto('import_run').values(row).execute();
}

/** The diary, oldest first. */
export async function listImportRuns(store: Store): Promise<readonly ImportRun[]> {
  const rows = await store.db.selectFrom('import_run').selectAll().orderBy('at').orderBy('run_id').execute();
  return rows.map(({at, kind, inputs, report, run_id, landlord_id, fingerprint}) => ({
    at,
    kind,
    inputs: JSON.parse(inputs) as ImportRun['inputs'],
    report: JSON.parse(report) as unknown,
    ...(landlord_id === null ? {} : {of: {runId: run_id, landlordId: landlord_id, fingerprint: fingerprint ?? ''}}),
  }));
}

/** When records were imported from the very same input, or null: an ISO 8601 instant. */
export async function findSameImport(db: Kysely<StoreTables>, fingerprint: string): Promise<string | null> {
  const query = db.selectFrom('import_run').select('at').where('fingerprint', '=', fingerprint).orderBy('at', 'desc');
  return (await query.limit(1).executeTakeFirst())?.at ?? null;
}
