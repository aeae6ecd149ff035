import {createSender, type Entry, type Sender} from '@doorstep/client/send';

/** A sender with what it found on this device when it began. */
export interface SharedSender {
  sender: Sender;
  restored: Promise<Entry[]>;
}

const senders = new Map<string, SharedSender>();

/**
 * One sender a landlord for the whole page, and for as long as the page is open: what waits is sent also when the form
 * that it came from is gone.
 */
export function sharedSender(api: string, landlord: string): SharedSender {
  const place = `${api} ${landlord}`;
  let shared = senders.get(place);
  if (!shared) {
    const sender = createSender({api, landlord});
    senders.set(place, (shared = {sender, restored: sender.restore().catch(() => [])}));
  }
  return shared;
}
