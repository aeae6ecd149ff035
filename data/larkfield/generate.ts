/**
 * Writes the exports of Larkfield Homes, which is made up: `npm run data:larkfield -- --scale 0.02 --out some/folder`.
 * At scale 1 it also writes what is kept beside the program: mappings, the planted faults and the landlord's file.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {toKeptFiles} from './src/kept-files.ts';
import {createRecords, SEED} from './src/landlord.ts';
import {PLANS} from './src/exports/index.ts';

const HERE = import.meta.dirname;

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      scale: {type: 'string', default: '1'},
      seed: {type: 'string', default: String(SEED)},
      out: {type: 'string'},
    },
  });
  const [scale, seed] = [Number(values.scale), Number(values.seed)];
  if (!(scale > 0 && scale <= 10) || !Number.isInteger(seed)) {
    throw new RangeError('--scale is a number above 0, at most 10; --seed is a whole number.');
  }
  const folder = values.out ?? join(HERE, 'exports');
  if (values.out === undefined) rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const records = createRecords(scale, seed);
  const planted = [];
  for (const plan of PLANS) {
    for (const file of plan.render(records, {seed, scale})) {
      writeFileSync(join(folder, file.name), file.bytes);
      planted.push(...file.planted);
      console.log(`${file.name} (${file.rows} rows, ${file.bytes.length} bytes)`);
    }
  }
  if (scale !== 1 || seed !== SEED) return;
  for (const {path, text} of await toKeptFiles(PLANS, planted)) {
    mkdirSync(dirname(join(HERE, path)), {recursive: true});
    writeFileSync(join(HERE, path), text);
    console.log(path);
  }
}

await main();
