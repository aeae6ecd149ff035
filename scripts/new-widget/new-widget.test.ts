import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {toNames} from './names.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NEW = 'packages/widgets/src/repair-counter';

describe('a new widget', () => {
  const copy = mkdtempSync(join(tmpdir(), 'doorstep-new-'));

  /** Runs a program in the copy; what it printed is the reason when it fails. */
  function run(program: string, ...given: string[]): string {
    try {
      return execFileSync(program, given, {
        cwd: copy,
        encoding: 'utf8',
        stdio: 'pipe',
        env: {...process.env, VITEST: ''},
      });
    } catch (error) {
      const {stdout, stderr} = error as {stdout: string; stderr: string};
      throw new Error(`${program} ${given.join(' ')}\n${stdout.slice(-4000)}\n${stderr.slice(-2000)}`, {cause: error});
    }
  }

  beforeAll(() => {
    copyProject(copy);
    run('npm', 'run', '--silent', 'new', '--', 'repair-counter');
  }, 60_000);
  afterAll(() => rmSync(copy, {recursive: true, force: true}));

  it('has the types, the style and the imports of this project', () => {
    const tsconfig = {
      extends: './tsconfig.json',
      include: [NEW, 'stories/repair-counter.stories.ts', 'packages/widgets/src/*/*.ts'],
    };
    writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify(tsconfig));
    run('npx', 'tsc', '-p', 'tsconfig.new.json');
    run('npx', 'eslint', NEW, 'stories/repair-counter.stories.ts');
    run('npx', 'prettier', '--check', NEW, 'stories/repair-counter.stories.ts', 'packages/widgets/src', 'test/sizes');
    run('npx', 'depcruise', NEW, '--config', '.dependency-cruiser.cjs');
  }, 120_000);

  it('passes its own tests, and those of messages and of the manifest', () => {
    run('npx', 'vitest', 'run', '--project', 'unit', NEW, 'scripts/messages', 'stories/config');
    run('npx', 'web-test-runner', '--files', `${NEW}/*.browser.test.ts`);
  }, 180_000);

  it('is refused under a name that is taken or no name', () => {
    expect(() => run('npm', 'run', '--silent', 'new', '--', 'repair-counter')).toThrow('is there already');
    expect(() => run('npm', 'run', '--silent', 'new', '--', 'Repair_Counter')).toThrow('small letters with hyphens');
    expect(toNames('map2-of-homes')).toMatchObject({
      pascal: 'Map2OfHomes',
      camel: 'map2OfHomes',
      title: 'Map2 of homes',
    });
  }, 60_000);
});

/** The project as it stands, without what is made; packages come from the copy, and all others from where they are installed. */
function copyProject(to: string): void {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) {
    // Deleted, but not yet committed; and tables of figures, which no widget needs.
    if (!existsSync(join(ROOT, file)) || (file.startsWith('data/') && !file.endsWith('.ts'))) continue;
    mkdirSync(dirname(join(to, file)), {recursive: true});
    cpSync(join(ROOT, file), join(to, file));
  }
  mkdirSync(join(to, 'node_modules/@doorstep'), {recursive: true});
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@doorstep') symlinkSync(join(ROOT, 'node_modules', name), join(to, 'node_modules', name));
  }
  for (const name of readdirSync(join(ROOT, 'packages')))
    symlinkSync(join(to, 'packages', name), join(to, 'node_modules/@doorstep', name));
  symlinkSync(join(ROOT, 'stories/node_modules'), join(to, 'stories/node_modules'));
}
