import {DoorstepError} from '@doorstep/contract';
import type {Check} from '@doorstep/contract/check';
import {shareRequest, type SharedRequest} from './share-request.ts';

/** A document with when it was read, in milliseconds of the epoch; `stale` says that a newer read failed, with the failure. */
export interface Answer<T> {
  value: T;
  stale: boolean;
  savedAt: number;
  /** Milliseconds since `savedAt`, when the answer was given. */
  age: number;
  cause?: unknown;
}

export interface ReaderOptions {
  /** Folder in which the landlords' folders lie: the server's origin, or wherever a release was copied to. */
  api: string;
  fetch?: typeof globalThis.fetch;
  /** How long an answer is given again without asking, in milliseconds. */
  freshFor?: number;
  /** After how long a silent server counts as unreachable, in milliseconds. */
  timeout?: number;
  now?: () => number;
}

export interface ReadOptions {
  signal?: AbortSignal | undefined;
}

/** Reads checked documents of one API. Requests in flight and answers are shared by all who use the same reader. */
export interface Reader {
  readonly api: string;
  /** Rejects with a `DoorstepError` (`DS_API_*`), or with the signal's reason when aborted. */
  read<T>(address: string, check: Check, options?: ReadOptions): Promise<Answer<T>>;
}

interface Kept {
  value: unknown;
  savedAt: number;
}

/** A reader of one API. */
export function createReader({api, fetch, freshFor = 60_000, timeout = 20_000, now = Date.now}: ReaderOptions): Reader {
  const kept = new Map<string, Kept>();
  const flying = new Map<string, SharedRequest<Kept>>();

  async function request(address: string, check: Check, signal: AbortSignal): Promise<Kept> {
    const value = await readJson(fetch ?? globalThis.fetch, address, signal);
    const misfit = check(value);
    if (misfit) throw new DoorstepError('DS_API_SHAPE', `${address}: ${misfit}`, {path: misfit});
    const answer = {value, savedAt: now()};
    kept.set(address, answer);
    return answer;
  }

  function share(address: string, check: Check): SharedRequest<Kept> {
    const joined = flying.get(address);
    if (joined) return joined;
    const forget = () => {
      if (flying.get(address) === shared) flying.delete(address);
    };
    const shared = shareRequest((signal) => request(address, check, signal), forget, timeout);
    flying.set(address, shared);
    return shared;
  }

  function toAnswer<T>({value, savedAt}: Kept, cause?: unknown): Answer<T> {
    return {value: value as T, savedAt, age: now() - savedAt, stale: cause !== undefined, cause};
  }

  return {
    api,
    async read<T>(address: string, check: Check, {signal}: ReadOptions = {}): Promise<Answer<T>> {
      signal?.throwIfAborted();
      const last = kept.get(address);
      if (last && now() - last.savedAt < freshFor) return toAnswer(last);
      try {
        return toAnswer(await share(address, check).join(signal));
      } catch (error) {
        signal?.throwIfAborted();
        // "There is no such measure" is an answer; an old copy would deny it.
        if (last && !(error instanceof DoorstepError && error.code === 'DS_API_NO_MEASURE')) {
          return toAnswer(last, error);
        }
        throw error;
      }
    },
  };
}

async function readJson(fetch: typeof globalThis.fetch, address: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(address, {signal, credentials: 'omit'});
    body = await response.text();
  } catch (cause) {
    throw new DoorstepError('DS_API_UNREACHABLE', undefined, {cause, path: address});
  }
  if (!response.ok) {
    const code = response.status === 404 && address.includes('/measures/') ? 'DS_API_NO_MEASURE' : 'DS_API_STATUS';
    throw new DoorstepError(code, `${address} answered ${response.status}`, {path: address});
  }
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new DoorstepError('DS_API_NOT_JSON', undefined, {cause, path: address});
  }
}
