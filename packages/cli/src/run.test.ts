import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {run} from './run.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-cli-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

async function call(args: readonly string[], env: Record<string, string> = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(args, {
    env: {DOORSTEP_DATA: folder, ...env},
    cwd: folder,
    now: new Date('2026-11-22T12:00:00Z'),
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    stopped: () => Promise.resolve(),
  });
  return {code, said: said.join('\n'), complained: complained.join('\n')};
}

describe('doorstep', () => {
  it('tells its commands', async () => {
    for (const args of [[], ['help'], ['--help']]) {
      const {code, said} = await call(args);
      expect(code).toBe(0);
      for (const name of ['import tsm', 'release', 'verify', 'serve']) expect(said).toContain(`doorstep ${name}`);
    }
  });

  it.each([
    [['relaese'], /no command "relaese".*help/],
    [['import'], /Something is missing.*import </],
    [['import', 'songs', 'x.csv', '--mapping', 'm.json'], /"songs".*work-orders/],
    [['import', 'work-orders', 'x.csv'], /--mapping/],
    [['import', 'work-orders', 'x.csv', '--mapping', 'm.json'], /mapping file .*m\.json cannot be read/],
    [['import', 'tsm'], /Something is missing.*import tsm </],
    [['import', 'tsm', 'a', 'b'], /one word too many: b/],
    [['import', 'tsm', 'nowhere.xlsx'], /nowhere\.xlsx/],
    [['import', 'tsm', 'x', '--report', 'song'], /words, short, json/],
    [['release', '--fast'], /Unknown option '--fast'/],
    [['release', '--site', 'https://a.example/folder'], /a host alone.*a\.example\/folder/],
    [['release', '--site', 'figures'], /a host alone/],
    [['verify'], /no such release.*release/],
    [['verify', '../../etc'], /no such release/],
    [['serve', '--port', 'many'], /PORT must be a number/],
  ])('%j fails with one clear sentence', async (args, sentence) => {
    const {code, complained} = await call(args);
    expect(code).toBe(1);
    expect(complained).toMatch(sentence);
    expect(complained.split('\n')).toHaveLength(1);
    expect(complained).not.toMatch(/\n\s+at /);
  });

  it('imports a landlord’s records and checks them; a refused row ends with code 1', async () => {
    const columns = {reference: 'Job', reported: 'Reported', completed: 'Completed'};
    await writeFile(join(folder, 'map.json'), JSON.stringify({landlord: 'larkfield', kind: 'work-orders', columns}));
    await writeFile(join(folder, 'jobs.csv'), 'Job,Reported,Completed\n1,13/04/2026,20/04/2026\n2,13/04/2026,soon\n');
    const args = ['import', 'work-orders', 'jobs.csv', '--mapping', 'map.json'];
    const refused = await call(args);
    expect(refused).toMatchObject({code: 1, complained: ''});
    expect(refused.said).toContain('line 3, Completed: "soon" is not a date');
    const {code, said} = await call([...args, '--accept-good-rows']);
    expect(code).toBe(0);
    expect(said).toContain('jobs.csv.refused.csv');
    expect((await call(['check', '--landlord', 'larkfield'])).said).toContain('0 of 13 checks found something');
    expect((await call([...args, '--landlord', 'other'])).complained).toMatch(/for the landlord "larkfield"/);
    const suggested = await call(['import', '--suggest', 'jobs.csv', '--write', 'new.json', '--kind', 'work-orders']);
    expect(suggested.said).toMatch(/Written to new.json/);
    expect((await call(['import', '--suggest', 'jobs.csv', '--write', 'new.json'])).complained).toMatch(
      /there already/,
    );
  });

  it('imports all that a landlord’s file names, skips it the next time, and measures it', async () => {
    const columns = {reference: 'Job', reported: 'Reported', completed: 'Completed', outcome: 'Status'};
    const jobs = Array.from({length: 20}, (_, at) => `${at},01/04/2026,${at < 10 ? '01' : '03'}/04/2026,Completed`);
    await writeFile(join(folder, 'own.csv'), `Job,Reported,Completed,Status\n${jobs.join('\n')}\n`);
    await writeFile(
      join(folder, 'own-map.json'),
      JSON.stringify({landlord: 'own', kind: 'work-orders', columns, dateOrder: 'day-first'}),
    );
    const file = (mapping: string): string =>
      `landlord: own\nname: Own Homes\nnation: scotland\nimports: [{mapping: ${mapping}, files: [own.csv]}]\n`;
    await writeFile(join(folder, 'own.yaml'), file('own-map.json'));
    const args = ['import', 'landlord', 'own.yaml', '--report', 'short'];
    expect(await call(args)).toMatchObject({
      code: 0,
      said: 'Own Homes: its file was read.\n  own.csv: 20 rows',
    });
    expect((await call(args)).said).toBe('Own Homes: its file has not changed.\n  own.csv: unchanged');
    const {said} = await call(['measure', '--landlord', 'own', '--measure', 'repairs-days-to-complete']);
    // Both days count: ten jobs of 1 day and ten of 3.
    expect(said).toMatch(/April 2026\s+2.0\s+40 \/ 20/);
    await writeFile(join(folder, 'own.yaml'), file('nowhere.json'));
    expect((await call(args)).complained).toMatch(/nowhere\.json cannot be read/);
    await writeFile(join(folder, 'own.yaml'), 'landlord: own\nname: Own Homes\nnation: narnia\n');
    expect((await call(args)).complained).toMatch(/own\.yaml is not right at “nation”/);
  });

  it('shows where an error came from when asked to', async () => {
    const {complained} = await call(['verify'], {DOORSTEP_DEBUG: '1'});
    expect(complained).toMatch(/\n\s+at /);
  });

  it('says that the site must be built, and that figures must be imported, before a release', async () => {
    expect((await call(['release', '--assets', folder])).complained).toMatch(/build it first: npm run build/);
  });

  it('names PORT when the port is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const {code, complained} = await call(['serve'], {PORT: String(port)});
    other.close();
    expect(code).toBe(1);
    expect(complained).toContain(`Port ${port} is in use`);
    expect(complained).toContain('PORT=');
  });
});

describe('the doorstep process', () => {
  it('ends with code 1 and no stack trace on an error', async () => {
    await writeFile(join(folder, 'not.xlsx'), 'words');
    const args = ['--import', 'tsx', MAIN, 'import', 'tsm', join(folder, 'not.xlsx'), '--data', folder];
    const failed = (await promisify(execFile)(process.execPath, args).catch((error: unknown) => error)) as {
      code: number;
      stderr: string;
    };
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/not\.xlsx/);
    expect(failed.stderr).not.toMatch(/\n\s+at /);
  }, 30_000);

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops serving at %s with code 0, though npm passes it on once more',
    async (signal) => {
      const args = ['--import', 'tsx', MAIN, 'serve', '--port', '0', '--data', folder];
      const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
      await expect.poll(() => said, {timeout: 20_000}).toContain('Ctrl-C');
      const asked = Date.now();
      child.kill(signal);
      // Two signals of one kind that wait together arrive as one; two kinds do not.
      child.kill(signal === 'SIGINT' ? 'SIGTERM' : 'SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(code).toBe(0);
      expect(Date.now() - asked).toBeLessThan(2000);
    },
    30_000,
  );
});
