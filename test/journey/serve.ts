import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createApp, createNodeFiles, listen} from '@doorstep/server';
import {run} from '../../packages/cli/src/run.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const DATA = `${PROJECT}.cache/journeys`;
const SITE = `${DATA}/site`;

/** A running portal. */
export interface RunningPortal {
  /** Without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * The portal to walk through: the one at `DOORSTEP_URL`, else one made here with the real figures by the real commands
 * (site built, figures imported, release made) and kept in `.cache`, so that a second run has little to do.
 */
export async function startDoorstep(): Promise<RunningPortal> {
  const given = process.env['DOORSTEP_URL'];
  if (given !== undefined) return {url: given.replace(/\/$/, ''), stop: () => Promise.resolve()};
  await buildSite();
  await doorstep('import', 'tsm', 'data', '--data', DATA, '--report', 'short');
  await doorstep('release', '--data', DATA, '--assets', SITE);
  const server = await listen(createApp({files: createNodeFiles(DATA), onFault: (fault) => console.error(fault)}), {
    port: 0,
    host: '127.0.0.1',
  });
  return {url: `http://127.0.0.1:${server.port}`, stop: () => server.stop()};
}

async function buildSite(): Promise<void> {
  const {build} = await import('vite');
  await build({
    configFile: `${PROJECT}vite.config.ts`,
    logLevel: 'error',
    build: {outDir: SITE, emptyOutDir: true},
  });
  if (!existsSync(`${SITE}/.vite/manifest.json`)) throw new Error(`The build left no manifest in ${SITE}`);
}

async function doorstep(...args: string[]): Promise<void> {
  const complaints: string[] = [];
  const code = await run(args, {
    env: {...process.env, DOORSTEP_DEBUG: '1'},
    cwd: PROJECT,
    now: new Date(),
    say: () => undefined,
    complain: (line) => complaints.push(line),
    stopped: () => Promise.resolve(),
  });
  if (code !== 0) throw new Error(`doorstep ${args.join(' ')} failed: ${complaints.join('\n')}`);
}
