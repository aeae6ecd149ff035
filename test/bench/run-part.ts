import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** What a process of its own says: seconds of the work, how many rows it was of, and the most memory it held. */
export interface PartResult {
  readonly seconds: number;
  readonly rows: number;
  readonly megabytes: number;
}

/** Runs one piece of work of records-part.ts. Throws with what it said when it fails. */
export function runPart(args: readonly string[]): PartResult {
  const program = fileURLToPath(new URL('./records-part.ts', import.meta.url));
  const done = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {encoding: 'utf8'});
  if (done.status !== 0) throw new Error(`${args.join(' ')} failed: ${done.stderr}`);
  const {seconds, rss, rows} = JSON.parse(done.stdout) as {seconds: number; rss: number; rows: number};
  return {seconds, rows, megabytes: Math.round(rss / 1024)};
}
