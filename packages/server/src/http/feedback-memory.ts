import {FORM_IDS, type FormContact, type FormId, type Receipt} from '@doorstep/contract';
import {normaliseReceipt, toReceipt} from '@doorstep/domain/forms';
import {checkAnswers} from '../feedback/check-answers.ts';
import {toContent} from './feedback-content.ts';
import {type FeedbackService, NO_CONTACT} from './feedback-service.ts';

/** What landlords of examples take and where else they can be written to. */
export interface MemoryFeedback {
  readonly contact?: Partial<FormContact>;
  /** Forms that are not open; all others are. */
  readonly closed?: readonly FormId[];
}

const TOKEN_MS = 86_400_000;

/** Takes answers as a store does, by the same rule, and forgets them with the page. Needs nothing of Node. */
export function createMemoryFeedback({contact, closed = []}: MemoryFeedback = {}): FeedbackService {
  const kept = new Map<string, {readonly content: string; readonly receipt: Receipt}>();
  const taken = {
    on: true,
    forms: Object.fromEntries(FORM_IDS.map((id) => [id, closed.includes(id) ? 'closed' : 'open'] as const)),
  };
  return {
    check: (_, sent) => Promise.resolve(checkAnswers(taken, sent)),
    submit: (landlord, sent) => {
      const place = `${landlord} ${sent.key}`;
      const content = toContent(sent);
      const before = kept.get(place);
      if (before?.content === content) return Promise.resolve({value: before.receipt});
      if (before !== undefined) return Promise.resolve({refusal: {code: 'DS_FEEDBACK_KEY_USED'}});
      const checked = checkAnswers(taken, sent);
      if (checked.refusal !== undefined) return Promise.resolve(checked);
      if (sent.token === '') return Promise.resolve({refusal: {code: 'DS_FEEDBACK_TOKEN'}});
      const reference = 'reference' in checked.value.answers ? ('unknown' as const) : ('none' as const);
      const receipt = {
        receipt: toReceipt(crypto.getRandomValues(new Uint8Array(16))),
        received: new Date().toISOString(),
        form: sent.form,
        reference,
      };
      kept.set(place, {content, receipt});
      return Promise.resolve({value: receipt});
    },
    token: () => {
      const expires = new Date(Date.now() + TOKEN_MS).toISOString();
      return Promise.resolve({value: {token: crypto.randomUUID(), expires, challenge: null}});
    },
    status: (landlord, typed) => {
      const named = normaliseReceipt(typed);
      const found = [...kept].find(
        ([place, {receipt}]) => place.startsWith(`${landlord} `) && receipt.receipt === named,
      );
      if (found === undefined) return Promise.resolve({refusal: {code: 'DS_FEEDBACK_NO_RECEIPT'}});
      const status = {...found[1].receipt, status: 'received', published: null, reply: null} as const;
      return Promise.resolve({value: {...status, actions: []}});
    },
    contact: () => Promise.resolve({...NO_CONTACT, ...contact}),
  };
}
