import {execFile, spawn} from 'node:child_process';
import {readdir, readFile, rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** Whoever gives `DOORSTEP_URL` gives the data folder behind it too: some journeys read its release without a browser. */
const DATA = process.env['DOORSTEP_DATA'] ?? `${PROJECT}.cache/journeys`;
const SITE = `${DATA}/site`;
/** Pages name this address and not the one they are served at: the port is not known when they are drawn. */
export const SITE_ADDRESS = 'https://figures.example.org';
const DOORSTEP = ['--import', 'tsx', 'packages/cli/src/main.ts'];

const runNode = promisify(execFile);
// Programs of their own, as a reader of the README starts them: the test runner's settings would build a site for developers.
const OPTIONS = {cwd: PROJECT, env: {...process.env, NODE_ENV: 'production', DOORSTEP_DEBUG: '1'}};

/** A running portal. */
export interface RunningPortal {
  /** Without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * The portal to walk through: the one at `DOORSTEP_URL`, else one made here with the real figures by the real commands
 * (site built, figures and the made-up landlord's records imported, release made) and kept in `.cache`, so that a second run has little to do.
 */
export async function startDoorstep(): Promise<RunningPortal> {
  const given = process.env['DOORSTEP_URL'];
  if (given !== undefined) return {url: given.replace(/\/$/, ''), stop: () => Promise.resolve()};
  await node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', SITE, '--emptyOutDir');
  await node(...DOORSTEP, 'import', 'tsm', 'data', '--data', DATA, '--report', 'short');
  const larkfield = `${DATA}/larkfield`;
  await node('--import', 'tsx', 'data/larkfield/generate.ts', '--quiet', '--out', larkfield);
  await node(...DOORSTEP, 'import', 'landlord', `${larkfield}/landlord.json`, '--data', DATA, '--report', 'short');
  await node(...DOORSTEP, 'release', '--data', DATA, '--assets', SITE, '--site', SITE_ADDRESS);
  await keepLiveRelease();
  return serve(DATA);
}

/** The folder of the live release of the portal that is walked through. */
export async function releaseFolder(): Promise<string> {
  return `${DATA}/releases/${(await readFile(`${DATA}/current`, 'utf8')).trim()}`;
}

/** A portal of the made-up landlord alone, with fewer records, to send answers to. */
export interface FeedbackPortal extends RunningPortal {
  /** Makes a release of what came since, while the server runs. */
  readonly release: () => Promise<void>;
}

/** Made anew for every run: what was sent before would be part of its figures. */
export async function startFeedbackPortal(): Promise<FeedbackPortal> {
  const data = `${PROJECT}.cache/journeys-feedback`;
  await rm(data, {recursive: true, force: true});
  const [site, larkfield] = [`${data}/site`, `${data}/larkfield`];
  await node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', site, '--emptyOutDir');
  await node('--import', 'tsx', 'data/larkfield/generate.ts', '--quiet', '--scale', '0.1', '--out', larkfield);
  await node(...DOORSTEP, 'import', 'landlord', `${larkfield}/landlord.json`, '--data', data, '--report', 'short');
  const release = () => node(...DOORSTEP, 'release', '--data', data, '--assets', site);
  await release();
  return {...(await serve(data)), release};
}

/** A release is most of a gigabyte, and nobody walks through an old one. */
async function keepLiveRelease(): Promise<void> {
  const live = await releaseFolder();
  for (const name of await readdir(`${DATA}/releases`)) {
    const release = `${DATA}/releases/${name}`;
    if (release !== live) await rm(release, {recursive: true});
  }
}

async function node(...args: string[]): Promise<void> {
  await runNode(process.execPath, args, OPTIONS);
}

/** Serves on a port that is free and waits until the address is printed. */
function serve(data: string): Promise<RunningPortal> {
  const args = [...DOORSTEP, 'serve', '--port', '0', '--host', '127.0.0.1', '--data', data];
  const child = spawn(process.execPath, args, {...OPTIONS, stdio: ['ignore', 'pipe', 'inherit']});
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /^Portal\s+(http\S+)\/$/m.exec(said)?.[1];
      if (url !== undefined) resolve({url, stop});
    });
    void ended.then(() => reject(new Error(`The server ended before it served: ${said}`)));
  });
}
