import type {FeedbackToken} from '@doorstep/contract';
import type {Entry} from './entry.ts';
import {isReceipt, type Outcome, parseJson, toOutcome, UNREACHABLE} from './outcome.ts';
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
  kind: 'leave';
  token: string;
  work: string | null;
}

/** What came back, whoever sent it. */
interface Reply {
  status: number;
  retryAfter: string | null;
  body: unknown;
}

const fail = ({status, retryAfter, body}: Reply) => toOutcome(status, retryAfter, body, Date.now());

export function createDelivery({api, landlord, fetch, timeout}: DeliveryOptions): Delivery {
  const folder = `${api.replace(/\/+$/, '')}/${encodeURIComponent(landlord)}/v1`;
  const permits = new Map<string, Promise<Permit | Outcome>>();

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

  async function takePermit(): Promise<Permit | Outcome> {
    const reply = await ask('feedback-token', {});
    if (!reply) return UNREACHABLE;
    const {token, challenge} = (reply.body ?? {}) as Partial<FeedbackToken>;
    if (reply.status !== 200 || typeof token !== 'string') return fail(reply);
    if (!challenge) return {kind: 'leave', token, work: null};
    if (!canProve()) {
      return {kind: 'refused', refusal: {status: 428, code: 'DS_FEEDBACK_WORK', faults: []}};
    }
    const work = await proveWork(challenge).catch(() => undefined);
    return work === undefined ? {kind: 'again', trouble: 'busy', after: null} : {kind: 'leave', token, work};
  }

  function toPermit(key: string): Promise<Permit | Outcome> {
    const permit = permits.get(key) ?? takePermit();
    permits.set(key, permit);
    return permit;
  }

  return {
    prepare: (key) => void toPermit(key),
    async deliver({key, content}) {
      const early = await permits.get(key);
      if (early && early.kind !== 'leave') permits.delete(key);
      const permit = await toPermit(key);
      if (permit.kind !== 'leave') return permit;
      const {token, work} = permit;
      const reply = await ask('feedback', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({...content, key, token, work}),
      });
      if (!reply) return UNREACHABLE;
      const isSuccess = reply.status >= 200 && reply.status < 300;
      const outcome: Outcome =
        isSuccess && isReceipt(reply.body, content.form) ? {kind: 'receipt', receipt: reply.body} : fail(reply);
      // A receipt ends it, and what was refused may be so for its permit: the next try takes a new one.
      if (outcome.kind !== 'again') permits.delete(key);
      return outcome;
    },
  };
}
