import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import {readTsmWorkbook} from './read-tsm-workbook.ts';
import {openTidyFolder, readTidyReturns} from './tidy/read-tidy-folder.ts';
import {toTidyFiles} from './tidy/write-tidy-folder.ts';
import type {TsmReturn} from './tsm-return.ts';
import {readWorkbookFile} from './workbook.ts';

/** A file that was made. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Reads every workbook (`.xlsx`) of a folder and writes the tidy files into another, then reads them back: they are
 * good only when they give the same facts. Throws `DS_IMPORT_*`; `DS_IMPORT_YEAR` when two workbooks are of one year.
 */
export async function makeTidyFiles(workbookFolder: string, tidyFolder: string): Promise<readonly MadeFile[]> {
  const returns: TsmReturn[] = [];
  for (const name of await listWorkbooks(workbookFolder)) {
    const tsmReturn = await readTsmWorkbook(await readWorkbookFile(join(workbookFolder, name)));
    const twice = returns.find(({source}) => source.year === tsmReturn.source.year);
    if (twice !== undefined) {
      const both = `${twice.source.fileName} and ${name}`;
      throw new DoorstepError(
        'DS_IMPORT_YEAR',
        `${both} are both of ${twice.source.year}. Keep the newer in ${workbookFolder}.`,
        {
          path: workbookFolder,
        },
      );
    }
    returns.push(tsmReturn);
  }
  await mkdir(tidyFolder, {recursive: true});
  const made: MadeFile[] = [];
  for (const [name, text] of toTidyFiles(returns)) {
    const path = join(tidyFolder, name);
    await writeFile(path, text);
    made.push({path, bytes: Buffer.byteLength(text)});
  }
  // Checks every hash, so a value that the files cannot hold is found here and not by a reader.
  readTidyReturns(await openTidyFolder(tidyFolder));
  return made;
}

async function listWorkbooks(folder: string): Promise<readonly string[]> {
  let names: readonly string[] = [];
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw noWorkbooks(folder, cause);
  }
  // A name that begins with ~$ is a spreadsheet program's lock.
  const workbooks = names.filter((name) => name.endsWith('.xlsx') && !name.startsWith('~$')).sort();
  if (workbooks.length === 0) throw noWorkbooks(folder);
  return workbooks;
}

function noWorkbooks(folder: string, cause?: unknown): DoorstepError {
  return new DoorstepError(
    'DS_IMPORT_NO_FILE',
    `Expected the regulator's workbooks (.xlsx) in ${folder}; found none.`,
    {
      cause,
      path: folder,
    },
  );
}
