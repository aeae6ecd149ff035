import {randomUUID} from 'node:crypto';
import Database from 'better-sqlite3';

/** One row as wide as an answer set. */
const ROW = [
  ...['larkfield-homes', 'K7QF-3WTN', 'after-repair', 1, 'en', 'a'.repeat(64)],
  '{"fixed":"yes","at-the-door":["showed-id","cleaned-up"],"satisfaction":"fairly-satisfied","words":"They came on time and cleaned up after themselves. The tap still drips a little."}',
  ...['none', '[]', 1, 0, '2026-11-23T12:00:00.000Z', '2028-11-23'],
];

/** Commits a second of a loop without anything around it: a table with one key, and a sync for each row. */
export function benchBareCommits(path: string, seconds: number): number {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const columns = ROW.map((_, at) => `c${at}`).join(', ');
  database.exec(`create table bare (key text primary key, ${columns})`);
  const insert = database.prepare(`insert into bare values (?, ${ROW.map(() => '?').join(', ')})`);
  const begun = performance.now();
  let count = 0;
  while (performance.now() - begun < seconds * 1000) {
    insert.run(randomUUID(), ...ROW);
    count += 1;
  }
  const perSecond = (count / (performance.now() - begun)) * 1000;
  database.close();
  return perSecond;
}
