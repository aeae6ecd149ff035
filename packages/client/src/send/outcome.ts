import type {Problem, Receipt} from '@doorstep/contract';
import {RECEIPT_PATTERN} from '@doorstep/contract';
import {readRetryAfter} from './backoff.ts';
import type {Refusal, Trouble} from './entry.ts';

/**
 * Nobody knows whether the answers arrived, or they did not: the same may be sent again, after as many milliseconds as the
 * server wants. `needs` says what has to be taken anew first.
 */
export interface Again {
  kind: 'again';
  trouble: Trouble;
  after: number | null;
  needs?: 'token' | 'work';
}

/** What came of one try. `refused`: the same answers would be refused again. */
export type Outcome = Again | {kind: 'receipt'; receipt: Receipt} | {kind: 'refused'; refusal: Refusal};

/** Answered, but not by this request's doing: it timed out, came too soon or too often. */
const FOR_LATER = [408, 425, 429];
/** The server did not say how long it takes to read a form; a little more than the least it can want. */
const TOO_SOON = 4_000;

export const UNREACHABLE: Again = {kind: 'again', trouble: 'unreachable', after: null};

/** JSON, or undefined for anything else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether somebody answered with a receipt for this form: an empty page or a hotel's log-in page has none. */
export function isReceipt(body: unknown, form: string): body is Receipt {
  const {receipt, received, form: of} = (body ?? {}) as Record<string, unknown>;
  return typeof receipt === 'string' && RECEIPT_PATTERN.test(receipt) && typeof received === 'string' && of === form;
}

/** What an answer without success means. `status` 200 is one here: whoever asks has looked for a success before. */
export function toOutcome(status: number, retryAfter: string | null, body: unknown, now: number): Outcome {
  const problem = (body ?? {}) as Partial<Problem>;
  const code = typeof problem.code === 'string' ? problem.code : null;
  if (status === 428 || code === 'DS_FEEDBACK_TOKEN') {
    return {kind: 'again', trouble: 'busy', after: TOO_SOON, needs: status === 428 ? 'work' : 'token'};
  }
  if (status < 400 || status >= 500 || FOR_LATER.includes(status)) {
    const after = readRetryAfter(retryAfter, now) ?? (status === 425 ? TOO_SOON : null);
    return {kind: 'again', trouble: 'busy', after};
  }
  const faults = Array.isArray(problem.faults) ? problem.faults : [];
  return {kind: 'refused', refusal: {status, code, faults}};
}
