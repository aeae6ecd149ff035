import {createHash} from 'node:crypto';
import type {Answers, Feedback} from '@doorstep/contract';
import type {FeedbackRefusal, Sender} from '../http/feedback-service.ts';
import {toCountedAddress} from './address.ts';
import {checkFormToken} from './form-token.ts';
import type {FeedbackLimits} from './limits.ts';
import {RateCounter} from './rate.ts';
import {Recent} from './recent.ts';
import type {WorkChecker} from './work.ts';

const ALL = 'all';
const KEPT = 20_000;

/**
 * Keeps machines out without asking a third party and without shutting a person out: first the form has to show that it
 * is no machine, and only far beyond that it has to wait. Everything is counted in memory and soon forgotten.
 */
export class FeedbackGate {
  readonly #limits: FeedbackLimits;
  readonly #tokenKey: string;
  readonly #work: WorkChecker;
  readonly #counters: Readonly<Record<'address' | 'network' | 'all' | 'sameText' | 'plain', RateCounter>>;
  /** Addresses that were told to show it, so that their next token asks for it; by when that ends. */
  readonly #told = new Recent<number>(KEPT);

  constructor(limits: FeedbackLimits, {tokenKey, work}: {readonly tokenKey: string; readonly work: WorkChecker}) {
    this.#limits = limits;
    this.#tokenKey = tokenKey;
    this.#work = work;
    this.#counters = {
      address: new RateCounter(limits.address),
      network: new RateCounter(limits.network),
      all: new RateCounter(limits.all),
      sameText: new RateCounter(limits.sameText),
      plain: new RateCounter(limits.plain),
    };
  }

  /** Whether the token that this sender takes has to come with a challenge. */
  asksForWork({address}: Sender, now: Date): boolean {
    return (this.#told.get(toCountedAddress(address).own) ?? 0) > now.getTime() || this.#isBusy(address, now.getTime());
  }

  /** Why an answer set is not let in, or undefined. Counts it when it is. */
  async refuse(landlord: string, sent: Feedback, from: Sender, now: Date): Promise<FeedbackRefusal | undefined> {
    const state = checkFormToken(this.#tokenKey, landlord, sent.token, now, this.#limits);
    if (state === 'no-longer') return {code: 'DS_FEEDBACK_TOKEN'};
    if (state === 'too-soon') {
      return {code: 'DS_FEEDBACK_TOO_SOON', retryAfter: Math.max(1, Math.ceil(this.#limits.leastMs / 1000))};
    }
    const at = now.getTime();
    const {own, network} = toCountedAddress(from.address);
    const texts = this.#longTexts(landlord, sent.answers);
    const {address: byAddress, network: byNetwork, all, sameText, plain} = this.#counters;
    const wait = Math.max(
      byAddress.wait(own, at),
      byNetwork.wait(network, at),
      ...texts.map((text) => sameText.wait(text, at)),
    );
    if (wait > 0) return {code: 'DS_FEEDBACK_TOO_MANY', retryAfter: wait};
    const doubtful = from.trapped || this.#isBusy(from.address, at) || texts.some((text) => sameText.isBusy(text, at));
    if (doubtful) {
      const refusal = from.plain ? this.#refusePlain(at) : await this.#refuseWithoutWork(sent, own, at);
      if (refusal !== undefined) return refusal;
    }
    byAddress.add(own, at);
    byNetwork.add(network, at);
    all.add(ALL, at);
    if (doubtful && from.plain) plain.add(ALL, at);
    for (const text of texts) sameText.add(text, at);
    return undefined;
  }

  #isBusy(address: string, at: number): boolean {
    const {own, network} = toCountedAddress(address);
    const {address: byAddress, network: byNetwork, all} = this.#counters;
    return byAddress.isBusy(own, at) || byNetwork.isBusy(network, at) || all.isBusy(ALL, at);
  }

  /** A page without script cannot show anything, so a number of them an hour is let in all the same. */
  #refusePlain(at: number): FeedbackRefusal | undefined {
    const wait = this.#counters.plain.wait(ALL, at);
    return wait > 0 ? {code: 'DS_FEEDBACK_TOO_MANY', retryAfter: wait} : undefined;
  }

  async #refuseWithoutWork({work, key}: Feedback, own: string, at: number): Promise<FeedbackRefusal | undefined> {
    if (await this.#work.isDone(work, key)) return undefined;
    this.#told.set(own, at + this.#limits.workMs);
    return {code: 'DS_FEEDBACK_WORK'};
  }

  /** Only their hashes are kept. Short ones are left out: many people say "all good, thank you". */
  #longTexts(landlord: string, answers: Answers): string[] {
    return Object.values(answers)
      .filter((value) => typeof value === 'string')
      .map((value) => value.toLowerCase().replace(/\s+/gu, ' ').trim())
      .filter(({length}) => length >= this.#limits.sameTextLength)
      .map((value) => createHash('sha256').update(`${landlord}\n${value}`).digest('base64url'));
  }
}
