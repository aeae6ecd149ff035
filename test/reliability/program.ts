import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

/** A server in a process of its own that can be killed at any moment. */
export interface Program {
  /** Opens the store and listens; resolves with the port. */
  start(): Promise<number>;
  /** Kills it as a power cut would, and waits for its end. */
  kill(): Promise<void>;
}

/** Loads the program without starting it, so that its start takes as little as a restart of a real server. */
export async function loadProgram(folder: string, databaseUrl: string | undefined, port: number): Promise<Program> {
  const path = fileURLToPath(new URL('./feedback-server.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, folder, databaseUrl ?? '-', String(port)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const heard = listenTo(child);
  await heard(/loaded/);
  return {
    start: async () => {
      child.stdin.write('go\n');
      return Number((await heard(/listens (\d+)/))[1]);
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** Waits for the program to say something. Rejects when it ends first. */
function listenTo(child: ChildProcess): (words: RegExp) => Promise<RegExpExecArray> {
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => (said += part));
  return async (words) => {
    for (;;) {
      const found = words.exec(said);
      if (found !== null) return found;
      if (child.exitCode !== null) throw new Error(`The server ended before it said ${words.source}: ${said}`);
      await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
    }
  };
}
