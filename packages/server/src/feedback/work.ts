import type {FeedbackToken} from '@doorstep/contract';
import {createChallenge, verifySolution} from 'altcha-lib/v1';
import {Recent} from './recent.ts';

const KEPT = 20_000;

/** Proof of work: a sum that takes a telephone a second, and whoever sends thousands of forms a long time. */
export class WorkChecker {
  readonly #key: string;
  readonly #number: number;
  readonly #lifeMs: number;
  /** Solved challenges by the key of the answer set that they came with. */
  readonly #used = new Recent<string>(KEPT);

  constructor(key: string, {workNumber, workMs}: {readonly workNumber: number; readonly workMs: number}) {
    this.#key = key;
    this.#number = workNumber;
    this.#lifeMs = workMs;
  }

  async challenge(now: Date): Promise<NonNullable<FeedbackToken['challenge']>> {
    const expires = new Date(now.getTime() + this.#lifeMs);
    const made = await createChallenge({
      hmacKey: this.#key,
      algorithm: 'SHA-256',
      maxnumber: this.#number,
      expires,
    });
    return {...made, maxnumber: made.maxnumber ?? this.#number};
  }

  /** Whether the work was done, and for this answer set: one that is sent again may show the same again. */
  async isDone(work: string | null, answerKey: string): Promise<boolean> {
    if (work === null) return false;
    const challenge = readChallenge(work);
    if (challenge === undefined) return false;
    const usedBy = this.#used.get(challenge);
    if (usedBy !== undefined && usedBy !== answerKey) return false;
    if (!(await verifySolution(work, this.#key).catch(() => false))) return false;
    this.#used.set(challenge, answerKey);
    return true;
  }
}

function readChallenge(work: string): string | undefined {
  try {
    const said: unknown = JSON.parse(Buffer.from(work, 'base64').toString('utf8'));
    if (typeof said !== 'object' || said === null || !('challenge' in said)) return undefined;
    return typeof said.challenge === 'string' ? said.challenge : undefined;
  } catch {
    return undefined;
  }
}
