import {inStore, KEPT, settle} from './database.ts';
import type {Entry} from './entry.ts';
import {seal, type Sealed, unseal} from './sealed.ts';

/** What lies on the device: only the key, the landlord's address and the end of keeping can be read without unsealing. */
interface Kept extends Sealed {
  key: string;
  place: string;
  until: number;
}

/** An answer set that is kept. */
type KeptEntry = Entry & {keptUntil: number};

/** The answer sets that the resident chose to keep on this device, for one landlord. Shared by all tabs of a site. */
export interface Device {
  /** All of them; what is past its time, or cannot be read any more, is erased on the way. Makes nothing where nothing is kept. */
  list(): Promise<Entry[]>;
  put(entry: KeptEntry): Promise<void>;
  /** Writes only over what is still there; false when it was erased or sent meanwhile. */
  replace(entry: KeptEntry): Promise<boolean>;
  erase(key: string): Promise<void>;
}

/** `place` tells the landlords of one site apart. */
export function createDevice(place: string): Device {
  const toKept = async ({key, content, state, keptUntil}: KeptEntry): Promise<Kept> => ({
    key,
    place,
    until: keptUntil,
    ...(await seal({content, state})),
  });

  async function erase(key: string): Promise<void> {
    await inStore(KEPT, false, (store) => settle(store.delete(key)));
  }

  return {
    async list() {
      const kept = (await inStore(KEPT, false, (store) => settle(store.getAll() as IDBRequest<Kept[]>))) ?? [];
      const entries: Entry[] = [];
      for (const {key, place: of, until, ...sealed} of kept) {
        if (of !== place && until > Date.now()) continue;
        const opened = until > Date.now() ? await unseal(sealed).catch(() => undefined) : undefined;
        if (opened === undefined) await erase(key);
        else entries.push({key, keptUntil: until, ...(opened as Pick<Entry, 'content' | 'state'>)});
      }
      return entries;
    },
    async put(entry) {
      const kept = await toKept(entry);
      await inStore(KEPT, true, (store) => settle(store.put(kept)));
    },
    async replace(entry) {
      const kept = await toKept(entry);
      const done = await inStore(KEPT, false, async (store) => {
        const isThere = (await settle(store.count(kept.key))) > 0;
        if (isThere) await settle(store.put(kept));
        return isThere;
      });
      return done ?? false;
    },
    erase,
  };
}
