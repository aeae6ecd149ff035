import type {Answers, AnswerFault, Form, FormPage, ReplyTo} from '@doorstep/contract';
import type {State} from '@doorstep/client/send';
import {askedPages, validateAnswers} from '@doorstep/domain/forms';
import {isDanger} from './rules.ts';

/** Where a resident is: at a page of questions, before the emergency route, at reply, review, or what came of sending. */
export type Step = 'page' | 'danger' | 'reply' | 'review' | 'outcome' | 'erased';

/** One resident's way through a form. Never changed in place: each step makes a new one. */
export interface FormSession {
  step: Step;
  /** Id of the page that is shown; null for the first. */
  page: string | null;
  answers: Answers;
  faults: readonly AnswerFault[];
  /** How to reach the resident, who asked for it; null where no answer is wanted. */
  replyTo: ReplyTo | null;
  mayPublish: boolean;
  /** The resident said that nobody is in danger. */
  isCalm: boolean;
  /** They came to change one answer, and go back to the review. */
  isChanging: boolean;
  /** Keep what is written on this device; off until the resident chooses it. */
  isKept: boolean;
  /** Whether this device can keep anything; null until it has been tried. */
  canKeep: boolean | null;
  /** How far sending has come. */
  state: State;
  /** When the copy on this device is erased, in milliseconds of the epoch; null while only this page has it. */
  keptUntil: number | null;
  /** Another answer set of this form that was left on this device. */
  found: {key: string; stage: State['stage']} | null;
  /** The answers are laid out to be copied. */
  isCopying: boolean;
}

/** The fault of a wish for an answer that says no address; no question of a form has this id. */
export const REPLY = 'reply-to';

export const START: FormSession = {
  ...{step: 'page', page: null, answers: {}, faults: [], replyTo: null, mayPublish: false},
  ...{isCalm: false, isChanging: false, isKept: false, canKeep: null, keptUntil: null, found: null, isCopying: false},
  state: {stage: 'writing'},
};

/** The pages that are asked after these answers. */
export const pagesAsked = ({pages}: Form, answers: Answers): FormPage[] => askedPages(pages, answers);

/** The page that is shown: the one the session names, or the first. */
export function pageOf(form: Form, {page, answers}: FormSession): FormPage | undefined {
  const pages = pagesAsked(form, answers);
  return pages.find(({id}) => id === page) ?? pages[0];
}

/** A survey of opinions wants no names; every other form may be answered. */
export const asksReply = ({locked}: Form): boolean => !locked;

/** With another answer; a fault of that question goes when it is answered anew. */
export function withAnswer(session: FormSession, question: string, answer: string | readonly string[]): FormSession {
  const {[question]: _, ...others} = session.answers;
  const answers =
    answer.length > 0 ? {...others, [question]: typeof answer === 'string' ? answer : [...answer]} : others;
  return {...session, answers, isCalm: false};
}

/** What comes after Next: the same page with what is wrong, the emergency route, or the next that is asked. */
export function toNext(form: Form, session: FormSession): FormSession {
  if (session.step === 'danger') return onFrom(form, {...session, isCalm: true, step: 'page'});
  if (session.step === 'reply') return reviewed(form, session);
  const shown = pageOf(form, session);
  const {faults} = validateAnswers(form, session.answers);
  const here = faults.filter(({question}) => shown?.questions.some(({id}) => id === question));
  if (here.length > 0) return {...session, faults: here};
  const hasText = shown?.questions.some(({kind}) => kind === 'text');
  if (hasText && !session.isCalm && isDanger(form, session.answers)) return {...session, faults: [], step: 'danger'};
  return onFrom(form, session);
}

function onFrom(form: Form, session: FormSession): FormSession {
  const pages = pagesAsked(form, session.answers);
  const next = pages[pages.findIndex(({id}) => id === pageOf(form, session)?.id) + 1];
  if (session.isChanging) return reviewed(form, session);
  if (next) return {...session, faults: [], page: next.id};
  return asksReply(form) ? {...session, faults: [], step: 'reply'} : reviewed(form, session);
}

/** The review, or the first page that something is wrong with: a changed answer may have brought a new question. */
export function reviewed(form: Form, session: FormSession): FormSession {
  const {faults} = validateAnswers(form, session.answers);
  if (faults.length > 0) return withFaults(form, session, faults);
  if (session.replyTo?.address.trim() === '')
    return {...session, step: 'reply', faults: [{question: REPLY, fault: 'missing'}]};
  return {...session, faults: [], step: 'review', isChanging: false};
}

/** Where somebody goes on who comes back: the review, or the first page that lacks an answer, of which nothing is said yet. */
export function resumed(form: Form, session: FormSession): FormSession {
  return {...reviewed(form, session), faults: [], isChanging: false};
}

/** The first page that has one of these faults, showing those it has. */
export function withFaults(form: Form, session: FormSession, faults: readonly AnswerFault[]): FormSession {
  const pages = pagesAsked(form, session.answers);
  const holds = ({questions}: FormPage) => faults.filter(({question}) => questions.some(({id}) => id === question));
  const page = pages.find((one) => holds(one).length > 0);
  // What it says of questions that are not asked cannot be put right at one.
  return {
    ...session,
    ...{step: 'page', isChanging: true, isCopying: false, state: {stage: 'writing'}},
    page: page?.id ?? pages[0]?.id ?? null,
    faults: page ? holds(page) : [],
  };
}

/** The page of a question, to change its answer and come back to the review. */
export function toChange(form: Form, session: FormSession, question: string): FormSession {
  if (question === REPLY) return {...session, step: 'reply', faults: [], isChanging: true};
  const page = pagesAsked(form, session.answers).find(({questions}) => questions.some(({id}) => id === question));
  return {...session, step: 'page', page: page?.id ?? null, faults: [], isChanging: true};
}

/** One step back, with every answer as it is; null at the first page, before which there is nothing. */
export function toBack(form: Form, session: FormSession): FormSession | null {
  const pages = pagesAsked(form, session.answers);
  const last = pages.at(-1)?.id ?? null;
  const clear = {...session, faults: []};
  if (session.step === 'danger') return {...clear, step: 'page'};
  if (session.isChanging && session.step !== 'review') {
    const review = reviewed(form, session);
    if (review.step === 'review') return review;
  }
  if (session.step === 'review' && asksReply(form)) return {...clear, step: 'reply'};
  if (session.step === 'review' || session.step === 'reply') return {...clear, step: 'page', page: last};
  const before = pages[pages.findIndex(({id}) => id === pageOf(form, session)?.id) - 1];
  return before ? {...clear, page: before.id} : null;
}
