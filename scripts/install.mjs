import {existsSync, readFileSync} from 'node:fs';
import {runProgram} from './run-program.mjs';

/** Whether every package of the lock is installed in its version. Times of files say nothing after a clone or a pull. */
export function isInstalled() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, {version, link, optional, peer}]) =>
      !path.includes('node_modules/') || link || optional || peer || present[path]?.version === version,
  );
}

/** Installs what the lock names, unless it is there. */
export async function install() {
  await runProgram('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
