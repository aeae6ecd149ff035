import {createReader, type Reader} from '@doorstep/client';

const readers = new Map<string, Reader>();
const DEFAULT_API = Symbol.for('doorstep.api');
const page = globalThis as {[key: symbol]: string | undefined};

/** The loader says where it came from; widgets without an `api` read from there. */
export function setDefaultApi(api: string): void {
  page[DEFAULT_API] ??= api;
}

/** One reader an address for the whole page, so that a page of tiles makes one request. */
export function sharedReader(api = page[DEFAULT_API] ?? location.origin): Reader {
  let reader = readers.get(api);
  if (!reader) readers.set(api, (reader = createReader({api})));
  return reader;
}

/** Forgets every answer; for tests, which must not see each other's. */
export function resetReaders(): void {
  readers.clear();
}
