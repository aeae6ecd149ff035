import {setTimeout as wait} from 'node:timers/promises';
import {listLandlordFiles} from '../../landlord-file/index.ts';
import type {Store} from '../../store/open-store.ts';
import {createMail, createWebhook, toWebhookKey} from './channels.ts';
import {type FindChannel, sendDue} from './send-due.ts';

/** What sending needs from outside. */
export interface NotifierSettings {
  /** Signs webhooks, by a key of each landlord. */
  readonly secret: string;
  /** `smtp://` or `smtps://` address of a mail server; without it no e-mail is sent. */
  readonly smtpUrl?: string | undefined;
  /** The sender of e-mails. */
  readonly smtpFrom?: string | undefined;
}

/** Ways to landlords as their files name them now. The mail library is loaded only when a landlord wants e-mail. */
export function createChannels(store: Store, {secret, smtpUrl, smtpFrom}: NotifierSettings): FindChannel {
  return async (landlordId, channel) => {
    const own = (await listLandlordFiles(store)).find(({file}) => file.landlord === landlordId);
    const {webhook, email} = own?.file.feedback?.notify ?? {};
    if (channel === 'webhook' && webhook !== undefined) return createWebhook(webhook, toWebhookKey(secret, landlordId));
    if (channel !== 'email' || email === undefined || smtpUrl === undefined || smtpFrom === undefined) return undefined;
    const {createTransport} = await import('nodemailer');
    return createMail(createTransport(smtpUrl), smtpFrom, email);
  };
}

/** Sends notices until it is stopped. */
export interface Notifier {
  /** Resolves when the notice under way has been sent. */
  stop(): Promise<void>;
}

const PAUSE_MS = 5000;

/** Looks every few seconds for notices that are due. `onFault` hears of a store that cannot be read. */
export function startNotifier(store: Store, find: FindChannel, onFault: (fault: unknown) => void): Notifier {
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await sendDue(store, find).catch(onFault);
      await wait(PAUSE_MS, undefined, {signal: stopping.signal}).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
