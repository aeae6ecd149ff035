import {DoorstepError} from '@doorstep/contract';
import type {Check} from '@doorstep/contract/check';

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
  /** Ends the wait of this caller. The request goes on: others may wait for it, and its answer is kept. */
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
export function createReader(options: ReaderOptions): Reader {
  const {
    api,
    fetch = globalThis.fetch.bind(globalThis),
    freshFor = 60_000,
    timeout = 20_000,
    now = () => Date.now(),
  } = options;
  const kept = new Map<string, Kept>();
  const flying = new Map<string, Promise<Kept>>();

  async function request(address: string, check: Check): Promise<Kept> {
    const value = await readJson(address, fetch(address, {signal: AbortSignal.timeout(timeout), credentials: 'omit'}));
    const misfit = check(value);
    if (misfit) throw new DoorstepError('DS_API_SHAPE', `${address}: ${misfit}`, {path: misfit});
    const answer = {value, savedAt: now()};
    kept.set(address, answer);
    return answer;
  }

  function share(address: string, check: Check): Promise<Kept> {
    const shared = flying.get(address) ?? request(address, check).finally(() => flying.delete(address));
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
        return toAnswer(await Promise.race([share(address, check), untilAborted(signal)]));
      } catch (error) {
        signal?.throwIfAborted();
        // "There is no such measure" is an answer; an old copy would deny it.
        if (last && (error as DoorstepError).code !== 'DS_API_NO_MEASURE') return toAnswer(last, error);
        throw error;
      }
    },
  };
}

/** Never resolves. */
function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', reject));
}

async function readJson(address: string, asked: Promise<Response>): Promise<unknown> {
  const fail = (code: 'DS_API_UNREACHABLE' | 'DS_API_NOT_JSON') => (cause: unknown) => {
    throw new DoorstepError(code, address, {cause, path: address});
  };
  const response = await asked.catch(fail('DS_API_UNREACHABLE'));
  if (!response.ok) {
    // Without an overview there is no such landlord; anything else may simply not be published.
    const isLeftOut = response.status === 404 && !/\/(overview|release)\.json$/.test(address);
    const code = isLeftOut ? 'DS_API_NO_MEASURE' : 'DS_API_STATUS';
    throw new DoorstepError(code, `${address}: ${response.status}`, {path: address});
  }
  const body = await response.text().catch(fail('DS_API_UNREACHABLE'));
  return Promise.resolve(body).then(JSON.parse).catch(fail('DS_API_NOT_JSON'));
}
