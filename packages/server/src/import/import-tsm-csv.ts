import {listImportRuns} from '../store/import-runs.ts';
import type {Store} from '../store/open-store.ts';
import {listSources} from '../store/read-tsm.ts';
import type {ImportOptions} from './import-tsm.ts';
import {isKept, keepReturns} from './keep-returns.ts';
import {toUnchangedReport, type TsmImportReport} from './report.ts';
import {openTidyFolder, readTidyReturns, readTidySources, type TidyFolder} from './tidy/read-tidy-folder.ts';

/**
 * Imports the tidy files of a folder (`data/` of this repository). Gives exactly the store that the workbooks they
 * were made from give, the workbooks' names and hashes included. Years already there are not touched; the very same
 * files are not even read through. Throws `DS_IMPORT_NO_FILE` or `DS_IMPORT_TIDY`, and then nothing was stored.
 */
export async function importTsmCsv(store: Store, folder: string, {now}: ImportOptions): Promise<TsmImportReport> {
  const tidy = await openTidyFolder(folder);
  if (await isKnown(store, tidy)) {
    const years = readTidySources(tidy).map(toUnchangedReport);
    return {kind: 'tsm-csv', at: now.toISOString(), outcome: 'unchanged', years};
  }
  return keepReturns(store, readTidyReturns(tidy), {kind: 'tsm-csv', inputs: tidy.inputs, now});
}

/** These very files were imported once, and nothing has taken their place since. */
async function isKnown(store: Store, tidy: TidyFolder): Promise<boolean> {
  const inputs = JSON.stringify(tidy.inputs);
  const runs = await listImportRuns(store);
  if (!runs.some((run) => JSON.stringify(run.inputs) === inputs)) return false;
  const kept = await listSources(store);
  return readTidySources(tidy).every((source) => isKept(source, kept));
}
