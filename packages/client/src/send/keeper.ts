import type {Book} from './book.ts';
import {createDevice} from './device.ts';
import type {Entry} from './entry.ts';
import {createNews} from './news.ts';

/** How long answers stay on a device, in milliseconds: 72 hours from the moment the resident chose to keep them. */
export const KEEP_FOR = 72 * 60 * 60_000;

/** Keeps the book and the device in step, for the entries that the resident chose to keep. Touches nothing for others. */
export interface Keeper {
  /** Begins to keep one; `keptUntil` stays null where the device cannot. */
  keep(key: string): Promise<void>;
  /** Writes the entry as it stands in the book, if it is kept, and tells the other tabs. Removed once it is sent. */
  save(key: string): Promise<void>;
  erase(key: string): Promise<void>;
  /** Takes into the book what lies on the device, as other tabs left it. */
  look(): Promise<void>;
  close(): void;
}

export function createKeeper(place: string, book: Book): Keeper {
  const device = createDevice(place);
  const news = createNews(place, ({key, state}) => {
    if (state === null) forget(key);
    else book.change(key, {state, ...(state.stage === 'sent' ? {keptUntil: null} : {})});
  });
  // A copy that is just being read must not bring back what was erased meanwhile.
  const erased = new Set<string>();
  function forget(key: string): void {
    erased.add(key);
    book.remove(key);
  }
  // One write after the other, so that an older one never ends up on top.
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = (write: () => Promise<void>): Promise<void> => {
    const next = last.then(write);
    last = next.catch(() => undefined);
    return next;
  };

  // Changed here, and not yet written: what lies on the device is older.
  const unsaved = new Map<string, number>();
  const count = (key: string, by: number) => unsaved.set(key, (unsaved.get(key) ?? 0) + by);

  async function write(key: string): Promise<void> {
    const entry = book.get(key);
    if (!entry || entry.keptUntil === null) return;
    const {state, keptUntil} = entry;
    if (state.stage === 'sent') {
      await device.erase(key);
      book.change(key, {keptUntil: null});
    } else if (!(await device.replace({...entry, keptUntil}).catch(() => false))) {
      book.change(key, {keptUntil: null});
    }
    news.tell({key, state});
  }

  return {
    keep: (key) =>
      inOrder(async () => {
        const entry = book.get(key);
        if (!entry || entry.keptUntil !== null || entry.state.stage === 'sent') return;
        const keptUntil = Date.now() + KEEP_FOR;
        const isKept = await device.put({...entry, keptUntil}).then(
          () => true,
          () => false,
        );
        if (!isKept) return;
        news.listen();
        if (book.change(key, {keptUntil})) await write(key);
        else await device.erase(key);
      }),
    save(key) {
      count(key, 1);
      return inOrder(() => write(key)).finally(() => count(key, -1));
    },
    async erase(key) {
      const isOnDevice = (book.get(key)?.keptUntil ?? null) !== null;
      forget(key);
      if (!isOnDevice) return;
      await inOrder(() => device.erase(key));
      news.tell({key, state: null});
    },
    look: () =>
      inOrder(async () => {
        const found: Entry[] = await device.list().catch(() => []);
        for (const entry of found) {
          const isSent = book.get(entry.key)?.state.stage === 'sent';
          if (!isSent && !unsaved.get(entry.key) && !erased.has(entry.key)) book.set(entry);
        }
        const past = book.all().filter(({keptUntil}) => keptUntil !== null && keptUntil <= Date.now());
        for (const {key} of past) book.change(key, {keptUntil: null});
        if (found.length > 0) news.listen();
      }),
    close: () => news.close(),
  };
}
