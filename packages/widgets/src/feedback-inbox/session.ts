import type {FeedbackDecision, ReplyTo, StaffDecision, StaffFeedback, Text} from '@doorstep/contract';
import type {Trouble} from './trouble.ts';

/** Which answers are wanted; an empty word asks for all. Days are like `2026-05-31`, both ends included. */
export interface InboxFilter {
  status: string;
  theme: string;
  form: string;
  decision: string;
  from: string;
  to: string;
}

/** What a form asks, in words: of public documents, by the id of the question. */
export type FormLabels = Readonly<Record<string, {label: Text; options: Readonly<Record<string, Text>>}>>;

/** What a handler changes of an answer set; `reason` is never read back. */
export type Field = 'decision' | 'themes' | 'publicWords' | 'reply';

/** What became of the last save. Nothing is called saved before the server says so. */
export type Saving =
  | {stage: 'rest' | 'saving' | 'saved' | 'reason'}
  | {stage: 'failed'; trouble: Trouble; detail: string | null}
  /** Somebody else saved another value of the same fields meanwhile. */
  | {stage: 'conflict'; theirs: StaffFeedback; fields: readonly Field[]};

/** How to reach who wrote it: asked for by a button and forgotten when the answer is left. */
export type Contact =
  {stage: 'rest' | 'asking'} | {stage: 'shown'; replyTo: ReplyTo | null} | {stage: 'failed'; trouble: Trouble};

/** Where somebody of the staff is in the list, and what they wrote. It lives as long as the element, and nowhere else. */
export interface InboxSession {
  status: 'idle' | 'loading' | 'ready' | 'error';
  /** Why the list, or the newest of it, is not here. */
  trouble: Trouble | null;
  isRefreshing: boolean;
  items: readonly StaffFeedback[];
  total: number;
  next: string | null;
  more: 'rest' | 'loading' | Trouble;
  filter: InboxFilter;
  /** Receipt of the row that holds the keyboard's place in the list. */
  current: string | null;
  /** Receipt of the answer that is open. */
  open: string | null;
  /** What is written and not saved, by receipt. */
  drafts: Readonly<Record<string, StaffDecision>>;
  saving: Saving;
  contact: Contact;
  file: 'rest' | 'asking' | 'saved' | Trouble;
  /** Questions in words by the id of the form, and names of figures by their id. */
  labels: Readonly<Record<string, FormLabels>>;
  measures: Readonly<Record<string, Text>>;
}

export const NO_FILTER: InboxFilter = {status: '', theme: '', form: '', decision: '', from: '', to: ''};

export const START: InboxSession = {
  ...{status: 'idle', trouble: null, isRefreshing: false},
  ...{items: [], total: 0, next: null, more: 'rest'},
  filter: NO_FILTER,
  ...{current: null, open: null, drafts: {}},
  saving: {stage: 'rest'},
  contact: {stage: 'rest'},
  file: 'rest',
  ...{labels: {}, measures: {}},
};

export const findItem = (items: readonly StaffFeedback[], receipt: string | null): StaffFeedback | undefined =>
  items.find((item) => item.receipt === receipt);

/**
 * The order in which answers are shown: those with words of danger and then of damp that nobody has decided about stand
 * first, then all others; within each the newest first, as they came.
 */
export function toOrder(items: readonly StaffFeedback[]): StaffFeedback[] {
  const rank = ({alarms, decision, status}: StaffFeedback) =>
    decision !== null || status === 'erased' || alarms.length === 0 ? 2 : alarms.includes('danger') ? 0 : 1;
  return [0, 1, 2].flatMap((at) => items.filter((item) => rank(item) === at));
}

/** With an answer set as the server has it now. How to reach who wrote it is not kept in the list. */
export function withItem(session: InboxSession, item: StaffFeedback): InboxSession {
  const bare = {...item, replyTo: null};
  return {...session, items: session.items.map((one) => (one.receipt === item.receipt ? bare : one))};
}

export function withDraft(session: InboxSession, receipt: string, part: StaffDecision): InboxSession {
  const drafts = {...session.drafts, [receipt]: {...session.drafts[receipt], ...part}};
  // What is on its way goes on.
  return {...session, drafts, saving: session.saving.stage === 'saving' ? session.saving : {stage: 'rest'}};
}

/** Without these fields of a draft. */
export function withoutDraft(session: InboxSession, receipt: string, fields: readonly string[]): InboxSession {
  const kept = Object.entries(session.drafts[receipt] ?? {}).filter(([name]) => !fields.includes(name));
  const others = Object.entries(session.drafts).filter(([one]) => one !== receipt);
  return {
    ...session,
    drafts: Object.fromEntries(kept.length > 0 ? [...others, [receipt, Object.fromEntries(kept)]] : others),
  };
}

/** The value of a field as one word, to compare: themes in any order are the same. */
const toWord = (value: string | readonly string[] | null | undefined): string =>
  typeof value === 'string' ? value.trim() : [...(value ?? [])].sort().join(' ');

const FIELDS: readonly Field[] = ['decision', 'themes', 'publicWords', 'reply'];

/** What of a draft is another value than the answer set has, with the reason where one is needed: what is sent. */
export function toChange(item: StaffFeedback, draft: StaffDecision = {}): StaffDecision {
  const changed = FIELDS.filter((name) => draft[name] !== undefined && toWord(draft[name]) !== toWord(item[name]));
  const change: StaffDecision = Object.fromEntries(changed.map((name) => [name, draft[name]]));
  return change.decision === 'set-aside' ? {...change, reason: (draft.reason ?? '').trim()} : change;
}

/** The fields that are changed here, and that somebody else changed to another value since they were read. */
export function findConflicts(read: StaffFeedback, now: StaffFeedback, change: StaffDecision): Field[] {
  return FIELDS.filter(
    (name) =>
      change[name] !== undefined &&
      toWord(read[name]) !== toWord(now[name]) &&
      toWord(now[name]) !== toWord(change[name]),
  );
}

/** Whether there is anything to save. */
export const isChanged = (item: StaffFeedback, draft?: StaffDecision): boolean =>
  Object.keys(toChange(item, draft)).length > 0;

/** What is chosen of an answer set, the draft first. */
export const decisionOf = (item: StaffFeedback, draft?: StaffDecision): FeedbackDecision | null =>
  draft?.decision ?? item.decision;
