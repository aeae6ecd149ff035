/** Makes data/ anew from the regulator's workbooks: `npm run data:tsm -- <folder with the .xlsx files>`. */
import {fileURLToPath} from 'node:url';
import {DoorstepError} from '@doorstep/contract';
import {makeTidyFiles} from '../packages/server/src/import/make-tidy-files.ts';

const [folder] = process.argv.slice(2);
const target = fileURLToPath(new URL('../data/', import.meta.url));

if (folder === undefined) {
  console.error('Say where the workbooks are: npm run data:tsm -- <folder>');
  process.exitCode = 2;
} else {
  try {
    for (const {path, bytes} of await makeTidyFiles(folder, target)) console.log(`${path} (${bytes} bytes)`);
  } catch (error) {
    if (!(error instanceof DoorstepError)) throw error;
    console.error(`${error.code}: ${error.message}`);
    process.exitCode = 1;
  }
}
