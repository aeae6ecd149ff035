import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createFeedback, createSettingsReader, openStore} from '@doorstep/server';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {run} from '../run.ts';

// Databases are opened and landlords measured many times over.
vi.setConfig({testTimeout: 30_000, hookTimeout: 60_000});

const NOW = new Date('2026-07-01T12:00:00Z');
const FREE = {free: 1e9, most: 1e9, periodMs: 1000};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-feedback-'));
  const columns = {reference: 'Job', reported: 'Reported', completed: 'Completed', outcome: 'Status'};
  const jobs = Array.from({length: 3}, (_, at) => `${at},01/06/2026,02/06/2026,Completed`).join('\n');
  await writeFile(join(folder, 'jobs.csv'), `Job,Reported,Completed,Status\n${jobs}\n`);
  const mapping = {landlord: 'own', kind: 'work-orders', columns, dateOrder: 'day-first'};
  await writeFile(join(folder, 'map.json'), JSON.stringify(mapping));
  const feedback = {
    on: true,
    contact: {phone: '01632 960101'},
    forms: {'after-repair': 'open'},
    notify: {email: 'a@example.org'},
  };
  const imports = [{mapping: 'map.json', files: ['jobs.csv']}];
  const landlord = {landlord: 'own', name: 'Own Homes', nation: 'scotland', feedback, imports};
  await writeFile(join(folder, 'own.json'), JSON.stringify(landlord));
  expect((await call('import landlord own.json')).code).toBe(0);
});
afterAll(() => rm(folder, {recursive: true, force: true}));

async function call(line: string) {
  const said: string[] = [];
  const code = await run(line.split(' '), {
    env: {DOORSTEP_DATA: folder},
    cwd: folder,
    now: NOW,
    say: (text) => said.push(text),
    complain: (text) => said.push(text),
    stopped: () => Promise.resolve(),
  });
  return {code, said: said.join('\n')};
}

/** Sends answers as a resident does. */
async function answer(words: string, reference: string): Promise<string> {
  const store = await openStore({folder});
  const limits = {leastMs: 0, address: FREE, network: FREE, all: FREE, sameText: FREE};
  const settings = createSettingsReader(store);
  const feedback = createFeedback({store, secret: 'a secret of a test', settings, now: () => NOW, limits});
  const from = {address: '', plain: false, trapped: false};
  const token = await feedback.token('own', from, false);
  const answers = {fixed: 'no', satisfaction: 'very-dissatisfied', words, reference};
  const sent = {form: 'after-repair', version: 1, language: 'en', answers, about: null, replyTo: null} as const;
  const rest = {mayPublish: false, token: token.refusal ? '' : token.value.token, work: null};
  const outcome = await feedback.submit('own', {...sent, ...rest, key: `key-of-a-test-${reference}-0000`}, from);
  await store.close();
  return outcome.refusal ? outcome.refusal.code : outcome.value.receipt;
}

describe('doorstep feedback, token and notify', () => {
  it('makes codes that stay, lists and exports what came with them, and erases it', async () => {
    const asked = 'feedback codes --landlord own --from 2026-06-01 --to 2026-06-30';
    const {said} = await call(asked);
    const rows = said.split('\r\n').map((row) => row.split(','));
    expect(rows.map(([job]) => job)).toEqual(['work_order', '0', '1', '2']);
    expect((await call(asked)).said).toBe(said);
    const receipt = await answer('=cmd() Ring 07700 900123. It smells of gas.', rows[1]?.[1] ?? '');

    const listed = (await call('feedback list --landlord own')).said;
    expect(listed).toContain(`${receipt}  2026-07-01T12:00  after-repair  received  DANGER`);
    expect(listed).toContain('1 answer.');
    expect((await call('feedback list --landlord own --status counted')).said).toBe('0 answers.');
    expect((await call('feedback list --landlord own --status lost')).said).toContain('--status');
    expect((await call('feedback export --landlord own --write out.csv')).said).toBe('Written to out.csv.');
    const file = await readFile(join(folder, 'out.csv'), 'utf8');
    expect(file).toContain(",'=cmd()");
    for (const told of [listed, file]) expect(told).not.toContain('900123');
    expect((await call('feedback export --landlord own --write out.csv')).said).toContain('stands there already');

    expect(await call('notify send')).toEqual({code: 0, said: '0 sent, 1 failed, 0 given up.'});
    expect((await call('notify status')).said).toContain('1 waiting, 0 given up.');
    const typed = receipt.replace('-', '').toLowerCase();
    expect((await call(`feedback erase ${typed} --landlord own`)).said).toContain('Erased.');
    expect((await call(`feedback erase ${typed} --landlord own`)).said).toContain('before');
    expect((await call('notify status')).said).toContain('0 waiting');
    expect((await call('feedback erase 2222-2222 --landlord own')).said).toContain('DS_FEEDBACK_NO_RECEIPT');
    expect((await call('feedback erase --due')).said).toBe('0 answers were erased.');
    expect((await call('feedback list --landlord own')).said).not.toContain('smells');
  });

  it('makes a token that is shown once, and takes it back', async () => {
    const made = await call(
      'token create --landlord own --scope feedback:read,feedback:handle --expires 30d --name inbox',
    );
    const [token = '', told = ''] = made.said.split('\n');
    expect(token).toMatch(/^dst_[\w-]{43}$/);
    expect(told).toContain('feedback:read, feedback:handle, until 2026-07-31');
    const listed = (await call('token list --landlord own')).said;
    expect(listed).toMatch(/^[0-9a-f]{12} {2}holds .* own {2}inbox: feedback:read, feedback:handle$/);
    expect(listed).not.toContain(token.slice(4, 20));
    const id = listed.slice(0, 12);
    expect((await call(`token revoke ${id} --landlord own`)).said).toContain('does not hold any more');
    expect((await call(`token revoke ${id} --landlord own`)).code).toBe(1);
    expect((await call('token list')).said).toContain('revoked');
  });

  it.each([
    ['token create --landlord own --scope all', /no scope “all”.*feedback:read/],
    ['token create --landlord own --scope feedback:read --expires 9999d', /1d to 366d/],
    ['token create --scope feedback:read', /--landlord/],
    ['token', /token create/],
    ['feedback', /feedback list/],
    ['feedback erase --landlord own', /receipt or --due/],
    ['feedback codes --landlord own --from soon --to late', /days such as/],
    ['notify key', /--landlord/],
  ])('%s fails with what to do', async (line, sentence) => {
    const {code, said} = await call(line);
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
  });
});
