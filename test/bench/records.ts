import {createWriteStream} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {once} from 'node:events';
import {join} from 'node:path';
import {runPart, type PartResult} from './run-part.ts';

const ROWS = 1_000_000;

/** What one way of importing did. */
export interface ImportResult extends PartResult {
  readonly name: string;
}

const HEADINGS = 'Job No,UPRN,Area,Trade,Priority,Contractor,Reported,Target,Completed,Status,First visit,Cost';
const MAPPING = {
  landlord: 'bench',
  kind: 'work-orders',
  columns: {
    reference: 'Job No',
    home: 'UPRN',
    area: 'Area',
    trade: 'Trade',
    priority: 'Priority',
    contractor: 'Contractor',
    reported: 'Reported',
    target: 'Target',
    completed: 'Completed',
    outcome: 'Status',
    'first-visit': 'First visit',
    cost: 'Cost',
  },
};

const two = (value: number): string => String(value).padStart(2, '0');
const toUk = (time: number): string => {
  const date = new Date(time);
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};

/** Three years of jobs; the same rows each time. */
async function makeCsv(file: string): Promise<void> {
  const stream = createWriteStream(file);
  const step = (3 * 365 * 86_400_000) / ROWS;
  let text = `${HEADINGS}\r\n`;
  for (let at = 0; at < ROWS; at += 1) {
    const reported = Date.UTC(2023, 3, 1) + Math.floor(at * step);
    const done = reported + ((at * 7919) % 30) * 86_400_000 + 3_600_000 * (1 + (at % 9));
    const [area, trade] = [
      ['North', 'South', 'East', 'West', 'Centre'][at % 5],
      ['Plumbing', 'Electrical', 'Joinery'][at % 3],
    ];
    text += `WO${1_000_000 + at},1000${at % 12_400},${area ?? ''},${trade ?? ''},Routine,Acme Repairs,${toUk(reported)},${toUk(reported + 20 * 86_400_000)},${toUk(done)},Completed,${at % 4 === 0 ? 'No' : 'Yes'},"£1,${two(at % 100)}5.50"\r\n`;
    if (text.length > 1 << 20) {
      if (!stream.write(text)) await once(stream, 'drain');
      text = '';
    }
  }
  stream.end(text);
  await once(stream, 'finish');
}

/**
 * Imports a million work orders into SQLite and PostgreSQL, and beside them a bare loop that parses the same CSV and inserts
 * it into SQLite with no checks; the bare loop comes first. Each runs in a process of its own.
 */
export async function benchRecordsImport(folder: string, databaseUrl: string | null): Promise<ImportResult[]> {
  const [file, mapping, data] = ['jobs.csv', 'mapping.json', 'imported'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await makeCsv(file);
  await writeFile(mapping, JSON.stringify(MAPPING));
  const run = (name: string, args: readonly string[]): ImportResult => {
    const result = runPart(args);
    if (result.rows !== ROWS) throw new Error(`${name} stored ${result.rows} rows of ${ROWS}.`);
    console.log(`${name}: ${result.seconds.toFixed(1)} s`);
    return {name, ...result};
  };
  return [
    run('bare loop: parse and insert into SQLite', ['bare', file, join(folder, 'bare.sqlite')]),
    run('import into SQLite', ['import', file, mapping, data]),
    ...(databaseUrl === null ? [] : [run('import into PostgreSQL', ['import', file, mapping, data, databaseUrl])]),
  ];
}
