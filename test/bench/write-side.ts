import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {readAssets, toSiteFiles} from '../../packages/cli/src/site/site-files.ts';
import {toReleaseBasis} from '../../packages/cli/src/release-basis.ts';
import {
  computeDocuments,
  importTsm,
  importTsmCsv,
  makeRelease,
  openStore,
  planRelease,
  readTsm,
  verifyRelease,
  type MadeRelease,
  type TsmDataset,
} from '@doorstep/server';

/** Milliseconds a piece of work took, with its result. */
export async function time<T>(work: () => T | Promise<T>): Promise<{result: T; ms: number}> {
  const started = performance.now();
  const result = await work();
  return {result, ms: performance.now() - started};
}

/** How long the import took, and of what. */
export interface ImportTimes {
  readonly name: string;
  readonly ms: number;
}

/** Imports a folder of workbooks one by one, or the tidy files at once, into a fresh data folder; then reads all back. */
export async function benchImport(
  folder: string,
  source: string,
): Promise<{imports: ImportTimes[]; readMs: number; dataset: TsmDataset}> {
  const store = await openStore({folder});
  const now = new Date();
  const workbooks = (await readdir(source)).filter((name) => name.endsWith('.xlsx')).sort();
  const imports: ImportTimes[] = [];
  for (const name of workbooks) {
    imports.push({name, ms: (await time(() => importTsm(store, join(source, name), {now}))).ms});
  }
  if (workbooks.length === 0) {
    const {ms} = await time(() => importTsmCsv(store, source, {now}));
    imports.push({name: 'the tidy CSV files, both years', ms});
  }
  const {result: dataset, ms: readMs} = await time(() => readTsm(store));
  await store.close();
  return {imports, readMs, dataset};
}

export interface ReleaseTimes {
  readonly computeMs: number;
  readonly writeMs: number;
  readonly verifyMs: number;
  readonly landlords: number;
  readonly documents: number;
  readonly pages: number;
  readonly made: MadeRelease;
}

/** Makes and verifies a release of every landlord. Drawing pages and writing files overlap, and are timed together. */
export async function benchRelease(folder: string, dataset: TsmDataset, assets: string): Promise<ReleaseTimes> {
  const names = await readAssets(assets);
  const {plan} = await planRelease(folder, await toReleaseBasis({dataset, own: []}, {assets, site: null}), new Date());
  if (plan === undefined) throw new Error('There is a release already.');
  const {result: documents, ms: computeMs} = await time(() => computeDocuments(dataset, {...plan, previous: null}));
  let pages = 0;
  async function* counted() {
    for await (const file of toSiteFiles(documents, {assets: names})) {
      if (file.path.endsWith('.html')) pages += 1;
      yield file;
    }
  }
  const {result: made, ms: writeMs} = await time(() =>
    makeRelease({folder, plan, documents, pages: counted(), assets}),
  );
  const {result: verified, ms: verifyMs} = await time(() => verifyRelease(folder, made.id));
  if (verified.faults.length > 0) throw new Error('The release is not as it was made.');
  const measures = documents.landlords.reduce((sum, landlord) => sum + landlord.measures.length, 0);
  return {computeMs, writeMs, verifyMs, landlords: documents.landlords.length, documents: measures, pages, made};
}
