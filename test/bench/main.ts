import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {POSTGRES_MISSING, startTestPostgres} from '../../packages/server/src/store/testing-postgres.ts';
import {benchCharts} from './charts/bench-charts.ts';
import {ROW_NAMES} from './charts/measure.ts';
import {PARTS as NAMES, type PartName} from './document.ts';
import {benchFeedback} from './feedback.ts';
import {benchLeaks} from './leaks.ts';
import {benchMeasuring} from './measuring.ts';
import {benchServing} from './read-side.ts';
import {benchRecordsImport} from './records.ts';
import {toRecordsReport} from './records-report.ts';
import {toReport} from './report.ts';
import {writePart} from './write-part.ts';
import {benchImport, benchRelease} from './write-side.ts';

/**
 * `npm run bench [-- figures | records | feedback | leaks | charts] [--source <folder of workbooks>] [--seconds 2]`: import, release and
 * serving of the regulator's figures; import and measuring of a landlord's records; answers of residents; what widgets leave behind; charts beside
 * other libraries. All parts, or those named, each measured in one run. Prints the tables and writes them to
 * docs/benchmarks.md. Build the site before measuring the figures.
 */
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

async function benchFigures(folder: string, source: string, seconds: number): Promise<string> {
  console.log('Importing ...');
  const imported = await benchImport(folder, source);
  console.log('Making a release of every landlord ...');
  const release = await benchRelease(folder, imported.dataset, join(PROJECT, 'dist/site'));
  console.log('Serving ...');
  const serving = await benchServing(folder, seconds);
  return toReport({imported, release, serving});
}

async function benchRecords(folder: string): Promise<string> {
  const server = POSTGRES_MISSING === null ? await startTestPostgres() : null;
  try {
    console.log('Importing a million work orders ...');
    const imports = await benchRecordsImport(folder, (await server?.createDatabase()) ?? null);
    console.log('Measuring millions of jobs ...');
    const measuring = benchMeasuring(folder, (await server?.createDatabase()) ?? null);
    return toRecordsReport({imports, measuring, missing: POSTGRES_MISSING});
  } finally {
    await server?.stop();
  }
}

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {seconds: {type: 'string', default: '2'}, source: {type: 'string', default: join(PROJECT, 'data')}},
});
const PARTS: Readonly<Record<PartName, (folder: string) => Promise<string>>> = {
  figures: (folder) => benchFigures(folder, values.source, Number(values.seconds)),
  records: benchRecords,
  feedback: (folder) => benchFeedback(folder, Number(values.seconds)),
  charts: () => benchCharts(ROW_NAMES, 7),
  leaks: benchLeaks,
};
const isPart = (name: string): name is PartName => name in PARTS;
const unknown = positionals.find((name) => !isPart(name));
if (unknown !== undefined) throw new RangeError(`There is no part "${unknown}": there are ${NAMES.join(', ')}.`);
for (const name of positionals.length === 0 ? NAMES : positionals.filter(isPart)) {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-data-'));
  try {
    await writePart(name, await PARTS[name](folder));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
