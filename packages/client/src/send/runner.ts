import {toWait} from './backoff.ts';
import {type Book, isKept, isWaiting} from './book.ts';
import type {Delivery} from './delivery.ts';
import type {Entry, State} from './entry.ts';
import type {Keeper} from './keeper.ts';
import {type Outcome, UNREACHABLE} from './outcome.ts';
import {takeTurn} from './turn.ts';

export interface RunnerParts {
  book: Book;
  delivery: Delivery;
  keeper: Keeper;
  random: () => number;
}

/** What `online` is told to, where there is a window. */
const page = globalThis as Partial<Pick<Window, 'addEventListener' | 'removeEventListener'>>;

/** Tries what is due, when it is due, with each change of the book looking again. Gives back what ends it. */
export function startRunner({book, delivery, keeper, random}: RunnerParts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isClosed = false;

  /** Tries once everything that is due, one after the other. */
  async function pass(): Promise<void> {
    if (book.all().some(isKept)) await keeper.look();
    for (const {key} of book.all()) {
      const entry = book.get(key);
      if (isClosed || !entry || !isWaiting(entry) || entry.state.due > Date.now()) continue;
      const outcome = await delivery.deliver(entry).catch(() => UNREACHABLE);
      const state = toState(entry.state.attempts + 1, outcome, random);
      // Erased while it was on its way: only a receipt is worth coming back.
      if (book.get(key)) book.change(key, {state});
      else if (state.stage === 'sent') book.set({...entry, state, keptUntil: null});
      await keeper.save(key).catch(() => undefined);
    }
  }

  async function run(): Promise<void> {
    if (isRunning || isClosed) return;
    isRunning = true;
    // Only what is kept is seen by several tabs. Without a turn it is sent all the same: its key makes it one.
    await (book.all().some(isKept) ? takeTurn(pass).catch(pass) : pass());
    isRunning = false;
    plan();
  }

  function plan(): void {
    clearTimeout(timer);
    const next = Math.min(...book.all().map(toNextTime));
    if (next < Infinity && !isClosed) timer = setTimeout(() => void run(), Math.max(0, next - Date.now()));
  }

  /** The line is back: what could not reach the server is tried soon, though not by everybody in the same moment. */
  function hurry(): void {
    for (const {key, state} of book.all().filter(isWaiting)) {
      const due = Date.now() + toWait(1, null, random);
      if (state.trouble !== 'unreachable' || state.due <= due) continue;
      book.change(key, {state: {...state, due}});
      void keeper.save(key);
    }
  }

  const unsubscribe = book.subscribe(plan);
  page.addEventListener?.('online', hurry);
  return () => {
    isClosed = true;
    unsubscribe();
    clearTimeout(timer);
    page.removeEventListener?.('online', hurry);
  };
}

/** When something is to be done about an entry, in milliseconds of the epoch: a try, or the end of keeping. */
function toNextTime(entry: Entry): number {
  return Math.min(isWaiting(entry) ? entry.state.due : Infinity, entry.keptUntil ?? Infinity);
}

/** What a try has made of an entry. */
function toState(attempts: number, outcome: Outcome, random: () => number): State {
  switch (outcome.kind) {
    case 'receipt':
      return {stage: 'sent', receipt: outcome.receipt};
    case 'refused':
      return {stage: 'refused', refusal: outcome.refusal};
    default: {
      const due = Date.now() + toWait(attempts, outcome.after, random);
      return {stage: 'waiting', attempts, due, trouble: outcome.trouble};
    }
  }
}
