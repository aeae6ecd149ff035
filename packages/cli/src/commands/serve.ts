import {DoorstepError} from '@doorstep/contract';
import {createApp, createNodeFiles, listen} from '@doorstep/server';
import {findDataFolder, readArguments} from '../arguments.ts';
import type {Command, CommandContext} from '../command.ts';

const USAGE = 'serve [--port <number>] [--host <address>] [--data <folder>]';
const DEFAULT_PORT = '4000';

/** Serves the live release until it is told to stop. */
export const serveCommand: Command = {
  name: 'serve',
  usage: USAGE,
  summary: 'serves the live release: portal, API and doorstep.js',
  run: async (args, context) => {
    const {values} = readArguments(args, USAGE, {options: ['port', 'host', 'data']});
    const port = toPort(values['port'] ?? context.env['PORT'] ?? DEFAULT_PORT);
    const host = values['host'] ?? context.env['HOST'];
    const files = createNodeFiles(findDataFolder(values['data'], context));
    const onFault = (fault: unknown): void => console.error(fault);
    const server = await listen(createApp({files, onFault}), {port, ...(host === undefined ? {} : {host})});
    const live = await files.current();
    sayAddresses(context, `http://${host ?? 'localhost'}:${server.port}`, live?.find('leeds-city-council/index.html'));
    if (live === undefined) context.say('No release has been made yet: npm run doorstep -- release');
    await context.stopped();
    await server.stop();
    return 0;
  },
};

function toPort(word: string): number {
  const port = Number(word);
  if (/^\d+$/.test(word) && port <= 65_535) return port;
  throw new DoorstepError('DS_CLI_USAGE', `PORT must be a number from 0 to 65535, and it is "${word}".`);
}

function sayAddresses({say}: CommandContext, root: string, example: unknown): void {
  say(`Portal        ${root}/`);
  say(`API           ${root}${example === undefined ? '/landlords.json' : '/leeds-city-council/v1/overview.json'}`);
  say(`Web widgets   ${root}/doorstep.js`);
  say('Ctrl-C stops it.');
}
