import {DoorstepError, type FeedbackToken, type Receipt} from '@doorstep/contract';
import type {Hono} from 'hono';
import {isPlainForm, readFeedbackBody, toLanguage} from './feedback-body.ts';
import type {FeedbackPages} from './feedback-pages.ts';
import {createPlainFlow, type PlainFlow} from './feedback-plain.ts';
import {type FeedbackRefusal, type FeedbackService, NO_CONTACT, type Outcome, type Sender} from './feedback-service.ts';
import {wantsPage} from './negotiate.ts';
import {toProblem, toProblemResponse} from './problem.ts';
import type {ReleaseFiles} from './release-files.ts';
import {keepShownMeasures} from './shown-measures.ts';

export interface FeedbackRoutes {
  readonly files: ReleaseFiles;
  /** Missing where nothing is taken at all. */
  readonly feedback: FeedbackService | undefined;
  /** Pages that answer a form without script; without them plain text does. */
  readonly pages: FeedbackPages | undefined;
  readonly onFault: (fault: unknown) => void;
  /** The network address of whoever sent a request. */
  readonly addressOf: (request: Request) => string;
}

/** Nobody else can be harmed by reading these across origins: nothing is taken from cookies or from who asks. */
const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
};

/** Adds what residents send: the answers, the token before them and the status after them. */
export function addFeedbackRoutes(app: Hono, {files, feedback, pages, addressOf, onFault}: FeedbackRoutes): void {
  const plain = createPlainFlow({files, pages, onFault});
  const service = feedback ?? OFF;
  app.options('/:landlord/v1/feedback', () => toPreflight('GET, POST, OPTIONS'));
  app.options('/:landlord/v1/feedback-token', () => toPreflight('GET, OPTIONS'));
  app.post('/:landlord/v1/feedback', async ({req}) =>
    post(req.param('landlord'), req.raw, {service, plain, addressOf}),
  );
  app.get('/:landlord/v1/feedback-token', async ({req}) => {
    const from: Sender = {address: addressOf(req.raw), plain: false, trapped: false};
    const landlord = req.param('landlord');
    const outcome = await service.token(landlord, from, req.query('work') === '1');
    return answerJson<FeedbackToken>(req.raw, await withContact(service, landlord, outcome));
  });
  const status = async (request: Request, landlord: string, receipt: string): Promise<Response> => {
    const outcome = await keepShownMeasures(files, landlord, await service.status(landlord, receipt));
    const language = toLanguage(new URL(request.url).searchParams.get('language'));
    if (wantsPage(request.headers.get('Accept'))) return plain.status(service, landlord, {language, outcome});
    return answerJson(request, await withContact(service, landlord, outcome));
  };
  // A plain form that asks for a receipt can only send it in the query.
  app.get('/:landlord/v1/feedback', ({req}) => status(req.raw, req.param('landlord'), req.query('receipt') ?? ''));
  app.get('/:landlord/v1/feedback/:receipt', ({req}) => status(req.raw, req.param('landlord'), req.param('receipt')));
}

async function post(
  landlord: string,
  request: Request,
  {service, plain, addressOf}: {service: FeedbackService; plain: PlainFlow; addressOf: (request: Request) => string},
): Promise<Response> {
  const from = {address: addressOf(request), plain: isPlainForm(request)};
  let body;
  try {
    body = await readFeedbackBody(request);
  } catch (error) {
    if (!from.plain || !(error instanceof DoorstepError)) throw error;
    return plain.refuse(service, landlord, {language: 'en', refusal: {code: error.code}});
  }
  const sender: Sender = {...from, trapped: body.trapped};
  if (body.kind === 'plain') return plain.post(service, landlord, body.sent, sender);
  const outcome = await service.submit(landlord, body.sent, sender);
  return answerJson<Receipt>(request, await withContact(service, landlord, outcome));
}

/** A refusal with where else to say it. */
type Told<T> =
  {readonly value: T; readonly refusal?: never} | {readonly refusal: FeedbackRefusal; readonly phone: string | null};

async function withContact<T>(service: FeedbackService, landlord: string, outcome: Outcome<T>): Promise<Told<T>> {
  if (outcome.refusal === undefined) return outcome;
  // A store that cannot be read must not hide the refusal.
  const contact = await service.contact(landlord).catch(() => undefined);
  return {refusal: outcome.refusal, phone: contact?.phone ?? null};
}

function answerJson<T>(request: Request, outcome: Told<T>): Response {
  if (outcome.refusal === undefined) return Response.json(outcome.value, {headers: HEADERS});
  const {code, faults, retryAfter} = outcome.refusal;
  const {pathname} = new URL(request.url);
  // A receipt in the path is not repeated.
  const instance = pathname.replace(/(\/v1\/feedback)\/.*$/, '$1').slice(0, 200);
  const detail = outcome.phone === null ? undefined : toPhoneWords(outcome.phone);
  const problem = {...toProblem(code, instance, detail), ...(faults === undefined ? {} : {faults: [...faults]})};
  return toProblemResponse(problem, {
    ...HEADERS,
    ...(retryAfter === undefined ? {} : {'Retry-After': String(retryAfter)}),
  });
}

/** Problems are written for programs, in English; widgets and pages have their own words and take the number from the form. */
function toPhoneWords(phone: string): string {
  return `You can also call ${phone}.`;
}

function toPreflight(methods: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...HEADERS,
      Allow: methods,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Content-Type, Accept, Cache-Control',
      'Access-Control-Max-Age': '86400',
    },
  });
}

const refuseAll = () => Promise.resolve({refusal: {code: 'DS_FEEDBACK_OFF'}} as const);

/** A server without a store, or one whose landlords take nothing. */
const OFF: FeedbackService = {
  check: refuseAll,
  submit: refuseAll,
  token: refuseAll,
  status: () => Promise.resolve({refusal: {code: 'DS_FEEDBACK_NO_RECEIPT'}}),
  contact: () => Promise.resolve(NO_CONTACT),
};
