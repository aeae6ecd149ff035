import type {Entry, State} from './entry.ts';

/** The answer sets of this page by key, and who wants to hear of a change. */
export interface Book {
  get(key: string): Entry | undefined;
  all(): Entry[];
  /** Puts an entry in, or in the place of the one with its key. */
  set(entry: Entry): Entry;
  /** Changes what is there; an entry that was erased meanwhile stays so. */
  change(key: string, part: Partial<Omit<Entry, 'key'>>): Entry | undefined;
  remove(key: string): void;
  /** Calls back soon after each change; what is given back ends it. */
  subscribe(listener: () => void): () => void;
}

export function createBook(): Book {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  // Later: what a listener does, or fails to do, is no part of sending.
  const told = () => listeners.forEach((listener) => queueMicrotask(listener));

  function set(entry: Entry): Entry {
    entries.set(entry.key, entry);
    told();
    return entry;
  }

  return {
    get: (key) => entries.get(key),
    all: () => [...entries.values()],
    set,
    change(key, part) {
      const entry = entries.get(key);
      return entry && set({...entry, ...part});
    },
    remove(key) {
      if (entries.delete(key)) told();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A waiting entry, with how it waits. */
export function isWaiting(entry: Entry): entry is Entry & {state: State & {stage: 'waiting'}} {
  return entry.state.stage === 'waiting';
}

export function isKept({keptUntil}: Entry): boolean {
  return keptUntil !== null;
}
