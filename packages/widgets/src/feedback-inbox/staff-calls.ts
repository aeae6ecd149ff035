import type {StaffDecision, StaffFeedback, StaffFeedbackList} from '@doorstep/contract';
import type {InboxFilter} from './session.ts';
import type {Trouble} from './trouble.ts';

/** Where the landlord's staff ask, and with what. The token goes into one header, to this address and no other. */
export interface StaffPlace {
  api: string;
  landlord: string;
  token: string;
}

export type Answered<T> =
  {value: T; trouble?: never; detail?: never} | {value?: never; trouble: Trouble; detail: string | null};

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

const TROUBLES: Readonly<Record<number, Trouble>> = {
  401: 'token',
  403: 'scope',
  404: 'missing',
  400: 'refused',
  409: 'refused',
  422: 'refused',
  429: 'busy',
};

/** A page of answers that match, the newest first. */
export async function listAnswers(
  place: StaffPlace,
  filter: InboxFilter,
  after: string | null,
  signal?: AbortSignal,
): Promise<Answered<StaffFeedbackList>> {
  const found = await ask(place, toQuery(filter, after), {}, signal);
  return toValue(found, isList);
}

/** One answer set, with how to reach who wrote it where the token may see that. It counts as read by then. */
export async function readAnswer(place: StaffPlace, receipt: string): Promise<Answered<StaffFeedback>> {
  return toValue(await ask(place, `/${encodeURIComponent(receipt)}`, {}), isOf(receipt));
}

/** Sends what was decided; the answer is what the server has now. */
export async function saveDecision(
  place: StaffPlace,
  receipt: string,
  decision: StaffDecision,
): Promise<Answered<StaffFeedback>> {
  const init = {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(decision)};
  return toValue(await ask(place, `/${encodeURIComponent(receipt)}`, init), isOf(receipt));
}

/** All that match as CSV, made by the server so that no spreadsheet runs what somebody wrote. */
export async function readFile(place: StaffPlace, filter: InboxFilter): Promise<Answered<Blob>> {
  const found = await ask(place, `.csv${toQuery(filter, null)}`, {});
  if (!found.value) return found;
  if (!/^text\/csv\b/.test(found.value.headers.get('Content-Type') ?? '')) return {trouble: 'unclear', detail: null};
  return found.value.blob().then(
    (value) => ({value}),
    () => ({trouble: 'unreachable', detail: null}),
  );
}

function toQuery(filter: InboxFilter, after: string | null): string {
  const asked = Object.entries({...filter, after: after ?? ''}).filter(([, word]) => word !== '');
  return asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : '';
}

async function ask(
  {api, landlord, token}: StaffPlace,
  rest: string,
  init: Omit<RequestInit, 'headers'> & {headers?: Record<string, string>},
  signal?: AbortSignal,
): Promise<Answered<Response>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  signal?.addEventListener('abort', () => stop.abort());
  try {
    const response = await fetch(
      `${api.replace(/\/+$/, '')}/${encodeURIComponent(landlord)}/staff/v1/feedback${rest}`,
      {
        ...init,
        headers: {...init.headers, Authorization: `Bearer ${token}`},
        signal: stop.signal,
        // Nothing is kept, nobody else is told, and a token follows no redirect.
        ...{cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer'},
      },
    );
    if (response.ok) return {value: response};
    return {trouble: TROUBLES[response.status] ?? 'server', detail: await readDetail(response)};
  } catch {
    return {trouble: signal?.aborted ? 'stopped' : 'unreachable', detail: null};
  } finally {
    clearTimeout(timer);
  }
}

/** What the server says of a decision that it cannot take. */
async function readDetail(response: Response): Promise<string | null> {
  const problem: unknown = await response.json().catch(() => null);
  const {code, detail} = (problem ?? {}) as {code?: unknown; detail?: unknown};
  return code === 'DS_STAFF_DECISION' && typeof detail === 'string' ? detail : null;
}

async function toValue<T>(found: Answered<Response>, is: (value: unknown) => value is T): Promise<Answered<T>> {
  if (!found.value) return found;
  const value: unknown = await found.value.json().catch(() => undefined);
  return is(value) ? {value} : {trouble: 'unclear', detail: null};
}

/** What may be anything. */
type Loose<T> = {readonly [Name in keyof T]?: unknown};

function isItem(value: unknown): value is StaffFeedback {
  const {receipt, received, form, answers, alarms, themes, redacted} = (value ?? {}) as Loose<StaffFeedback>;
  const isWords = [receipt, received, form].every((one) => typeof one === 'string');
  return isWords && typeof answers === 'object' && answers !== null && [alarms, themes, redacted].every(Array.isArray);
}

const isOf =
  (receipt: string) =>
  (value: unknown): value is StaffFeedback =>
    isItem(value) && value.receipt === receipt;

function isList(value: unknown): value is StaffFeedbackList {
  const {items, total} = (value ?? {}) as Loose<StaffFeedbackList>;
  return Array.isArray(items) && typeof total === 'number' && items.every(isItem);
}
