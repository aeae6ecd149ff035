import {settle} from './database.ts';
import {seal, unseal} from './sealed.ts';

/** Whether answers can be kept on this device: `blocked` by the browser or its settings, or no room. */
export const KEEPING = ['yes', 'blocked', 'full'] as const;
export type Keeping = (typeof KEEPING)[number];

const PROBE = 'doorstep-probe';
/** More than the longest form with all its answers. */
const ROOM = 64 * 1024;

/**
 * Tries what keeping needs, and leaves nothing behind: a key that cannot be read out, and a sealed record, written and read
 * again. A private window of today's browsers passes, and forgets everything when it is closed: no page can tell.
 */
export async function canKeep(): Promise<Keeping> {
  try {
    // Without it an open tab would not hear that answers were erased in another one.
    if (typeof BroadcastChannel === 'undefined') return 'blocked';
    const sealed = await seal('x'.repeat(ROOM));
    const opening = indexedDB.open(PROBE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(PROBE);
    const database = await settle(opening);
    try {
      await settle(database.transaction(PROBE, 'readwrite').objectStore(PROBE).put(sealed, 0));
      const read = database.transaction(PROBE).objectStore(PROBE).get(0) as IDBRequest<typeof sealed>;
      await unseal(await settle(read));
    } finally {
      database.close();
      indexedDB.deleteDatabase(PROBE);
    }
    return 'yes';
  } catch (error) {
    return (error as Partial<Error> | null)?.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}
