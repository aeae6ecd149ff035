import {
  type About,
  type Answers,
  DoorstepError,
  type Feedback,
  FeedbackSchema,
  type Language,
  LANGUAGES,
  REPLY_WAYS,
  type ReplyTo,
} from '@doorstep/contract';
import * as z from 'zod/mini';
import {PLAIN_FIELDS} from './feedback-pages.ts';

/** Of bodies; twice what the longest answers in Welsh need. */
export const LARGEST_BODY = 16 * 1024;

/** An answer set as a plain form sends it, before it has a key. */
export interface PlainFeedback extends Omit<Feedback, 'key' | 'work'> {
  readonly key: string | null;
  readonly step: 'review' | 'send' | 'change';
}

/** What came in a body: an answer set by script, or the fields of a plain form. */
export type FeedbackBody =
  | {readonly kind: 'json'; readonly sent: Feedback; readonly trapped: boolean}
  | {readonly kind: 'plain'; readonly sent: PlainFeedback; readonly trapped: boolean};

/**
 * Reads what was posted.
 * @throws DoorstepError DS_HTTP_TYPE for another kind of body, DS_HTTP_TOO_LARGE, DS_HTTP_BODY naming what is wrong.
 */
export async function readFeedbackBody(request: Request): Promise<FeedbackBody> {
  const type = toMediaType(request);
  if (type !== JSON_TYPE && type !== PLAIN_TYPE) throw new DoorstepError('DS_HTTP_TYPE');
  const text = await readText(request);
  return type === JSON_TYPE ? parseJson(text) : parsePlain(new URLSearchParams(text));
}

const JSON_TYPE = 'application/json';
const PLAIN_TYPE = 'application/x-www-form-urlencoded';

/** Whether a request is a plain form's, so that a page answers it. */
export function isPlainForm(request: Request): boolean {
  return toMediaType(request) === PLAIN_TYPE;
}

function toMediaType(request: Request): string {
  return (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** A body as text; one that does not say how long it is is counted as it comes. Throws DS_HTTP_TOO_LARGE, DS_HTTP_BODY. */
export async function readText(request: Request): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > LARGEST_BODY) {
      await reader?.cancel();
      throw new DoorstepError('DS_HTTP_TOO_LARGE');
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(whole);
  } catch (cause) {
    throw new DoorstepError('DS_HTTP_BODY', undefined, {cause});
  }
}

function parseJson(text: string): FeedbackBody {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch (cause) {
    throw new DoorstepError('DS_HTTP_BODY', undefined, {cause});
  }
  const parsed = z.safeParse(FeedbackSchema, said);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    throw new DoorstepError('DS_HTTP_BODY', undefined, {path: place});
  }
  const trap = typeof said === 'object' && said !== null && PLAIN_FIELDS.trap in said ? said[PLAIN_FIELDS.trap] : '';
  return {kind: 'json', sent: parsed.data, trapped: typeof trap === 'string' && trap !== ''};
}

/** Every field that is none of ours is the answer to the question of its name. */
const OWN_FIELDS = new Set<string>(Object.values(PLAIN_FIELDS));

function parsePlain(fields: URLSearchParams): FeedbackBody {
  const read = (name: string): string => fields.get(name) ?? '';
  const step = read(PLAIN_FIELDS.step);
  const answers: Answers = {};
  for (const name of new Set(fields.keys())) {
    if (OWN_FIELDS.has(name)) continue;
    const values = fields.getAll(name).filter((value) => value !== '');
    if (values.length > 0) answers[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  const {key, ...sent} = {
    key: read(PLAIN_FIELDS.key),
    form: read(PLAIN_FIELDS.form),
    version: Number(read(PLAIN_FIELDS.version)),
    language: toLanguage(read(PLAIN_FIELDS.language)),
    answers,
    about: readAbout(read(PLAIN_FIELDS.aboutMeasure), read(PLAIN_FIELDS.aboutRelease)),
    replyTo: readReplyTo(read(PLAIN_FIELDS.replyWay), read(PLAIN_FIELDS.replyAddress)),
    mayPublish: read(PLAIN_FIELDS.mayPublish) === 'yes',
    token: read(PLAIN_FIELDS.token),
  };
  // The same checks as of what a script sends; a page that has no key yet gets one with its review.
  const parsed = z.safeParse(FeedbackSchema, {...sent, key: key === '' ? NO_KEY : key, work: null});
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    throw new DoorstepError('DS_HTTP_BODY', undefined, {path: place});
  }
  return {
    kind: 'plain',
    sent: {
      ...parsed.data,
      key: key === '' ? null : key,
      step: step === 'send' || step === 'change' ? step : 'review',
    },
    trapped: read(PLAIN_FIELDS.trap) !== '',
  };
}

const NO_KEY = '00000000000000000000';

/** The language of a page; English where none is named. */
export function toLanguage(word: string | null): Language {
  return LANGUAGES.find((language) => language === word) ?? 'en';
}

function readAbout(measure: string, release: string): About | null {
  return measure === '' ? null : {measure, release: release === '' ? null : release};
}

/** A way without an address, or the other way round, asks for nothing. */
function readReplyTo(way: string, address: string): ReplyTo | null {
  const known = REPLY_WAYS.find((one) => one === way);
  return known === undefined || address.trim() === '' ? null : {way: known, address};
}
