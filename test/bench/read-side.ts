import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {load, startServer} from './load.ts';
import type {LoadResult} from './load.ts';

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** One kind of request: our server beside a bare one that answers the very same bytes. */
export interface Comparison {
  readonly name: string;
  readonly bytes: number;
  readonly ours: LoadResult;
  readonly bare: LoadResult;
}

const CASES = [
  {name: 'overview.json of a landlord, brotli', path: '/leeds-city-council/v1/overview.json', accept: 'br'},
  {name: 'page of a landlord, brotli', path: '/leeds-city-council/', accept: 'br'},
  {name: 'landlords.json, unpacked', path: '/landlords.json', accept: 'identity'},
];

/** Turns each server takes: a machine that does something else for a moment then spoils one round and not the result. */
const ROUNDS = 5;

function toMedian(results: LoadResult[]): LoadResult {
  const middle = results.sort((a, b) => a.perSecond - b.perSecond)[Math.floor(results.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

/** Both servers run in processes of their own, are asked in turn and never at once. */
export async function benchServing(
  data: string,
  seconds: number,
): Promise<{comparisons: Comparison[]; unchanged: LoadResult}> {
  const ours = await startServer(
    [file('../../packages/cli/src/main.ts'), 'serve', '--port', '0', '--host', '127.0.0.1'],
    {
      DOORSTEP_DATA: data,
    },
  );
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  try {
    const comparisons: Comparison[] = [];
    for (const {name, path, accept} of CASES) {
      comparisons.push({name, ...(await compare(ours.url + path, accept, folder, seconds))});
    }
    const url = `${ours.url}/leeds-city-council/v1/overview.json`;
    const {headers} = await fetch(url, {headers: {'Accept-Encoding': 'br'}});
    const known = {'Accept-Encoding': 'br', 'If-None-Match': headers.get('etag') ?? ''};
    return {comparisons, unchanged: await load(url, known, seconds, 304)};
  } finally {
    await ours.stop();
    await rm(folder, {recursive: true, force: true});
  }
}

async function compare(
  url: string,
  accept: string,
  folder: string,
  seconds: number,
): Promise<Omit<Comparison, 'name'>> {
  const asked = {'Accept-Encoding': accept};
  const {body, headers} = await getAsSent(url, asked);
  const copy = join(folder, 'body');
  await writeFile(copy, body);
  const bare = await startServer([file('bare-server.ts'), copy, JSON.stringify(headers)]);
  try {
    const ours: LoadResult[] = [];
    const theirs: LoadResult[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await load(url, asked, seconds));
      theirs.push(await load(bare.url, asked, seconds));
    }
    return {bytes: body.byteLength, ours: toMedian(ours), bare: toMedian(theirs)};
  } finally {
    await bare.stop();
  }
}

/** The bytes on the wire, not unpacked as `fetch` would, and the headers that come with them. */
async function getAsSent(
  url: string,
  headers: Record<string, string>,
): Promise<{body: Buffer; headers: Record<string, string>}> {
  const {get} = await import('node:http');
  return new Promise((resolve, reject) => {
    get(url, {headers}, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const own = Object.entries(answer.headers).filter(([name]) => !/^(date|connection|keep-alive)$/.test(name));
        resolve({
          body: Buffer.concat(parts),
          headers: Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
        });
      });
    }).on('error', reject);
  });
}
