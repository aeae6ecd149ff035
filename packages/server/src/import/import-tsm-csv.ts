import type {Store} from '../store/open-store.ts';
import type {ImportOptions} from './import-tsm.ts';
import {keepReturns} from './keep-returns.ts';
import type {TsmImportReport} from './report.ts';
import {readTidyFolder} from './tidy/read-tidy-folder.ts';

/**
 * Imports the tidy files of a folder (`data/` of this repository). Gives exactly the store that the workbooks they
 * were made from give, the workbooks' names and hashes included. Years already there are not touched. Throws
 * `DS_IMPORT_NO_FILE` or `DS_IMPORT_TIDY`, and then nothing was stored.
 */
export async function importTsmCsv(store: Store, folder: string, {now}: ImportOptions): Promise<TsmImportReport> {
  const {returns, inputs} = await readTidyFolder(folder);
  return keepReturns(store, returns, {kind: 'tsm-csv', inputs, now});
}
