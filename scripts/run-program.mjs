import {spawn} from 'node:child_process';

/** Runs a program to its end with its output shown. Throws with its name when it fails. */
export function runProgram(program, args, {env = process.env} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {stdio: ['ignore', 'inherit', 'inherit'], env});
    // Ctrl-C in a terminal reaches the program too; a signal sent to this process alone would not.
    const pass = (signal) => child.kill(signal);
    process.once('SIGINT', pass).once('SIGTERM', pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (code === 0) resolve();
      else reject(new ProgramFailed(`${program} ${args.join(' ')}`, code, signal));
    });
  });
}

/** A program that ended badly. It has said why already. */
export class ProgramFailed extends Error {
  constructor(program, code, signal) {
    super(`${program} ended with ${signal ?? `code ${code}`}`);
    this.code = code;
    this.signal = signal;
  }
}

/** Runs the `doorstep` command from source. */
export function runDoorstep(...args) {
  return runProgram(process.execPath, ['--import', 'tsx', 'packages/cli/src/main.ts', ...args]);
}
