import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {openStore} from '@doorstep/server';
import {loadProgram} from './program.ts';
import {type Acknowledged, makeRecord, sendUntilKept} from './senders.ts';

const LANDLORD = 'larkfield-homes';

export interface KillPlan {
  readonly kills: number;
  readonly senders: number;
  /** Answer sets that have to be acknowledged at least. */
  readonly least: number;
  /** Where the facts are; a file when undefined. */
  readonly databaseUrl: string | undefined;
}

/** What was found in the store after the last kill. */
export interface KillResult {
  readonly kills: number;
  readonly acknowledged: number;
  /** Kills at which an answer set was on its way. */
  readonly killedUnderWay: number;
  /** Acknowledged and not there, or there with another receipt or other words. */
  readonly lost: number;
  /** Rows beyond one an answer set. */
  readonly doubled: number;
}

/**
 * Kills the server again and again while senders send, each answer set until it has a receipt; then looks at what is in
 * the store. The moments are spread over the whole run.
 */
export async function killServers({kills, senders, least, databaseUrl}: KillPlan): Promise<KillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-kill-'));
  const acknowledged: Acknowledged = new Map();
  let underWay = 0;
  let done = false;
  let next = 0;
  let program = await loadProgram(folder, databaseUrl, 0);
  const port = await program.start();
  const root = (): string => `http://127.0.0.1:${port}/${LANDLORD}/v1`;
  const send = async (): Promise<void> => {
    while (!done) {
      const record = makeRecord(`number ${(next += 1)}`);
      underWay += 1;
      await sendUntilKept(root, record, acknowledged);
      underWay -= 1;
    }
  };
  const sending = Promise.all(Array.from({length: senders}, send));
  sending.catch(() => undefined);
  let killedUnderWay = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const standby = await loadProgram(folder, databaseUrl, port);
    // Each life takes its share of the answer sets; the moment within it is left to chance.
    await Promise.race([sending, waitUntil(() => acknowledged.size >= (least * kill) / kills)]);
    await wait(Math.random() * 30);
    if (underWay > 0) killedUnderWay += 1;
    await program.kill();
    program = standby;
    await program.start();
  }
  await Promise.race([sending, waitUntil(() => acknowledged.size >= least)]);
  done = true;
  await sending;
  await program.kill();
  const found = await readRows(folder, databaseUrl);
  await rm(folder, {recursive: true, force: true});
  return {kills, acknowledged: acknowledged.size, killedUnderWay, ...compare(acknowledged, found)};
}

async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}

interface FoundRow {
  readonly feedback_key: string;
  readonly receipt: string;
  readonly answers: string;
}

async function readRows(folder: string, databaseUrl: string | undefined): Promise<readonly FoundRow[]> {
  const store = await openStore({folder, databaseUrl});
  const rows = await store.db.selectFrom('feedback').select(['feedback_key', 'receipt', 'answers']).execute();
  await store.close();
  return rows;
}

/** Every answer set was sent until it was acknowledged, so there has to be just one row for each. */
export function compare(
  acknowledged: Acknowledged,
  rows: readonly FoundRow[],
): {readonly lost: number; readonly doubled: number} {
  const marks = new Map<string, number>();
  const byKey = new Map(rows.map((row) => [row.feedback_key, row]));
  for (const {answers} of rows) {
    const mark = /number \d+/.exec(answers)?.[0] ?? '';
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  let lost = 0;
  for (const [key, {receipt, mark}] of acknowledged) {
    const row = byKey.get(key);
    if (row?.receipt !== receipt || !row.answers.includes(`${mark}.`)) lost += 1;
  }
  const again = [...marks.values()].reduce((sum, count) => sum + count - 1, 0);
  return {lost, doubled: Math.max(again, rows.length - acknowledged.size)};
}
