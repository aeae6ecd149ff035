import {importRecords, openStore, readMapping} from '../../packages/server/src/index.ts';
import {insertBare} from '../../packages/server/src/records/testing/insert-bare.ts';

/** One measured piece of work in a process of its own; prints seconds, most memory (kB) and rows as JSON. */
const [part = '', file = '', ...rest] = process.argv.slice(2);

async function importJobs(mapping: string, folder: string, databaseUrl: string | undefined): Promise<number> {
  const store = await openStore({folder, databaseUrl});
  const report = await importRecords(store, file, {mapping: await readMapping(mapping), now: new Date()});
  await store.close();
  return report.stored.added;
}

const begun = performance.now();
const rows =
  part === 'bare' ? await insertBare(file, rest[0] ?? '') : await importJobs(rest[0] ?? '', rest[1] ?? '', rest[2]);
const seconds = (performance.now() - begun) / 1000;
console.log(JSON.stringify({seconds, rss: process.resourceUsage().maxRSS, rows}));
