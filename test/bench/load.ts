import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import autocannon from 'autocannon';

/** A server in a process of its own, so that it does not share a thread with what asks it. */
export interface ServerProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a TypeScript file that prints its address. */
export async function startServer(args: readonly string[], env: Record<string, string> = {}): Promise<ServerProcess> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, ...env},
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const [, found] = /(http:\/\/[\w.]+:\d+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`The server ended with code ${code ?? 'none'}`)));
  });
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return {url, stop};
}

/** What a server did under load. Times in milliseconds. */
export interface LoadResult {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
}

const CONNECTIONS = 20;

/** Asks one address as fast as it is answered, after a second to warm up; every answer must have the status given. */
export async function load(
  url: string,
  headers: Record<string, string>,
  seconds: number,
  status = 200,
): Promise<LoadResult> {
  const options = {url, headers, connections: CONNECTIONS};
  await autocannon({...options, duration: 1});
  const result = await autocannon({...options, duration: seconds});
  const counted = result.statusCodeStats[String(status)]?.count ?? 0;
  if (counted === 0 || result.errors > 0 || counted < result.requests.total) {
    throw new Error(`${url}: ${result.errors} errors, answers ${JSON.stringify(result.statusCodeStats)}`);
  }
  return {perSecond: result.requests.average, median: result.latency.p50, p99: result.latency.p99};
}
