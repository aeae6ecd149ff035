import {execFileSync, spawn} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import pg from 'pg';

/** Where Debian keeps the server's programs, newest version first; null when there are none. */
function findPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  return found ?? null;
}

const PROGRAMS = findPrograms();

/** Why tests on PostgreSQL cannot run here, or null. Tests print it. */
export const POSTGRES_MISSING: string | null =
  PROGRAMS === null ? 'PostgreSQL is not tested: its programs are not under /usr/lib/postgresql on this machine' : null;

/** A private server in a folder and on a port of its own, for one test file. */
export interface TestPostgres {
  /** Makes an empty database and gives its address. */
  readonly createDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root, so root runs it as the user that the package made for it. */
function asServerUser(program: string, args: readonly string[]): [string, string[]] {
  const path = join(PROGRAMS ?? '', program);
  return process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, [...args]];
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts it. What is written there is not synced to disk: it is thrown away. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-pg-'));
  if (process.getuid?.() === 0) {
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], {encoding: 'utf8'}));
    chownSync(folder, id('-u'), id('-g'));
  }
  const data = join(folder, 'data');
  const [initdb, initArgs] = asServerUser('initdb', ['-D', data, '-U', 'doorstep', '-A', 'trust', '-N', '-E', 'UTF8']);
  execFileSync(initdb, initArgs, {cwd: folder, stdio: ['ignore', 'ignore', 'pipe']});
  const port = await findPort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off'];
  const [pgCtl, startArgs] = asServerUser('pg_ctl', [
    ...['start', '-w', '-D', data, '-l', join(folder, 'log')],
    ...['-o', settings.map((setting) => `-c ${setting}`).join(' ')],
  ]);
  const starting = spawn(pgCtl, startArgs, {cwd: folder, stdio: 'ignore'});
  const [code] = (await once(starting, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`PostgreSQL did not start in ${folder} (code ${code ?? 'none'}).`);
  const address = `postgres://doorstep@127.0.0.1:${port}`;
  let count = 0;
  return {
    createDatabase: async () => {
      const name = `test${++count}`;
      await runStatement(`${address}/postgres`, `create database ${name}`);
      return `${address}/${name}`;
    },
    stop: async () => {
      const [program, args] = asServerUser('pg_ctl', ['stop', '-D', data, '-m', 'immediate']);
      const stopping = spawn(program, args, {cwd: folder, stdio: 'ignore'});
      await once(stopping, 'exit');
      await wait(50);
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

async function runStatement(address: string, statement: string): Promise<void> {
  const client = new pg.Client({connectionString: address});
  await client.connect();
  await client.query(statement);
  await client.end();
}
