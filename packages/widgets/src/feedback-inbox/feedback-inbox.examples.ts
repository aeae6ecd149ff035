import type {FormId, StaffFeedback, StaffFeedbackList} from '@doorstep/contract';
import {findForm} from '@doorstep/domain/forms/definitions';
import {text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {toLabels} from './read-labels.ts';
import {type InboxSession, NO_FILTER, START} from './session.ts';

// Every answer is invented, and Larkfield Homes does not exist.

const labelsOf = (id: FormId) => toLabels(findForm(id)?.pages);
const LABELS = {'after-repair': labelsOf('after-repair'), 'about-a-figure': labelsOf('about-a-figure')};

const PLAIN: StaffFeedback = {
  receipt: 'K7QF-3WTN',
  received: '2026-06-12T10:00:00Z',
  form: 'after-repair',
  version: 1,
  language: 'en',
  answers: {
    reference: 'K7Q2M9',
    fixed: 'yes',
    'first-time': 'no',
    'at-the-door': ['introduced-themselves', 'cleaned-up'],
    satisfaction: 'fairly-dissatisfied',
    words: 'The tap is fine now. It took three visits.',
  },
  redacted: [],
  about: null,
  workOrder: 'WO-104233',
  referenceState: 'known',
  alarms: [],
  mayPublish: true,
  status: 'received',
  decision: null,
  themes: [],
  publicWords: null,
  reply: null,
  wantsReply: false,
  replyTo: null,
  erasedOn: '2028-06-12',
};

const ALARM: StaffFeedback = {
  ...PLAIN,
  receipt: 'W4HM-8RZB',
  received: '2026-06-10T15:30:00Z',
  answers: {
    fixed: 'no',
    satisfaction: 'very-dissatisfied',
    words: 'Sparks come out of the socket. █████ (name) saw it. Black mould above it too, call █████ (phone).',
  },
  ...{redacted: ['name', 'phone'], alarms: ['damp', 'danger'], wantsReply: true, mayPublish: false},
  ...{workOrder: null, referenceState: 'unknown'},
};

const DAMP: StaffFeedback = {
  ...PLAIN,
  ...{receipt: 'B9CD-E2FG', received: '2026-06-11T09:00:00Z', language: 'cy', alarms: ['damp']},
  ...{answers: {fixed: 'no', words: 'Mae llwydni du yn yr ystafell wely eto.'}, referenceState: 'same-repair'},
};

const FIGURE: StaffFeedback = {
  ...PLAIN,
  ...{receipt: 'H3JK-M4NP', received: '2026-06-09T08:00:00Z', form: 'about-a-figure'},
  ...{answers: {agrees: 'does-not'}, about: {measure: 'tsm-tp02', release: '2026-05'}},
  ...{workOrder: null, referenceState: 'none', status: 'read', decision: 'keep', themes: ['information', 'other']},
};

const ERASED: StaffFeedback = {
  ...PLAIN,
  ...{receipt: 'Q5RS-T6VW', received: '2024-06-01T08:00:00Z', status: 'erased', answers: {}, erasedOn: '2026-06-01'},
  ...{workOrder: null, referenceState: 'none', mayPublish: false},
};

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ';
const LENGTHY: StaffFeedback = {
  ...PLAIN,
  ...{receipt: 'X7YZ-2345', workOrder: LONG.trim().repeat(2), form: 'a-form-of-another-version'},
  ...{answers: {words: LONG.repeat(20), [`a-question-that-is-gone-${'x'.repeat(60)}`]: LONG.trim().repeat(4)}},
};

const listOf = (items: readonly StaffFeedback[], total = items.length, next: string | null = null) =>
  ({items: [...items], total, next}) satisfies StaffFeedbackList;

const FEW = listOf([PLAIN, DAMP, ALARM, FIGURE, ERASED]);
const at = (part: Partial<InboxSession>): InboxSession => ({
  ...START,
  labels: LABELS,
  measures: {'tsm-tp02': text('Satisfied with repairs', 'Bodlon ar waith atgyweirio')},
  ...part,
});
const OPEN = {open: PLAIN.receipt, current: PLAIN.receipt};

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const toReceipt = (at_: number) => {
  const letter = (place: number) => LETTERS[Math.floor(at_ / LETTERS.length ** place) % LETTERS.length] ?? '2';
  return `TEST-2${letter(2)}${letter(1)}${letter(0)}`;
};

/** So many answers, the newest first, each with a receipt of its own. */
export const manyAnswers = (count: number): StaffFeedback[] =>
  Array.from({length: count}, (_, index) => ({
    ...(index % 40 === 7 ? DAMP : index % 5 === 3 ? FIGURE : PLAIN),
    receipt: toReceipt(index),
    received: new Date(Date.UTC(2026, 5, 12) - index * 3_600_000).toISOString(),
  }));

/** Every state of the inbox. The answers are illustrative; Larkfield Homes does not exist. */
export const INBOX_EXAMPLES = {
  list: {title: 'A list', data: FEW, session: at({})},
  noToken: {title: 'No token', session: at({})},
  loading: {title: 'Loading', session: at({status: 'loading'})},
  empty: {title: 'No answers yet', data: listOf([]), session: at({})},
  noneFound: {
    title: 'Nothing fits the filter',
    data: listOf([]),
    session: at({filter: {...NO_FILTER, theme: 'mess', from: '2026-06-01'}}),
  },
  tokenRefused: {title: 'A token that does not hold', session: at({status: 'error', trouble: 'token'})},
  error: {title: 'The server fails', session: at({status: 'error', trouble: 'server'})},
  offline: {title: 'No connection', session: at({status: 'error', trouble: 'unreachable'})},
  old: {title: 'No connection for the newest', data: FEW, session: at({trouble: 'unreachable', file: 'saved'})},
  many: {title: 'Many', data: listOf(manyAnswers(400), 1200, 'next'), session: at({more: 'busy'})},
  open: {title: 'An open answer', data: FEW, session: at(OPEN)},
  figure: {title: 'About a figure', data: FEW, session: at({open: FIGURE.receipt})},
  alarms: {
    title: 'Danger and damp, and somebody to call',
    data: FEW,
    session: at({
      ...{open: ALARM.receipt, current: ALARM.receipt},
      contact: {stage: 'shown', replyTo: {way: 'phone', address: '01632 960 001'}},
    }),
  },
  saving: {
    title: 'Saving',
    data: FEW,
    session: at({...OPEN, drafts: {[PLAIN.receipt]: {themes: ['several-visits']}}, saving: {stage: 'saving'}}),
  },
  saved: {title: 'Saved', data: FEW, session: at({...OPEN, saving: {stage: 'saved'}})},
  notSaved: {
    title: 'Not saved',
    data: FEW,
    session: at({
      ...{...OPEN, drafts: {[PLAIN.receipt]: {reply: 'We now send one person for both.'}}},
      saving: {stage: 'failed', trouble: 'unreachable', detail: null},
    }),
  },
  conflict: {
    title: 'Somebody else saved too',
    data: FEW,
    session: at({
      ...{...OPEN, drafts: {[PLAIN.receipt]: {reply: 'Mine', themes: ['mess']}}},
      saving: {
        stage: 'conflict',
        theirs: {...PLAIN, reply: 'Theirs', themes: ['quality']},
        fields: ['reply', 'themes'],
      },
    }),
  },
  reason: {
    title: 'No reason given',
    data: FEW,
    session: at({...OPEN, drafts: {[PLAIN.receipt]: {decision: 'set-aside'}}, saving: {stage: 'reason'}}),
  },
  longWords: {title: 'Very long words', data: listOf([LENGTHY]), session: at({open: LENGTHY.receipt})},
  erased: {title: 'Erased', data: FEW, session: at({open: ERASED.receipt})},
  welsh: {title: 'Welsh', data: FEW, attributes: {language: 'cy'}, session: at({open: DAMP.receipt})},
} as const satisfies Record<string, WidgetExample & {data?: StaffFeedbackList; session: InboxSession}>;
