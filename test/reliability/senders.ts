import {randomUUID} from 'node:crypto';
import {setTimeout as wait} from 'node:timers/promises';
import {type Feedback, ReceiptSchema} from '@doorstep/contract';
import * as z from 'zod/mini';

/** An answer set that a sender holds until it has a receipt. */
export interface SentRecord {
  readonly feedback: Omit<Feedback, 'token'>;
  /** Words that no other has, in its answers. */
  readonly mark: string;
}

/** What was acknowledged: receipts by key. */
export type Acknowledged = Map<string, {readonly receipt: string; readonly mark: string}>;

export function makeRecord(mark: string): SentRecord {
  return {
    mark,
    feedback: {
      key: randomUUID(),
      form: 'after-repair',
      version: 1,
      language: 'en',
      answers: {fixed: 'yes', satisfaction: 'fairly-satisfied', words: `They came on time, ${mark}.`},
      about: null,
      replyTo: null,
      mayPublish: true,
      work: null,
    },
  };
}

const LONGEST_WAIT_MS = 100;

/** Sends one answer set until there is a receipt, as a client does: with the same key, whatever happens between. */
export async function sendUntilKept(
  root: () => string,
  {feedback, mark}: SentRecord,
  acknowledged: Acknowledged,
): Promise<void> {
  let token = '';
  for (;;) {
    try {
      if (token === '') token = await takeToken(root());
      const response = await fetch(`${root()}/feedback`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({...feedback, token}),
      });
      if (response.ok) {
        const {receipt} = z.parse(ReceiptSchema, await response.json());
        acknowledged.set(feedback.key, {receipt, mark});
        return;
      }
      const problem = await response.text();
      if (![403, 503].includes(response.status)) throw new SendRefused(problem);
      token = '';
    } catch (error) {
      if (error instanceof SendRefused) throw error;
    }
    await wait(Math.random() * LONGEST_WAIT_MS);
  }
}

class SendRefused extends Error {}

async function takeToken(root: string): Promise<string> {
  const response = await fetch(`${root}/feedback-token`);
  return ((await response.json()) as {readonly token: string}).token;
}
