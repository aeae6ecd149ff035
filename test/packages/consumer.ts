import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Packed} from '../../scripts/pack/pack-packages.ts';
import {ROOT} from '../../scripts/pack/published.ts';
import {toLock} from './lock.ts';

/** What a project brings along itself: not installed a second time, it is big. */
const TOOLS = ['typescript', 'vite', 'vue', 'svelte', '@types/react'];

/** Makes an empty project in a folder, lets npm install the packed packages, and puts somebody's page into it. */
export function createConsumer(folder: string, packed: readonly Packed[]): void {
  const msw = (JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock).packages['node_modules/msw'];
  const project = {
    name: 'somebody',
    version: '1.0.0',
    dependencies: Object.fromEntries([
      ...packed.map(({name, tarball}) => [name, `file:${tarball}`]),
      ['msw', msw.version],
    ]),
  };
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), JSON.stringify({...project, private: true, type: 'module'}));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(toLock(project, packed, ['msw'])));
  run(folder, 'npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']);
  for (const name of TOOLS) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
  cpSync(fileURLToPath(new URL('consumer', import.meta.url)), folder, {recursive: true});
}

interface Lock {
  readonly packages: {readonly 'node_modules/msw': {readonly version: string}};
}

/** Runs a program in a project. @throws with all that it said, when it fails */
export function run(folder: string, program: string, args: readonly string[]): string {
  // A test runner says to everything below it that this is a test; a project's own programs hear nothing of that.
  const {NODE_ENV: _, VITEST: __, NODE_OPTIONS: ___, ...env} = process.env;
  try {
    return execFileSync(program, args, {cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    throw new Error(`${program} ${args.join(' ')} failed\n${stdout}\n${stderr}`, {cause: error});
  }
}

/** Runs a program of a project's own: `typescript/bin/tsc`. */
export function runTool(folder: string, path: string, args: readonly string[]): string {
  return run(folder, process.execPath, [join(folder, 'node_modules', path), ...args]);
}
