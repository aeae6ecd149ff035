import {type Client, createClient} from '@doorstep/client';

const clients = new Map<string, Client>();
const DEFAULT_API = Symbol.for('doorstep.api');

/** The loader says where it came from; widgets without an `api` read from there. */
export function setDefaultApi(api: string): void {
  (globalThis as {[DEFAULT_API]?: string})[DEFAULT_API] ??= api;
}

/** One client an address for the whole page, so that a page of tiles makes one request. */
export function sharedClient(api = (globalThis as {[DEFAULT_API]?: string})[DEFAULT_API] ?? location.origin): Client {
  let client = clients.get(api);
  if (!client) clients.set(api, (client = createClient({api})));
  return client;
}

/** Forgets every answer; for tests, which must not see each other's. */
export function resetClients(): void {
  clients.clear();
}
