import type {Feedback, Receipt} from '@doorstep/contract';
import {normaliseReceipt} from '@doorstep/domain/forms';
import {findForm} from '@doorstep/domain/forms/definitions';
import {type FeedbackService, type Findings, NO_CONTACT, type Outcome} from '../http/feedback-service.ts';
import type {FeedbackSettings} from '../landlord-file/index.ts';
import type {Store} from '../store/open-store.ts';
import {checkAnswers, questionsOf} from './check-answers.ts';
import {hashContent} from './content-hash.ts';
import type {FeedbackItem} from './feedback-item.ts';
import {readStatus, type ThemedAction} from './feedback-status.ts';
import {toFormToken} from './form-token.ts';
import {FeedbackGate} from './gate.ts';
import {createGroupCommit} from './group-commit.ts';
import {findKept, keepFeedback} from './keep-feedback.ts';
import {FEEDBACK_LIMITS, type FeedbackLimits} from './limits.ts';
import type {SettingsReader} from './read-settings.ts';
import {toKey} from './secret.ts';
import {WorkChecker} from './work.ts';

export interface FeedbackOptions {
  readonly store: Store;
  /** From {@link readSecret}: signs form tokens and challenges. */
  readonly secret: string;
  readonly settings: SettingsReader;
  readonly now?: () => Date;
  readonly limits?: Partial<FeedbackLimits>;
  /** What a landlord did because of themes. */
  readonly actions?: (landlord: string) => Promise<readonly ThemedAction[]>;
  /** Hears why answers could not be kept; the sender is told to send them again. */
  readonly onFault?: (fault: unknown) => void;
}

const BUSY_SECONDS = 5;

/** Takes answer sets and keeps them in a store. Every answer is given only after the row is on the disk. */
export function createFeedback(options: FeedbackOptions): FeedbackService {
  const {store, secret, settings, now = () => new Date(), onFault = () => undefined} = options;
  const limits = {...FEEDBACK_LIMITS, ...options.limits};
  const tokenKey = toKey(secret, 'form token');
  const work = new WorkChecker(toKey(secret, 'proof of work'), limits);
  const gate = new FeedbackGate(limits, {tokenKey, work});
  const keep = createGroupCommit((items: readonly FeedbackItem[]) => keepFeedback(store, items));
  const actions = options.actions ?? (() => Promise.resolve([]));

  const takeNew = async (landlord: string, sent: Feedback, from: Parameters<FeedbackService['submit']>[2]) => {
    const own = await settings(landlord);
    const checked = checkAnswers(own, sent);
    if (checked.refusal !== undefined) return checked;
    const refusal = await gate.refuse(landlord, sent, from, now());
    if (refusal !== undefined) return {refusal};
    return keep(toItem(landlord, sent, checked.value, {own, now: now()}));
  };

  return {
    check: async (landlord, sent) => checkAnswers(await settings(landlord), sent),
    submit: async (landlord, sent, from): Promise<Outcome<Receipt>> => {
      try {
        const outcome = await takeNew(landlord, sent, from);
        if (outcome.refusal === undefined || outcome.refusal.code === 'DS_FEEDBACK_KEY_USED') return outcome;
        // What was kept once has its receipt for ever: when the form is closed since, too, and without a token.
        const sentBefore = {landlord_id: landlord, feedback_key: sent.key, body_hash: hashContent(sent)};
        return (await findKept(store, sentBefore)) ?? outcome;
      } catch (fault) {
        onFault(fault);
        return {refusal: {code: 'DS_FEEDBACK_BUSY', retryAfter: BUSY_SECONDS}};
      }
    },
    token: async (landlord, from, asked) => {
      if ((await settings(landlord))?.on !== true) return {refusal: {code: 'DS_FEEDBACK_OFF'}};
      const at = now();
      const challenge = asked || gate.asksForWork(from, at) ? await work.challenge(at) : null;
      const expires = new Date(at.getTime() + limits.tokenMs).toISOString();
      return {value: {token: toFormToken(tokenKey, landlord, at), expires, challenge}};
    },
    status: async (landlord, typed) => {
      const receipt = normaliseReceipt(typed);
      const status = receipt === null ? undefined : await readStatus(store, landlord, receipt, actions);
      return status === undefined ? {refusal: {code: 'DS_FEEDBACK_NO_RECEIPT'}} : {value: status};
    },
    contact: async (landlord) => (await settings(landlord))?.contact ?? NO_CONTACT,
  };
}

function toItem(
  landlord: string,
  sent: Feedback,
  {answers, alarms}: Findings,
  {own, now}: {readonly own: FeedbackSettings | undefined; readonly now: Date},
): FeedbackItem {
  const [reference] = questionsOf(findForm(sent.form), 'reference').flatMap(({id}) => answers[id] ?? []);
  const {notify, keepMonths} = own ?? {notify: null, keepMonths: 1};
  const replyTo = sent.replyTo === null ? null : {...sent.replyTo, address: tidyLine(sent.replyTo.address)};
  return {
    row: {
      landlord_id: landlord,
      feedback_key: sent.key,
      form: sent.form,
      version: sent.version,
      language: sent.language,
      body_hash: hashContent(sent),
      answers: JSON.stringify(answers),
      about: sent.about === null ? null : JSON.stringify(sent.about),
      reference: reference ?? null,
      alarms: JSON.stringify(alarms),
      may_publish: sent.mayPublish ? 1 : 0,
      wants_reply: replyTo === null ? 0 : 1,
      received_at: now.toISOString(),
      erase_on: addMonths(now, keepMonths),
      decision: null,
      public_words: null,
      reply: null,
      read_at: null,
      erased_at: null,
      released_in: null,
    },
    replyTo,
    channels: [
      ...(notify?.webhook === undefined ? [] : (['webhook'] as const)),
      ...(notify?.email === undefined ? [] : (['email'] as const)),
    ],
  };
}

/** One line without control characters or halves of characters, which not every database takes. */
function tidyLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

/** The same day so many months later, or the last of that month. */
function addMonths(from: Date, months: number): string {
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last))).toISOString().slice(0, 10);
}
