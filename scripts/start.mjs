/**
 * `npm start`: everything between a fresh clone and a portal in a browser. Each step is skipped when its input has not
 * changed since it was last done. Runs on Node alone, because nothing is installed when it begins.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fingerprint, isDone} from './fingerprint.mjs';
import {install, isInstalled} from './install.mjs';
import {ProgramFailed, runDoorstep, runProgram} from './run-program.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const data = resolve(process.env.DOORSTEP_DATA ?? 'data-local');
const port = process.env.PORT ?? '4000';
// Pages name their own address. Whoever shows them to others says where that is.
const site = process.env.DOORSTEP_SITE ?? `http://localhost:${port}`;

const SITE = ['packages/contract/src', 'packages/domain/src', 'packages/client/src', 'packages/widgets', 'portal'];
const SERVER = ['packages/server/src', 'packages/cli/src', 'packages/contract/src', 'packages/domain/src'];

async function main() {
  await mustBeFree(port);
  const installed = await step('packages', 'installing packages', isInstalled(), install);
  const built = fingerprint([...SITE, 'vite.config.ts', 'package-lock.json']);
  await remember('dist/.built', built, 'the site', 'building the site', () =>
    runProgram(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']),
  );
  const tidy = readdirSync('data').flatMap((name) => (name.endsWith('.csv') ? [`data/${name}`] : []));
  const facts = fingerprint([...tidy, 'packages/server/src/import', 'packages/server/src/store']);
  await remember(join(data, '.imported'), facts, 'the figures', 'importing the figures', () =>
    runDoorstep('import', 'tsm', 'data', '--data', data, '--report', 'short'),
  );
  const records = fingerprint(['data/larkfield/src', 'data/larkfield/generate.ts']);
  await remember('data/larkfield/exports/.made', records, 'the made-up landlord', 'making up Larkfield Homes', () =>
    runProgram(process.execPath, ['--import', 'tsx', 'data/larkfield/generate.ts', '--quiet']),
  );
  const reading = fingerprint([
    'packages/server/src/records',
    'packages/server/src/landlord-file',
    'packages/server/src/store',
  ]);
  await remember(join(data, '.records'), `${records} ${reading}`, 'its records', 'importing its records', () =>
    runDoorstep('import', 'landlord', 'data/larkfield/landlord.json', '--data', data, '--report', 'short'),
  );
  await remember(
    join(data, '.released'),
    () => releaseInput(built),
    'the release',
    'making the release',
    () => runDoorstep('release', '--data', data, '--site', site),
  );
  if (!installed) console.log('Next time this takes a few seconds.');
  await serve();
}

/** All that a release is made from, and the release it gave: the store may be fed by other commands too. */
function releaseInput(built) {
  const store = ['doorstep.sqlite', 'doorstep.sqlite-wal'].map((name) => {
    const path = join(data, name);
    if (!existsSync(path)) return 'none';
    const {size, mtimeMs} = statSync(path);
    return `${size} ${mtimeMs}`;
  });
  const pointer = join(data, 'current');
  const live = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : 'none';
  const whole = existsSync(join(data, 'releases', live, 'manifest.json'));
  return JSON.stringify([built, site, fingerprint(SERVER), store, live, whole]);
}

/** Does a step unless its stamp holds the same input; `input` may be a function, asked again when the step is done. */
async function remember(stamp, input, noun, doing, work) {
  const read = typeof input === 'function' ? input : () => input;
  await step(noun, doing, isDone(stamp, read()), async () => {
    await work();
    mkdirSync(dirname(stamp), {recursive: true});
    writeFileSync(stamp, read());
  });
}

/** One line a step, so that nobody wonders whether it hangs. */
async function step(noun, doing, done, work) {
  if (done) {
    console.log(`✓ ${noun}: nothing to do`);
    return true;
  }
  console.log(`· ${doing} ...`);
  const started = Date.now();
  await work();
  console.log(`✓ ${noun}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return false;
}

/** Better now than after minutes of work. */
function mustBeFree(word) {
  const number = Number(word);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new Stop(`PORT must be a number from 0 to 65535, and it is "${word}".`);
  }
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', ({code}) =>
      taken(
        code === 'EADDRINUSE'
          ? new Stop(
              `Port ${word} is in use by another program. Stop it, or choose another: PORT=${number + 1} npm start`,
            )
          : new Stop(`Port ${word} cannot be used (${code}). Choose another: PORT=4000 npm start`),
      ),
    );
    probe.listen(number, process.env.HOST, () => probe.close(free));
  });
}

/** The server runs in this very process: one fewer to start, and Ctrl-C reaches it directly. */
async function serve() {
  const {register} = await import('tsx/esm/api');
  register();
  const {serveCommand} = await import('../packages/cli/src/commands/serve.ts');
  const {untilStopped} = await import('../packages/cli/src/until-stopped.ts');
  const say = (line) => console.log(line);
  const args = ['--port', port, '--data', data];
  await serveCommand.run(args, {env: process.env, cwd: process.cwd(), now: new Date(), say, stopped: untilStopped});
}

/** A reason to stop that the reader can act on. */
class Stop extends Error {}

// Ctrl-C during a step ends the program of that step too; a half-made release is never live, so nothing is lost.
let interrupted = false;
const interrupt = () => (interrupted = true);
process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);

try {
  await main();
} catch (error) {
  if (!interrupted) {
    const known = error instanceof Stop || error?.name === 'DoorstepError';
    if (known) console.error(error.message);
    else if (error instanceof ProgramFailed) console.error(`Stopped: ${error.message}. The reason stands above.`);
    else console.error(error);
    process.exitCode = 1;
  }
}
