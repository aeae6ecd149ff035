import {DoorstepError} from '@doorstep/contract';
import {
  type AppOptions,
  createApp,
  createChannels,
  createFeedback,
  createNodeFiles,
  createSettingsReader,
  createStaff,
  listen,
  openStore,
  readSecret,
  readThemedActions,
  startNotifier,
} from '@doorstep/server';
import {findDataFolder, findStore, readArguments} from '../arguments.ts';
import type {Command, CommandContext} from '../command.ts';
import {withLivePages} from '../site/live-pages.ts';

const USAGE = 'serve [--port <number>] [--host <address>] [--data <folder>] [--read-only]';
const DEFAULT_PORT = '4000';

/** Serves the live release until it is told to stop, and takes what residents send to landlords that have forms. */
export const serveCommand: Command = {
  name: 'serve',
  usage: USAGE,
  summary: 'serves the live release: portal, API and doorstep.js; takes answers of forms, unless it is --read-only',
  run: async (args, context) => {
    const {values, flags} = readArguments(args, USAGE, {options: ['port', 'host', 'data'], flags: ['read-only']});
    const port = toPort(values['port'] ?? context.env['PORT'] ?? DEFAULT_PORT);
    const host = values['host'] ?? context.env['HOST'];
    const {files, pages, compare} = withLivePages(createNodeFiles(findDataFolder(values['data'], context)));
    const onFault = (fault: unknown): void => console.error(fault);
    const taking = flags.has('read-only') ? NOTHING : await startTaking(values['data'], context, onFault);
    try {
      const app = createApp({files, pages, compare, onFault, ...taking.services});
      const trustProxy = context.env['TRUST_PROXY'] === '1';
      const server = await listen(app, {port, trustProxy, ...(host === undefined ? {} : {host})});
      const live = await files.current();
      const knows = (path: string): boolean => live?.find(path) !== undefined;
      sayAddresses(context, `http://${host ?? 'localhost'}:${server.port}`, knows);
      if (live === undefined) context.say('No release has been made yet: npm run doorstep -- release');
      await context.stopped();
      await server.stop();
    } finally {
      await taking.stop();
    }
    return 0;
  },
};

/** What takes answers, and what puts it away. */
interface Taking {
  readonly services: Pick<AppOptions, 'feedback' | 'staff'>;
  readonly stop: () => Promise<void>;
}

const NOTHING: Taking = {services: {}, stop: () => Promise.resolve()};

/** Opens the store for what residents send and what staff do with it, and begins to tell landlords of it. */
async function startTaking(
  data: string | undefined,
  context: CommandContext,
  onFault: (fault: unknown) => void,
): Promise<Taking> {
  const {env} = context;
  const store = await openStore(findStore(data, context));
  const secret = await readSecret(findDataFolder(data, context), env['DOORSTEP_SECRET']);
  const settings = createSettingsReader(store);
  const actions = (landlord: string) => readThemedActions(store.db, landlord);
  const feedback = createFeedback({store, secret, settings, actions, onFault});
  const channels = createChannels(store, {secret, smtpUrl: env['SMTP_URL'], smtpFrom: env['SMTP_FROM']});
  const notifier = startNotifier(store, channels, onFault);
  return {
    services: {feedback, staff: createStaff({store})},
    stop: async () => {
      await notifier.stop();
      await store.close();
    },
  };
}

function toPort(word: string): number {
  const port = Number(word);
  if (/^\d+$/.test(word) && port <= 65_535) return port;
  throw new DoorstepError('DS_CLI_USAGE', `PORT must be a number from 0 to 65535, and it is "${word}".`);
}

function sayAddresses({say}: CommandContext, root: string, knows: (path: string) => boolean): void {
  const example = knows('leeds-city-council/index.html') ? '/leeds-city-council/v1/overview.json' : '/landlords.json';
  say(`Portal        ${root}/`);
  say(`API           ${root}${example}`);
  say(`Web widgets   ${root}/doorstep.js`);
  // The page shows codes of made-up repairs, so that anybody can try it.
  if (knows('larkfield/feedback/after-repair/index.html'))
    say(`Try a form    ${root}/larkfield/feedback/after-repair/`);
  say('Ctrl-C stops it.');
}
