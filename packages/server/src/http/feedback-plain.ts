import {
  type AnswerFault,
  ERRORS,
  type Feedback,
  type FeedbackStatus,
  type Form,
  FormSchema,
  type Language,
  type Receipt,
} from '@doorstep/contract';
import * as z from 'zod/mini';
import type {PlainFeedback} from './feedback-body.ts';
import type {FeedbackPages, FilledForm} from './feedback-pages.ts';
import {type FeedbackRefusal, type FeedbackService, NO_CONTACT, type Outcome, type Sender} from './feedback-service.ts';
import type {ReleaseFiles} from './release-files.ts';
import {toReleaseView} from './release-view.ts';

/** Answers to a form that works without script: whole pages, or plain text where there are none. */
export interface PlainFlow {
  post(service: FeedbackService, landlord: string, sent: PlainFeedback, from: Sender): Promise<Response>;
  status(
    service: FeedbackService,
    landlord: string,
    about: {readonly language: Language; readonly outcome: Outcome<FeedbackStatus>},
  ): Promise<Response>;
  refuse(
    service: FeedbackService,
    landlord: string,
    about: {readonly language: Language; readonly refusal: FeedbackRefusal},
  ): Promise<Response>;
}

export interface PlainSite {
  readonly files: ReleaseFiles;
  readonly pages: FeedbackPages | undefined;
  /** Hears why a page could not be drawn; the sender gets plain text in its place. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * The answers are shown for review first, with what has to be said before they are sent; the review carries key and token
 * in hidden fields, so that pressing its button twice sends one answer set.
 */
export function createPlainFlow(site: PlainSite): PlainFlow {
  return {
    post: (service, landlord, sent, from) => takeStep({site, service, landlord}, sent, from),
    status: async (service, landlord, {language, outcome}) => {
      if (outcome.refusal !== undefined) return refuse({site, service, landlord}, language, outcome.refusal);
      const {value} = outcome;
      const draw: Draw = (pages) => pages.status(landlord, language, value);
      return toPage(site, 200, draw, `${value.receipt}: ${value.status}`);
    },
    refuse: (service, landlord, {language, refusal}) => refuse({site, service, landlord}, language, refusal),
  };
}

interface Place {
  readonly site: PlainSite;
  readonly service: FeedbackService;
  readonly landlord: string;
}

async function takeStep(place: Place, sent: PlainFeedback, from: Sender): Promise<Response> {
  const {site, landlord} = place;
  const form = await readForm(site.files, landlord, sent.form);
  if (sent.step === 'send' && sent.key !== null && !from.trapped) {
    const outcome = await submit(place, toFeedback(sent, sent.key), from);
    if (outcome.refusal === undefined) {
      const draw: Draw = (pages) => pages.receipt(landlord, form, sent.language, outcome.value);
      return toPage(site, 200, draw, `We have your answers. Your receipt is ${outcome.value.receipt}.`);
    }
    // Old tokens are the page's matter and not the resident's: the review is shown once more with a new one.
    if (outcome.refusal.code !== 'DS_FEEDBACK_TOKEN') return refuseSent(place, sent, {form, refusal: outcome.refusal});
  }
  if (sent.step === 'change' && form !== undefined && site.pages !== undefined) {
    return toPage(site, 200, (pages) => pages.problem(toFilled(form, sent), []), '');
  }
  return review(place, sent, {form, from});
}

/** The token of a page without script is as old as its review, and some press its button at once: they wait here. */
async function submit({service, landlord}: Place, sent: Feedback, from: Sender): Promise<Outcome<Receipt>> {
  const outcome = await service.submit(landlord, sent, from);
  const {refusal} = outcome;
  if (refusal?.code !== 'DS_FEEDBACK_TOO_SOON') return outcome;
  await new Promise((resolve) => setTimeout(resolve, (refusal.retryAfter ?? 0) * 1000));
  return service.submit(landlord, sent, from);
}

async function review(
  place: Place,
  sent: PlainFeedback,
  {form, from}: {readonly form: Form | undefined; readonly from: Sender},
): Promise<Response> {
  const {site, service, landlord} = place;
  const checked = await service.check(landlord, sent);
  if (checked.refusal !== undefined) return refuseSent(place, sent, {form, refusal: checked.refusal});
  const token = await service.token(landlord, from, false);
  if (token.refusal !== undefined) return refuseSent(place, sent, {form, refusal: token.refusal});
  const {answers, alarms, personal} = checked.value;
  const carried = {key: sent.key ?? crypto.randomUUID(), token: token.value.token};
  const text = JSON.stringify({answers, alarms, personal, ...carried}, undefined, 2);
  if (form === undefined) return toPage(site, 200, undefined, text);
  const filled = {...toFilled(form, sent), answers};
  return toPage(site, 200, (pages) => pages.review(filled, {alarms, personal, ...carried}), text);
}

/** Faults are shown in the form itself, beside what was answered. */
async function refuseSent(
  place: Place,
  sent: PlainFeedback,
  {form, refusal}: {readonly form: Form | undefined; readonly refusal: FeedbackRefusal},
): Promise<Response> {
  const {code, faults} = refusal;
  if (code !== 'DS_FEEDBACK_FAULTY' || faults === undefined || form === undefined || place.site.pages === undefined) {
    return refuse(place, sent.language, refusal);
  }
  return toPage(place.site, 422, (pages) => pages.problem(toFilled(form, sent), faults), toFaultText(faults));
}

async function refuse(
  {site, service, landlord}: Place,
  language: Language,
  refusal: FeedbackRefusal,
): Promise<Response> {
  const {code, retryAfter, faults = []} = refusal;
  const entry: {readonly status?: number; readonly title: string} = ERRORS[code];
  // Landlords that cannot be read are no reason to say nothing.
  const contact = await service.contact(landlord).catch(() => NO_CONTACT);
  const text = [entry.title, toFaultText(faults), contact.phone === null ? '' : `You can call ${contact.phone}.`];
  const draw: Draw = (pages) => pages.refused(landlord, language, code, contact);
  const response = await toPage(site, entry.status ?? 500, draw, text.filter((line) => line !== '').join('\n'));
  if (retryAfter !== undefined) response.headers.set('Retry-After', String(retryAfter));
  return response;
}

function toFaultText(faults: readonly AnswerFault[]): string {
  return faults.map(({question, fault}) => `${question}: ${fault}`).join('\n');
}

function toFilled(form: Form, {language, answers, about, replyTo, mayPublish}: PlainFeedback): FilledForm {
  return {form, language, answers, about, replyTo, mayPublish};
}

function toFeedback({step: _, ...sent}: PlainFeedback, key: string): Feedback {
  return {...sent, key, work: null};
}

/** The form as the live release has it: the one that was filled in. */
async function readForm(files: ReleaseFiles, landlord: string, id: string): Promise<Form | undefined> {
  const release = await files.current();
  const path = `${landlord}/v1/forms/${id}.json`;
  if (release?.find(path) === undefined) return undefined;
  const parsed = z.safeParse(FormSchema, JSON.parse(new TextDecoder().decode(await release.read(path))));
  return parsed.success ? parsed.data : undefined;
}

type Draw = (pages: FeedbackPages) => string;

/** Pages have the headers of every page of the release, and nobody keeps a copy of them. */
async function toPage(
  {files, pages, onFault}: PlainSite,
  status: number,
  draw: Draw | undefined,
  text: string,
): Promise<Response> {
  const release = await files.current();
  const headers = new Headers();
  let page: string | undefined;
  try {
    // Drawn after the release was asked for: pages may have to be made anew for it.
    if (release !== undefined && pages !== undefined) page = draw?.(pages);
    if (release !== undefined && page !== undefined) {
      for (const [name, value] of Object.entries((await toReleaseView(release)).pageHeaders)) headers.set(name, value);
    }
  } catch (fault) {
    onFault(fault);
  }
  headers.set('Content-Type', page === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8');
  headers.set('Cache-Control', 'no-store');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  return new Response(page ?? `${text}\n`, {status, headers});
}
