import {sql} from 'kysely';
import {importRecords, openStore, readMapping} from '../../packages/server/src/index.ts';
import {measureRecords} from '../../packages/server/src/measure/records/index.ts';
import {insertBare} from '../../packages/server/src/records/testing/insert-bare.ts';
import {importLarkfield, multiplyRecords} from './many-records.ts';

/** One piece of work in a process of its own; prints its seconds, most memory (kB) and rows as JSON. */
const [part = '', ...args] = process.argv.slice(2);
let begun = performance.now();

async function importJobs(file: string, mapping: string, folder: string, databaseUrl?: string): Promise<number> {
  const store = await openStore({folder, databaseUrl});
  const report = await importRecords(store, file, {mapping: await readMapping(mapping), now: new Date()});
  await store.close();
  return report.stored.added;
}

/** Makes one copy of Larkfield's records into so many; the first time, the records are imported. */
async function makeMany(exports: string, from: number, to: number, folder: string, url?: string): Promise<number> {
  const store = await openStore({folder, databaseUrl: url});
  if (from === 0) await importLarkfield(store, exports);
  await multiplyRecords(store, Math.max(1, from), to, url !== undefined);
  await store.close();
  return to;
}

/** Every measure of the catalogue, twice; the second time counts, with the files in the machine's memory. */
async function measure(folder: string, url?: string): Promise<number> {
  const store = await openStore({folder, databaseUrl: url});
  const {rows} = await sql<{count: number}>`select count(*) as count from work_order`.execute(store.db);
  const today = new Date().toISOString().slice(0, 10);
  await measureRecords(store, 'larkfield', {today});
  begun = performance.now();
  const {measures} = await measureRecords(store, 'larkfield', {today});
  const made = measures.filter(({missing}) => missing === null).length;
  if (made < measures.length - 2) throw new Error(`Only ${made} of ${measures.length} measures were made.`);
  await store.close();
  return Number(rows[0]?.count);
}

const PARTS: Readonly<Record<string, () => Promise<number>>> = {
  bare: () => insertBare(args[0] ?? '', args[1] ?? ''),
  import: () => importJobs(args[0] ?? '', args[1] ?? '', args[2] ?? '', args[3]),
  many: () => makeMany(args[0] ?? '', Number(args[1]), Number(args[2]), args[3] ?? '', args[4]),
  measure: () => measure(args[0] ?? '', args[1]),
};
const rows = await PARTS[part]?.();
const seconds = (performance.now() - begun) / 1000;
console.log(JSON.stringify({seconds, rss: process.resourceUsage().maxRSS, rows}));
