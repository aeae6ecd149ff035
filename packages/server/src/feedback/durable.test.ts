import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';

const RECEIPTS = 20;

/** Sends answers one after the other, and writes a line to the kernel as soon as there is a receipt. */
const SENDER = `
  import {randomUUID} from 'node:crypto';
  import {writeSync} from 'node:fs';
  import {openStore} from ${JSON.stringify(new URL('../store/open-store.ts', import.meta.url).href)};
  import {createFeedback} from ${JSON.stringify(new URL('./create-feedback.ts', import.meta.url).href)};
  import {OPEN_FORMS} from ${JSON.stringify(new URL('./testing/open-forms.ts', import.meta.url).href)};
  const store = await openStore({folder: process.argv.at(-1)});
  const feedback = createFeedback({store, secret: 'a secret of a test', settings: async () => OPEN_FORMS, limits: {leastMs: 0}});
  const from = {address: '', plain: false, trapped: false};
  const {value: {token}} = await feedback.token('larkfield', from, false);
  for (let number = 0; number < ${RECEIPTS}; number += 1) {
    const sent = {key: randomUUID(), form: 'after-repair', version: 1, language: 'en', answers: {fixed: 'yes', satisfaction: 'neither'}};
    const {value} = await feedback.submit('larkfield', {...sent, about: null, replyTo: null, mayPublish: false, token, work: null}, from);
    writeSync(1, 'receipt ' + value.receipt + '\\n');
  }
  process.exit(0);
`;

const hasStrace =
  spawnSync('strace', ['-V']).status === 0 && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

it.skipIf(!hasStrace)(
  `gives every receipt after the disk was synced, as strace sees it${hasStrace ? '' : ' (skipped: no strace here)'}`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'doorstep-durable-'));
    const trace = join(folder, 'trace');
    const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', SENDER, '--', join(folder, 'data')];
    const options = ['-f', '-qq', '-e', 'trace=fsync,fdatasync,write', '-e', 'signal=none', '-o', trace];
    const run = spawnSync('strace', [...options, ...node], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    });
    expect(run.status, run.stderr).toBe(0);
    const lines = (await readFile(trace, 'utf8')).split('\n');
    // From the first receipt on, so that what the opening of the store synced does not count for one.
    const events = lines.flatMap((line) => {
      if (/write\(1, "receipt /.test(line)) return ['receipt'];
      return /f(?:data)?sync(?:\(| resumed).*= 0$/.test(line) ? ['sync'] : [];
    });
    const receipts = events.flatMap((event, at) => (event === 'receipt' ? [at] : []));
    expect(receipts).toHaveLength(RECEIPTS);
    for (const at of receipts) expect(events[at - 1]).toBe('sync');
    await rm(folder, {recursive: true, force: true});
  },
  60_000,
);
