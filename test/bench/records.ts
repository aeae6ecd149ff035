import {spawnSync} from 'node:child_process';
import {createWriteStream} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {POSTGRES_MISSING, startTestPostgres} from '../../packages/server/src/store/testing-postgres.ts';

/**
 * `npx tsx test/bench/records.ts [rows]`: imports so many work orders into SQLite and PostgreSQL, and beside them a bare
 * loop that parses the same CSV and inserts it into SQLite with no checks. Each runs in a process of its own.
 */

const ROWS = Number(process.argv[2] ?? 1_000_000);

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

/** What a process of its own says: seconds of the work, and the most memory it held. */
function run(
  part: 'bare' | 'sqlite' | 'postgres',
  args: readonly string[],
): {rowsPerSecond: number; megabytes: number} {
  const program = fileURLToPath(new URL('./records-part.ts', import.meta.url));
  const done = spawnSync(process.execPath, ['--import', 'tsx', program, part, ...args], {encoding: 'utf8'});
  if (done.status !== 0) throw new Error(`${part} failed: ${done.stderr}`);
  const {seconds, rss, rows} = JSON.parse(done.stdout) as {seconds: number; rss: number; rows: number};
  if (rows !== ROWS) throw new Error(`${part} stored ${rows} rows of ${ROWS}.`);
  return {rowsPerSecond: Math.round(rows / seconds), megabytes: Math.round(rss / 1024)};
}

const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-records-'));
try {
  const [file, mapping] = [join(folder, 'jobs.csv'), join(folder, 'mapping.json')];
  await makeCsv(file);
  await writeFile(mapping, JSON.stringify(MAPPING));
  const bare = run('bare', [file, join(folder, 'bare.sqlite')]);
  const sqlite = run('sqlite', [file, mapping, join(folder, 'data')]);
  const say = (name: string, {rowsPerSecond, megabytes}: typeof bare): void =>
    console.log(
      `${name}: ${rowsPerSecond.toLocaleString('en-GB')} rows/s, ${megabytes} MB, ${(bare.rowsPerSecond / rowsPerSecond).toFixed(2)} x the bare loop's time`,
    );
  console.log(`${ROWS.toLocaleString('en-GB')} work orders`);
  say('Bare loop, parse and insert', bare);
  say('Import into SQLite', sqlite);
  if (POSTGRES_MISSING !== null) console.log(POSTGRES_MISSING);
  else {
    const server = await startTestPostgres();
    try {
      say(
        'Import into PostgreSQL',
        run('postgres', [file, mapping, join(folder, 'data'), await server.createDatabase()]),
      );
    } finally {
      await server.stop();
    }
  }
} finally {
  await rm(folder, {recursive: true, force: true});
}
