import {DoorstepError} from '@doorstep/contract';
import {
  createChannels,
  openStore,
  readOutboxStatus,
  readSecret,
  reviveNotices,
  sendDue,
  type Store,
  toWebhookKey,
} from '@doorstep/server';
import {findDataFolder, findStore, readArguments} from '../arguments.ts';
import type {Command, CommandContext} from '../command.ts';

const ACTIONS = ['status', 'send', 'retry', 'key'] as const;
const USAGE = `notify <${ACTIONS.join('|')}> [--landlord <id>] [--data <folder>]`;

/** Notices to landlords that answers came: where they stand, and the key that webhooks are signed with. */
export const notifyCommand: Command = {
  name: 'notify',
  usage: USAGE,
  summary: 'shows notices to landlords, sends those that are due, tries given up ones again, tells the webhook’s key',
  run: async (args, context) => {
    const {values, positionals} = readArguments(args, USAGE, {options: ['landlord', 'data'], least: 1, most: 1});
    const action = ACTIONS.find((known) => known === positionals[0]);
    if (action === undefined) throw new DoorstepError('DS_CLI_USAGE', `Use it like this: doorstep ${USAGE}`);
    const store = await openStore(findStore(values['data'], context));
    try {
      if (action === 'status') return await tellStatus(store, values['landlord'], context);
      const secret = await readSecret(findDataFolder(values['data'], context), context.env['DOORSTEP_SECRET']);
      if (action === 'send') return await send(store, secret, context);
      const {landlord} = values;
      if (landlord === undefined) {
        throw new DoorstepError('DS_CLI_USAGE', `Say whose with --landlord <id>. Use it like this: doorstep ${USAGE}`);
      }
      if (action === 'key') context.say(toWebhookKey(secret, landlord));
      else context.say(`${await reviveNotices(store, landlord, context.now)} notices are tried again.`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

/** Ends with code 1 where something was given up, so that a watcher notices. */
async function tellStatus(store: Store, landlord: string | undefined, {say}: CommandContext): Promise<number> {
  const {sent, waiting, dead, troubled} = await readOutboxStatus(store, landlord);
  say(`${sent} sent, ${waiting} waiting, ${dead} given up.`);
  for (const {landlordId, id, attempts, lastError, dead: deadAt, next} of troubled) {
    const state = deadAt === null ? `next try ${next}` : `given up ${deadAt}`;
    say(`  ${landlordId}  ${id}  ${attempts} tries, ${state}: ${lastError ?? ''}`);
  }
  return dead > 0 ? 1 : 0;
}

async function send(store: Store, secret: string, {env, say, now}: CommandContext): Promise<number> {
  const channels = createChannels(store, {secret, smtpUrl: env['SMTP_URL'], smtpFrom: env['SMTP_FROM']});
  const {sent, failed, dead} = await sendDue(store, channels, () => now);
  say(`${sent} sent, ${failed} failed, ${dead} given up.`);
  return 0;
}
