import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {availableParallelism, cpus, tmpdir, totalmem} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {benchServing} from './read-side.ts';
import {toReport} from './report.ts';
import {benchImport, benchRelease} from './write-side.ts';

/**
 * `npm run bench [-- <folder of workbooks>] [--seconds 2]`: import, release and serving, measured in one run on the real
 * figures. Prints the table and writes it to docs/benchmarks.md. Build the site first.
 */
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const {positionals, values} = parseArgs({allowPositionals: true, options: {seconds: {type: 'string', default: '2'}}});
const source = positionals[0] ?? join(PROJECT, 'data');
const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-data-'));
try {
  console.log('Importing ...');
  const imported = await benchImport(folder, source);
  console.log('Making a release of every landlord ...');
  const release = await benchRelease(folder, imported.dataset, join(PROJECT, 'dist/site'));
  console.log('Serving ...');
  const serving = await benchServing(folder, Number(values.seconds));
  const machine = {
    cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    day: new Date().toISOString().slice(0, 10),
  };
  const report = toReport({machine, imported, release, serving});
  const path = join(PROJECT, 'docs/benchmarks.md');
  await writeFile(path, await format(report, {...(await resolveConfig(path)), filepath: path}));
  console.log(`\n${report}`);
} finally {
  await rm(folder, {recursive: true, force: true});
}
