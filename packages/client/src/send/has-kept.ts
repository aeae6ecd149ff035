import {inStore, KEPT, settle} from './database.ts';

/** Whether this device keeps any answers of this site, for whichever landlord. Makes nothing, and never fails. */
export async function hasKept(): Promise<boolean> {
  try {
    const count = await inStore(KEPT, false, (store) => settle(store.count()));
    return (count ?? 0) > 0;
  } catch {
    return false;
  }
}
