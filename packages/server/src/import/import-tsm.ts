import type {Store} from '../store/open-store.ts';
import {listSources} from '../store/read-tsm.ts';
import {keepReturns} from './keep-returns.ts';
import {readTsmWorkbook} from './read-tsm-workbook.ts';
import {toUnchangedReport, type TsmImportReport} from './report.ts';
import {TSM_READER_VERSION} from './source-words.ts';
import {readWorkbookFile} from './workbook.ts';

/** What an import needs from outside. */
export interface ImportOptions {
  /** The moment written into the diary. */
  readonly now: Date;
}

/**
 * Imports one year's workbook as the regulator publishes it (`... TSM Full Data ... .xlsx`). A later version of the same
 * year takes the place of the earlier; the very same file changes nothing and is not read. Throws `DS_IMPORT_*` naming
 * the place and the remedy, and then nothing was stored.
 */
export async function importTsm(store: Store, path: string, {now}: ImportOptions): Promise<TsmImportReport> {
  const file = await readWorkbookFile(path);
  const kept = (await listSources(store)).find(
    ({sha256, readerVersion}) => sha256 === file.sha256 && readerVersion === TSM_READER_VERSION,
  );
  if (kept !== undefined) {
    const years = [toUnchangedReport({...kept, fileName: file.fileName})];
    return {kind: 'tsm-workbook', at: now.toISOString(), outcome: 'unchanged', years};
  }
  const inputs = [{fileName: file.fileName, sha256: file.sha256}];
  return keepReturns(store, [await readTsmWorkbook(file)], {kind: 'tsm-workbook', inputs, now});
}
