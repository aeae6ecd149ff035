const NAME = 'doorstep-answers';

/** Sealed answer sets by key. */
export const KEPT = 'kept';
/** Whose turn it is to send, where the browser has no locks. */
export const TURN = 'turn';

/** Waits for one request. */
export function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException());
  });
}

/** Opens the database, made now if `make` says so; undefined where there is none, which is then not made. */
async function open(make: boolean): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(NAME, 1);
  let isMissing = false;
  request.onupgradeneeded = () => {
    if (make) {
      request.result.createObjectStore(KEPT, {keyPath: 'key'});
      request.result.createObjectStore(TURN);
    } else {
      isMissing = true;
      request.transaction?.abort();
    }
  };
  return settle(request).catch((error: unknown) => {
    if (isMissing) return undefined;
    throw error;
  });
}

/**
 * Runs one transaction and gives back what `work` comes to once it is written to disk; undefined when there is no database
 * and `make` is false. `work` may wait for requests of its store only.
 */
export async function inStore<T>(
  store: typeof KEPT | typeof TURN,
  make: boolean,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> {
  const database = await open(make);
  if (!database) return undefined;
  try {
    const transaction = database.transaction(store, 'readwrite', {durability: 'strict'});
    const written = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
    const [value] = await Promise.all([work(transaction.objectStore(store)), written]);
    return value;
  } finally {
    database.close();
  }
}
