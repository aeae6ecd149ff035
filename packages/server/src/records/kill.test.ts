import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {listImportRuns, openStore} from '../store/index.ts';
import {onBothEngines} from '../store/testing.ts';

const ROWS = 20_000;
/** Each takes a program's start; PostgreSQL's own log is what is trusted there, so fewer will do. */
const KILLS = {sqlite: 20, postgres: 8};

/** Imports, tells when it begins and when it has ended, then waits to be killed. */
const IMPORTER = `
  import {openStore} from ${JSON.stringify(new URL('../store/open-store.ts', import.meta.url).href)};
  import {importRecords} from ${JSON.stringify(new URL('./import-records.ts', import.meta.url).href)};
  import {once} from 'node:events';
  const [folder, file, databaseUrl] = process.argv.slice(-3);
  process.stdout.write('ready\\n');
  await once(process.stdin, 'data');
  const store = await openStore({folder, databaseUrl: databaseUrl === '-' ? undefined : databaseUrl});
  const mapping = {landlord: 'larkfield', kind: 'work-orders', columns: {reference: 'Job', reported: 'Reported', area: 'Area'}};
  await importRecords(store, file, {mapping, now: new Date('2026-06-01T10:00:00Z')});
  process.stdout.write('stored\\n');
  setInterval(() => undefined, 1000);
`;

async function startImporter(args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', IMPORTER, '--', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });
  const said = {text: ''};
  child.stdout.setEncoding('utf8').on('data', (part: string) => (said.text += part));
  while (!said.text.includes('ready')) await once(child.stdout, 'data');
  return {child, said};
}

onBothEngines('an import that is killed', (make, engine) => {
  const kills = engine === 'sqlite' ? KILLS.sqlite : KILLS.postgres;
  it(`leaves all or nothing, ${kills} times, at moments that see both`, async () => {
    const test = await make();
    const folder = await mkdtemp(join(tmpdir(), 'doorstep-kill-'));
    const file = join(folder, 'jobs.csv');
    const rows = Array.from({length: ROWS}, (_, at) => `W${at},2026-04-13T10:00,North`);
    await writeFile(file, ['Job,Reported,Area', ...rows].join('\n'));
    const args = [test.store.folder, file, test.databaseUrl ?? '-'];
    const {db} = test.store;
    const seen = {all: 0, nothing: 0};
    // How long the whole takes here and now, so that the moments fall before, within and after it.
    let whole = 0;
    for (let round = 0; round <= kills; round += 1) {
      const {child, said} = await startImporter(args);
      const begun = performance.now();
      child.stdin.write('go\n');
      if (round === 0) {
        while (!said.text.includes('stored')) await once(child.stdout, 'data');
        whole = performance.now() - begun;
      } else {
        await new Promise((resolve) =>
          setTimeout(resolve, (whole * 1.6 * (round - 0.5 + Math.random() * 0.5)) / kills),
        );
      }
      child.kill('SIGKILL');
      await once(child, 'exit');
      const told = said.text.includes('stored');
      const after = await openStore({folder: test.store.folder, databaseUrl: test.databaseUrl});
      const {count} = await after.db
        .selectFrom('work_order')
        .select(({fn}) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      const runs = (await listImportRuns(after)).length;
      await after.close();
      expect([0, ROWS]).toContain(count);
      expect(runs).toBe(count === 0 ? 0 : 1);
      if (told) expect(count).toBe(ROWS);
      if (round > 0) seen[count === 0 ? 'nothing' : 'all'] += 1;
      await db.deleteFrom('work_order').execute();
      await db.deleteFrom('import_run').execute();
    }
    expect(seen.all + seen.nothing).toBe(kills);
    expect(Math.min(seen.all, seen.nothing)).toBeGreaterThan(0);
    await test.drop();
    await rm(folder, {recursive: true, force: true});
  }, 240_000);
});
