import {untilStopped} from './until-stopped.ts';
import {run} from './run.ts';

/** The `doorstep` command. */
process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  now: new Date(),
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  stopped: untilStopped,
});
