import {
  type AnswerFault,
  ERRORS,
  type Feedback,
  type FeedbackStatus,
  type Form,
  FormSchema,
  type Language,
} from '@doorstep/contract';
import * as z from 'zod/mini';
import type {PlainFeedback} from './feedback-body.ts';
import type {FeedbackPages, FilledForm} from './feedback-pages.ts';
import type {FeedbackService, Outcome, FeedbackRefusal, Sender} from './feedback-service.ts';
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

interface Site {
  readonly files: ReleaseFiles;
  readonly pages: FeedbackPages | undefined;
}

/**
 * The answers are shown for review first, with what has to be said before they are sent; the review carries key and token
 * in hidden fields, so that pressing its button twice sends one answer set.
 */
export function createPlainFlow(site: Site): PlainFlow {
  return {
    post: (service, landlord, sent, from) => takeStep({site, service, landlord}, sent, from),
    status: async (service, landlord, {language, outcome}) => {
      if (outcome.refusal !== undefined) return refuse({site, service, landlord}, language, outcome.refusal);
      const {value} = outcome;
      return toPage(
        site,
        200,
        site.pages?.status(landlord, language, value) ?? null,
        `${value.receipt}: ${value.status}`,
      );
    },
    refuse: (service, landlord, {language, refusal}) => refuse({site, service, landlord}, language, refusal),
  };
}

interface Place {
  readonly site: Site;
  readonly service: FeedbackService;
  readonly landlord: string;
}

async function takeStep(place: Place, sent: PlainFeedback, from: Sender): Promise<Response> {
  const {site, service, landlord} = place;
  const form = await readForm(site.files, landlord, sent.form);
  if (sent.step === 'send' && sent.key !== null && !from.trapped) {
    const outcome = await service.submit(landlord, toFeedback(sent, sent.key), from);
    if (outcome.refusal === undefined) {
      const {receipt} = outcome.value;
      const page = site.pages?.receipt(landlord, form, sent.language, outcome.value) ?? null;
      return toPage(site, 200, page, `We have your answers. Your receipt is ${receipt}.`);
    }
    // Old tokens are the page's matter and not the resident's: the review is shown once more with a new one.
    if (outcome.refusal.code !== 'DS_FEEDBACK_TOKEN') return refuseSent(place, sent, {form, refusal: outcome.refusal});
  }
  if (sent.step === 'change' && form !== undefined && site.pages !== undefined) {
    return toPage(site, 200, site.pages.problem(toFilled(form, sent), []), '');
  }
  return review(place, sent, {form, from});
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
  const page =
    form === undefined || site.pages === undefined
      ? null
      : site.pages.review({...toFilled(form, sent), answers}, {alarms, personal, ...carried});
  const text = JSON.stringify({answers, alarms, personal, ...carried}, undefined, 2);
  return toPage(site, 200, page, text);
}

/** Faults are shown in the form itself, beside what was answered. */
async function refuseSent(
  place: Place,
  sent: PlainFeedback,
  {form, refusal}: {readonly form: Form | undefined; readonly refusal: FeedbackRefusal},
): Promise<Response> {
  const {code, faults} = refusal;
  const {pages} = place.site;
  if (code !== 'DS_FEEDBACK_FAULTY' || faults === undefined || form === undefined || pages === undefined) {
    return refuse(place, sent.language, refusal);
  }
  return toPage(place.site, 422, pages.problem(toFilled(form, sent), faults), toFaultText(faults));
}

async function refuse(
  {site, service, landlord}: Place,
  language: Language,
  refusal: FeedbackRefusal,
): Promise<Response> {
  const {code, retryAfter, faults = []} = refusal;
  const entry: {readonly status?: number; readonly title: string} = ERRORS[code];
  const contact = await service.contact(landlord);
  const text = [entry.title, toFaultText(faults), contact.phone === null ? '' : `You can call ${contact.phone}.`];
  const page = site.pages?.refused(landlord, language, code, contact) ?? null;
  const response = await toPage(site, entry.status ?? 500, page, text.filter((line) => line !== '').join('\n'));
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

/** Pages have the headers of every page of the release, and nobody keeps a copy of them. */
async function toPage({files}: Site, status: number, page: string | null, text: string): Promise<Response> {
  const release = await files.current();
  const headers = new Headers(page === null || release === undefined ? {} : (await toReleaseView(release)).pageHeaders);
  headers.set('Content-Type', page === null ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8');
  headers.set('Cache-Control', 'no-store');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  return new Response(page ?? `${text}\n`, {status, headers});
}
