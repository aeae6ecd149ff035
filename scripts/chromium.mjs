import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {runProgram} from './run-program.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function lookFor() {
  const own = process.env.CHROMIUM_PATH;
  if (own) return existsSync(own) ? own : undefined;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...paths, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((path) => existsSync(path));
}

/** Path of a Chromium, got from Debian where that needs no question; undefined when there is none. */
export async function findChromium() {
  const found = lookFor();
  const mayInstall = process.env.CI && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (found !== undefined || process.env.CHROMIUM_PATH || !mayInstall) return found;
  console.log('· installing Chromium from Debian ...');
  await runProgram('apt-get', ['update', '-qq']);
  await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return lookFor();
}

/** What a browser calls itself; throws when it does not even start. */
export function versionOf(path) {
  return execFileSync(path, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

export const HOW_TO_GET_CHROMIUM =
  'No Chromium was found. Install one (Debian: apt-get install chromium) or name it: CHROMIUM_PATH=/path/to/chromium npm test';
