/**
 * Writes the exports of Larkfield Homes, which is made up, with their mappings, the planted faults and the landlord's file
 * that names them all: `npm run data:larkfield -- --scale 0.02 --out some/folder`. Without `--out` here, where all but the
 * exports is kept.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {toKeptFiles} from './src/kept-files.ts';
import {createRecords, SEED} from './src/landlord.ts';
import {PLANS} from './src/exports/index.ts';
import type {PlantedFault} from './src/faults/recipe.ts';

const HERE = import.meta.dirname;

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      scale: {type: 'string', default: '1'},
      seed: {type: 'string', default: String(SEED)},
      out: {type: 'string'},
      quiet: {type: 'boolean', default: false},
    },
  });
  const [scale, seed] = [Number(values.scale), Number(values.seed)];
  // Another scale or seed would change the files that are kept here.
  if (values.out === undefined && (scale !== 1 || seed !== SEED)) throw new RangeError('Say where with --out.');
  if (!(scale > 0 && scale <= 10) || !Number.isInteger(seed)) {
    throw new RangeError('--scale is a number above 0, at most 10; --seed is a whole number.');
  }
  const say = values.quiet ? () => undefined : console.log;
  const root = values.out ?? HERE;
  const folder = join(root, 'exports');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const records = createRecords(scale, seed);
  const [planted, files] = [[] as PlantedFault[], [] as {kind: string; name: string}[]];
  for (const plan of PLANS) {
    for (const file of plan.render(records, {seed, scale})) {
      writeFileSync(join(folder, file.name), file.bytes);
      planted.push(...file.planted);
      files.push(file);
      say(`exports/${file.name} (${file.rows} rows, ${file.bytes.length} bytes)`);
    }
  }
  for (const {path, text} of await toKeptFiles(PLANS, planted, files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
    say(path);
  }
}

await main();
