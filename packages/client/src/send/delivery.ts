import type {FeedbackToken} from '@doorstep/contract';
import type {Entry} from './entry.ts';
import {type Again, isReceipt, type Outcome, parseJson, toOutcome, UNREACHABLE} from './outcome.ts';
import {canProve, proveWork} from './proof-of-work.ts';

export interface DeliveryOptions {
  /** Folder in which the landlords' folders lie: the origin of the server. */
  api: string;
  landlord: string;
  fetch: typeof globalThis.fetch;
  /** After how long a silent server counts as unreachable, in milliseconds. */
  timeout: number;
}

/** Talks to the server. Nothing here is tried twice, and nothing throws: whoever calls decides by the outcome. */
export interface Delivery {
  /** Takes what sending needs, before it is needed: the server wants a form to be open for some seconds. */
  prepare(key: string): void;
  deliver(entry: Entry): Promise<Outcome>;
}

/** Leave to send: it holds until the server says otherwise, as the clock of this device may be wrong. */
interface Permit {
  token: string;
  work: string | null;
}

/** Without leave: the server knows answers that it has already, and says of others why they are refused. */
const NO_LEAVE: Permit = {token: '', work: null};

/** What came back, whoever sent it. */
interface Reply {
  status: number;
  retryAfter: string | null;
  body: unknown;
}

const fail = ({status, retryAfter, body}: Reply) => toOutcome(status, retryAfter, body, Date.now());

export function createDelivery({api, landlord, fetch, timeout}: DeliveryOptions): Delivery {
  const folder = `${api.replace(/\/+$/, '')}/${encodeURIComponent(landlord)}/v1`;
  const permits = new Map<string, Promise<Permit | Again>>();

  async function ask(file: string, init: RequestInit): Promise<Reply | undefined> {
    try {
      const response = await fetch(`${folder}/${file}`, {
        ...init,
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(timeout),
      });
      const body = parseJson(await response.text());
      return {status: response.status, retryAfter: response.headers.get('retry-after'), body};
    } catch {
      return undefined;
    }
  }

  async function takePermit(query = ''): Promise<Permit | Again> {
    const reply = await ask(`feedback-token${query}`, {});
    if (!reply) return UNREACHABLE;
    const {token, challenge} = (reply.body ?? {}) as Partial<FeedbackToken>;
    if (reply.status !== 200 || typeof token !== 'string') {
      const outcome = fail(reply);
      return outcome.kind === 'again' ? outcome : NO_LEAVE;
    }
    if (!challenge || !canProve()) return {token, work: null};
    const work = await proveWork(challenge).catch(() => undefined);
    return work === undefined ? {kind: 'again', trouble: 'busy', after: null} : {token, work};
  }

  function toPermit(key: string): Promise<Permit | Again> {
    const permit = permits.get(key) ?? takePermit();
    permits.set(key, permit);
    return permit;
  }

  async function post({key, content}: Entry, {token, work}: Permit): Promise<Outcome> {
    const reply = await ask('feedback', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({...content, key, token, work}),
    });
    if (!reply) return UNREACHABLE;
    const isSuccess = reply.status >= 200 && reply.status < 300;
    return isSuccess && isReceipt(reply.body, content.form) ? {kind: 'receipt', receipt: reply.body} : fail(reply);
  }

  return {
    prepare: (key) => void toPermit(key),
    async deliver(entry) {
      const {key} = entry;
      const early = await permits.get(key);
      if (early && (early === NO_LEAVE || 'kind' in early)) permits.delete(key);
      const permit = await toPermit(key);
      if ('kind' in permit) return permit;
      const outcome = await post(entry, permit);
      if (outcome.kind !== 'again') {
        permits.delete(key);
      } else if (outcome.needs === 'work' && !canProve()) {
        return {kind: 'refused', refusal: {status: 428, code: 'DS_FEEDBACK_WORK', faults: []}};
      } else if (outcome.needs) {
        // Taken now, so that it is old enough, and the work done, when it is time for the next try.
        permits.set(key, takePermit(outcome.needs === 'work' ? '?work=1' : ''));
      }
      return outcome;
    },
  };
}
