import {createBook, isKept} from './book.ts';
import {createDelivery} from './delivery.ts';
import {type Content, type Entry, makeKey} from './entry.ts';
import {createKeeper} from './keeper.ts';
import {startRunner} from './runner.ts';

export interface SenderOptions {
  /** Folder in which the landlords' folders lie: the origin of the server. */
  api: string;
  landlord: string;
  fetch?: typeof globalThis.fetch;
  /** After how long a silent server counts as unreachable, in milliseconds. */
  timeout?: number;
  /** At least 0, less than 1. */
  random?: () => number;
}

/**
 * Sends answer sets to one landlord until each has a receipt or a refusal. None stands in the way of another. What is done
 * with an entry that is not there, or not in the stage for it, changes nothing: another tab may have been quicker.
 */
export interface Sender {
  entries(): Entry[];
  entry(key: string): Entry | undefined;
  /** Calls back soon after each change of any entry; what is given back ends it. */
  subscribe(listener: () => void): () => void;
  /** Begins an answer set, when the form is opened. */
  open(content: Content): Entry;
  /** While `writing`. Ends when the copy on the device, if there is one, is written. */
  write(key: string, content: Content): Promise<void>;
  /** From `writing`, or once more from `refused`; while `waiting` tries now. Ends when it is on its way, not when it is sent. */
  send(key: string): Promise<void>;
  /** Makes a refused one `writing` again, under the same key unless that is the key of answers already received. */
  correct(key: string): Promise<Entry | undefined>;
  /** Chosen by the resident: keeps a copy on this device. `keptUntil` stays null where that failed. */
  keep(key: string): Promise<void>;
  /** Forgets it, here, on the device and in other tabs. One that is just arriving comes back as `sent`, with its receipt. */
  erase(key: string): Promise<void>;
  /** Brings back what was kept on this device, and goes on sending. To be called once, when the page is opened. */
  restore(): Promise<Entry[]>;
  /** Ends timers and listening; what is kept stays. */
  close(): void;
}

export function createSender({api, landlord, ...options}: SenderOptions): Sender {
  const {fetch = globalThis.fetch.bind(globalThis), timeout = 20_000, random = Math.random} = options;
  const book = createBook();
  const delivery = createDelivery({api, landlord, fetch, timeout});
  const keeper = createKeeper(`${api} ${landlord}`, book);
  const stop = startRunner({book, delivery, keeper, random});

  function open(content: Content): Entry {
    const entry = book.set({key: makeKey(), content, state: {stage: 'writing'}, keptUntil: null});
    delivery.prepare(entry.key);
    return entry;
  }

  async function change(key: string, part: Partial<Pick<Entry, 'content' | 'state'>>): Promise<void> {
    book.change(key, part);
    await keeper.save(key);
  }

  return {
    entries: () => book.all(),
    entry: (key) => book.get(key),
    subscribe: (listener) => book.subscribe(listener),
    open,
    async write(key, content) {
      if (book.get(key)?.state.stage === 'writing') await change(key, {content});
    },
    async send(key) {
      const state = book.get(key)?.state;
      if (!state || state.stage === 'sent') return;
      const {attempts, trouble} = state.stage === 'waiting' ? state : {attempts: 0, trouble: null};
      await change(key, {state: {stage: 'waiting', attempts, due: Date.now(), trouble}});
    },
    async correct(key) {
      const entry = book.get(key);
      if (entry?.state.stage !== 'refused') return undefined;
      if (entry.state.refusal.code !== 'DS_FEEDBACK_KEY_USED') {
        await change(key, {state: {stage: 'writing'}});
        return book.get(key);
      }
      const {key: next} = open(entry.content);
      if (isKept(entry)) await keeper.keep(next);
      await keeper.erase(key);
      return book.get(next);
    },
    keep: (key) => keeper.keep(key),
    erase: (key) => keeper.erase(key),
    async restore() {
      await keeper.look();
      const kept = book.all().filter(isKept);
      for (const {key} of kept) delivery.prepare(key);
      return kept;
    },
    close() {
      stop();
      keeper.close();
    },
  };
}
