import {DoorstepError, type MeasureDocument, type Overview, type Release} from '@doorstep/contract';
import {checkMeasureDocument, checkOverview, checkRelease, type Check} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
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

export interface ClientOptions {
  /** Folder in which the landlords' folders lie: the server's origin, or wherever a release was copied to. */
  api: string;
  fetch?: typeof globalThis.fetch;
  /** How long an answer is given again without asking, in milliseconds. */
  freshFor?: number;
  /** After how long a silent server counts as unreachable, in milliseconds. */
  timeout?: number;
  now?: () => number;
}

interface ReadOptions {
  signal?: AbortSignal;
}

/** Reads the API. Every method rejects with a `DoorstepError` (`DS_API_*`), or with the signal's reason when aborted. */
export interface Client {
  overview(place: Place, options?: ReadOptions): Promise<Answer<Overview>>;
  measure(place: Place, id: string, options?: ReadOptions): Promise<Answer<MeasureDocument>>;
  release(place: Place, options?: ReadOptions): Promise<Answer<Release>>;
}

interface Kept {
  value: unknown;
  savedAt: number;
}

/** Documents kept in memory; a page rarely shows more, and a page left open for a week must not grow. */
const KEEP = 60;

/** A client of one API. Share it: requests in flight and answers are shared by all who use the same one. */
export function createClient({api, fetch, freshFor = 60_000, timeout = 20_000, now = Date.now}: ClientOptions): Client {
  const kept = new Map<string, Kept>();
  const flying = new Map<string, SharedRequest<Kept>>();

  async function request(address: string, check: Check, signal: AbortSignal): Promise<Kept> {
    const value = await readJson(fetch ?? globalThis.fetch, address, signal);
    const misfit = check(value);
    if (misfit) throw new DoorstepError('DS_API_SHAPE', `${address}: ${misfit}`, {path: misfit});
    const answer = {value, savedAt: now()};
    kept.delete(address);
    kept.set(address, answer);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEEP) break;
      kept.delete(oldest);
    }
    return answer;
  }

  async function read<T>(address: string, check: Check, {signal}: ReadOptions = {}): Promise<Answer<T>> {
    signal?.throwIfAborted();
    const last = kept.get(address);
    const toAnswer = (from: Kept, cause?: unknown): Answer<T> => ({
      value: from.value as T,
      savedAt: from.savedAt,
      age: now() - from.savedAt,
      stale: cause !== undefined,
      ...(cause === undefined ? {} : {cause}),
    });
    if (last && now() - last.savedAt < freshFor) return toAnswer(last);
    let shared = flying.get(address);
    if (!shared) {
      const forget = () => {
        if (flying.get(address) === mine) flying.delete(address);
      };
      const mine = shareRequest((inner) => request(address, check, inner), forget, timeout);
      flying.set(address, (shared = mine));
    }
    try {
      return toAnswer(await shared.join(signal));
    } catch (error) {
      signal?.throwIfAborted();
      // "There is no such measure" is an answer; an old copy would deny it.
      if (last && !(error instanceof DoorstepError && error.code === 'DS_API_NO_MEASURE')) return toAnswer(last, error);
      throw error;
    }
  }

  return {
    overview: (place, options) => read(toAddress(api, place, 'overview'), checkOverview, options),
    measure: (place, id, options) =>
      read(toAddress(api, place, `measures/${encodeURIComponent(id)}`), checkMeasureDocument, options),
    release: (place, options) => read(toAddress(api, place, 'release'), checkRelease, options),
  };
}

async function readJson(fetch: typeof globalThis.fetch, address: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(address, {signal, credentials: 'omit', headers: {accept: 'application/json'}});
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
