import {createReadStream} from 'node:fs';
import Database from 'better-sqlite3';
import {parse} from 'csv-parse';

/** Parses and inserts, with no checks and one index: what any import must do at least. */
export async function insertBare(file: string, path: string): Promise<number> {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const names = Array.from({length: 12}, (_, at) => `c${at}`);
  database.exec(`create table jobs (${names.join(', ')}, primary key (c0))`);
  const insert = database.prepare(`insert into jobs values (${names.map(() => '?').join(', ')})`);
  const parser = createReadStream(file, {highWaterMark: 1 << 18}).pipe(parse({from_line: 2}));
  let rows = 0;
  database.exec('begin');
  for await (const row of parser as AsyncIterable<string[]>) {
    insert.run(row);
    rows += 1;
  }
  database.exec('commit');
  database.close();
  return rows;
}
