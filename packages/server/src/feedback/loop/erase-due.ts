import {holdLandlord} from '../../store/merge-rows.ts';
import type {Store} from '../../store/open-store.ts';
import {eraseDueOf} from './erase.ts';

/** Erases the answer sets of every landlord whose time has come, also of one that has switched feedback off since. */
export async function eraseDue({db}: Store, now: Date): Promise<number> {
  const landlords = await db
    .selectFrom('feedback')
    .select('landlord_id')
    .where('erased_at', 'is', null)
    .distinct()
    .execute();
  let erased = 0;
  for (const {landlord_id: landlordId} of landlords) {
    erased += await db.transaction().execute(async (tx) => {
      await holdLandlord(tx, landlordId);
      return eraseDueOf(tx, landlordId, now);
    });
  }
  return erased;
}
