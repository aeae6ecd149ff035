import {once} from 'node:events';
import {createApp, createFeedback, createMemoryFiles, listen, openStore, readSecret} from '@doorstep/server';
import {OPEN_FORMS} from '../../packages/server/src/feedback/testing/open-forms.ts';

/**
 * A server that takes answer sets, to be killed: `<folder> <postgres address or -> <port>`. Loads everything, waits for
 * a line, then opens the store and says on which port it listens. No limits of how many may come: what is tried is
 * whether anything gets lost.
 */
const [folder = '', databaseUrl = '-', port = '0'] = process.argv.slice(2);
process.stdout.write('loaded\n');
await once(process.stdin, 'data');
const store = await openStore({folder, databaseUrl: databaseUrl === '-' ? undefined : databaseUrl});
const none = {free: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY, periodMs: 1000};
const feedback = createFeedback({
  store,
  secret: await readSecret(folder, undefined),
  settings: () => Promise.resolve(OPEN_FORMS),
  limits: {leastMs: 0, address: none, network: none, all: none, sameText: none},
  onFault: (fault) => console.error(fault),
});
const server = await listen(createApp({files: await createMemoryFiles(), feedback}), {
  port: Number(port),
  host: '127.0.0.1',
});
process.stdout.write(`listens ${server.port}\n`);
process.stdin.resume();
