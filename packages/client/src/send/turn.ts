import {inStore, settle, TURN} from './database.ts';
import {makeKey} from './entry.ts';

/** Runs a task while no other tab of the site runs one; waits for its turn. A tab that is closed gives its turn up. */
export type TakeTurn = <T>(task: () => Promise<T>) => Promise<T>;

const NAME = 'doorstep-send';
/** How long a lease holds without a sign of life, in milliseconds, and how often one is given or looked for. */
const LEASE = 5_000;
const SIGN = 1_000;

/** The browser's own locks. */
const byLock: TakeTurn = async (task) => await navigator.locks.request(NAME, task);

/** A lease in the database, for browsers without locks. */
const byLease: TakeTurn = async (task) => {
  const own = makeKey();
  const take = () =>
    inStore(TURN, true, async (store) => {
      const last = (await settle(store.get(NAME))) as {owner: string; until: number} | undefined;
      const isFree = !last || last.owner === own || last.until < Date.now();
      if (isFree) await settle(store.put({owner: own, until: Date.now() + LEASE}, NAME));
      return isFree;
    });
  while (!(await take())) await new Promise((resolve) => setTimeout(resolve, SIGN));
  let sign: Promise<unknown> = Promise.resolve();
  const alive = setInterval(() => {
    sign = take().catch(() => undefined);
  }, SIGN);
  try {
    return await task();
  } finally {
    clearInterval(alive);
    await sign;
    await inStore(TURN, true, async (store) => {
      const last = (await settle(store.get(NAME))) as {owner: string} | undefined;
      if (last?.owner === own) await settle(store.delete(NAME));
    });
  }
};

/** Takes turns as this browser can. */
export const takeTurn: TakeTurn = (task) => ((navigator as Partial<Navigator>).locks ? byLock(task) : byLease(task));
