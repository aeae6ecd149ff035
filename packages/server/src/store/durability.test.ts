import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sql} from 'kysely';
import {describe, expect, it} from 'vitest';
import {makeTestStore} from './testing.ts';

const FULL = 2;
const COMMITS = 50;

/** Commits by one row each, so that syncs can be counted from outside. */
const COMMITTER = `
  import {openStore} from ${JSON.stringify(new URL('./open-store.ts', import.meta.url).href)};
  const store = await openStore({folder: process.argv.at(-1)});
  for (let number = 0; number < ${COMMITS}; number += 1) {
    const id = String(number);
    await store.db.insertInto('landlord').values({landlord_id: id, code: id, name: id, earlier_names: '[]', aliases: '[]'}).execute();
  }
  process.exit(0);
`;

const hasStrace =
  spawnSync('strace', ['-V']).status === 0 && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

describe('a commit that was acknowledged', () => {
  it('is synced by every connection of a store: each says synchronous=FULL after work was done in WAL mode', async () => {
    const {store, drop} = await makeTestStore();
    await sql`create table worked (id integer)`.execute(store.db);
    // Nested, so that both connections of the pool are in use at once.
    await store.db.connection().execute((one) =>
      store.db.connection().execute(async (other) => {
        for (const connection of [one, other]) {
          await sql`insert into worked values (1)`.execute(connection);
          expect((await sql`pragma journal_mode`.execute(connection)).rows).toEqual([{journal_mode: 'wal'}]);
          expect((await sql`pragma synchronous`.execute(connection)).rows).toEqual([{synchronous: FULL}]);
        }
      }),
    );
    await drop();
  });

  // The pragma can say FULL and lie (it does when asked right after the switch to WAL); the kernel cannot.
  it.skipIf(!hasStrace)(
    `makes at least one sync a commit, counted by strace${hasStrace ? '' : ' (skipped: no strace here)'}`,
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'doorstep-sync-'));
      const trace = join(folder, 'trace');
      const run = spawnSync(
        'strace',
        [
          '-f',
          '-qq',
          '-e',
          'trace=fsync,fdatasync',
          '-o',
          trace,
          process.execPath,
          '--import',
          'tsx',
          '--input-type=module',
          '-e',
          COMMITTER,
          '--',
          join(folder, 'data'),
        ],
        {encoding: 'utf8', cwd: fileURLToPath(new URL('.', import.meta.url))},
      );
      expect(run.status, run.stderr).toBe(0);
      const syncs = (await readFile(trace, 'utf8')).match(/f(data)?sync\(/g)?.length ?? 0;
      expect(syncs).toBeGreaterThanOrEqual(COMMITS);
      await rm(folder, {recursive: true, force: true});
    },
    60_000,
  );
});
