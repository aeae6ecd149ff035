import type {Answers, Form, FormContact, FormId, FormState} from '@doorstep/contract';
import {findForm, toForm} from '@doorstep/domain/forms/definitions';
import {LARKFIELD, RELEASE, text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {type FormSession, REPLY, START} from './session.ts';

// Numbers of Ofcom's range for drama: they reach nobody.
const CONTACT: FormContact = {
  phone: '01632 960 123',
  emergencyPhone: '01632 960 999',
  email: 'repairs@larkfield.example',
  address: 'Larkfield Homes, 1 Mill Road, Larkfield LX1 1AA',
  website: 'https://larkfield.example/contact',
  complaint: text(
    'Tell us by phone, by post or at any office. We answer within 5 working days.',
    'Dywedwch wrthym dros y ffôn, drwy’r post neu mewn unrhyw swyddfa. Rydym yn ateb o fewn 5 diwrnod gwaith.',
  ),
  complaintUrl: 'https://larkfield.example/complaints',
};

function formOf(id: FormId, state: FormState = 'open', contact = CONTACT): Form {
  const definition = findForm(id);
  if (!definition) throw new Error(`There is no form ${id}`);
  return toForm(definition, {release: RELEASE, landlord: LARKFIELD, state, contact, keepMonths: 24});
}

const REPAIR = formOf('after-repair');
const at = (part: Partial<FormSession>): FormSession => ({...START, canKeep: true, ...part});

const ANSWERS: Answers = {
  reference: 'K7Q2M9',
  fixed: 'yes',
  'first-time': 'no',
  'appointment-kept': 'yes',
  'at-the-door': ['introduced-themselves', 'cleaned-up'],
  satisfaction: 'fairly-dissatisfied',
  words: 'The tap is fine now. It took three visits.',
};
const SAYING = (words: string): Answers => ({...ANSWERS, words});
const OUT = {step: 'outcome', answers: ANSWERS} as const;
const RECEIPT = {receipt: 'K7QF-3WTN', received: '2026-06-12T10:00:00Z', form: 'after-repair'};
const WAITS = {stage: 'waiting', attempts: 2, due: 0} as const;
/** A day that examples can say; nothing is kept. */
const UNTIL = Date.parse('2026-06-15T10:00:00Z');

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(3);
const [FIRST] = formOf('repair-not-done').pages;

/** Every state of a form. The answers are illustrative; Larkfield Homes does not exist. */
export const FORM_EXAMPLES = {
  first: {title: 'The first page', data: REPAIR, session: at({})},
  cannotKeep: {title: 'Nothing can be kept here', data: REPAIR, session: at({canKeep: false})},
  kept: {
    title: 'Kept on this device',
    data: REPAIR,
    session: at({isKept: true, keptUntil: UNTIL, answers: {fixed: 'yes'}}),
  },
  found: {title: 'Answers from before', data: REPAIR, session: at({found: {key: 'none', stage: 'writing'}})},
  choices: {title: 'One answer of some', data: REPAIR, session: at({page: 'fixed', answers: {fixed: 'yes'}})},
  boxes: {title: 'Many answers', data: REPAIR, session: at({page: 'at-the-door', answers: ANSWERS})},
  scale: {title: 'A scale', data: REPAIR, session: at({page: 'satisfaction'})},
  words: {title: 'Own words', data: REPAIR, session: at({page: 'words', answers: ANSWERS})},
  room: {title: 'Little room left', data: REPAIR, session: at({page: 'words', answers: SAYING('x'.repeat(1100))})},
  missing: {
    title: 'An answer is missing',
    data: REPAIR,
    session: at({page: 'fixed', faults: [{question: 'fixed', fault: 'missing'}]}),
  },
  tooLong: {
    title: 'Too many words',
    data: REPAIR,
    session: at({page: 'words', answers: SAYING('x '.repeat(700)), faults: [{question: 'words', fault: 'too-long'}]}),
  },
  notAReference: {
    title: 'Not a code',
    data: REPAIR,
    session: at({answers: {reference: '??'}, faults: [{question: 'reference', fault: 'not-a-reference'}]}),
  },
  danger: {title: 'Words of danger', data: REPAIR, session: at({step: 'danger', answers: SAYING('Sparks came out.')})},
  reply: {title: 'Is an answer wanted', data: REPAIR, session: at({step: 'reply', answers: ANSWERS})},
  replyMissing: {
    title: 'No way to answer',
    data: REPAIR,
    session: at({
      ...{step: 'reply', answers: ANSWERS, replyTo: {way: 'phone', address: ''}},
      faults: [{question: REPLY, fault: 'missing'}],
    }),
  },
  review: {title: 'All answers', data: REPAIR, session: at({step: 'review', answers: ANSWERS})},
  reviewWords: {
    title: 'Damp, danger and a name',
    data: REPAIR,
    session: at({
      step: 'review',
      answers: SAYING(
        'My name is Ann Mill, call 01632 960 001. There is black mould, and I can smell gas. I have asthma.',
      ),
      replyTo: {way: 'email', address: 'ann@mill.example'},
      mayPublish: true,
    }),
  },
  sending: {title: 'Sending', data: REPAIR, session: at({...OUT, state: {...WAITS, trouble: null}})},
  offline: {title: 'No connection', data: REPAIR, session: at({...OUT, state: {...WAITS, trouble: 'unreachable'}})},
  offlineKept: {
    title: 'No connection, kept',
    data: REPAIR,
    session: at({...OUT, isKept: true, keptUntil: UNTIL, state: {...WAITS, trouble: 'unreachable'}}),
  },
  busy: {
    title: 'Trying again',
    data: REPAIR,
    session: at({...OUT, canKeep: false, state: {...WAITS, trouble: 'busy'}}),
  },
  refused: {
    title: 'Refused',
    data: REPAIR,
    session: at({
      ...{...OUT, isCopying: true},
      state: {stage: 'refused', refusal: {status: 410, code: 'DS_FEEDBACK_CLOSED', faults: []}},
    }),
  },
  sent: {
    title: 'Sent',
    data: REPAIR,
    attributes: {href: 'https://larkfield.example/feedback'},
    session: at({...OUT, state: {stage: 'sent', receipt: RECEIPT}}),
  },
  unknownRepair: {
    title: 'Sent, of a repair that nobody knows',
    data: REPAIR,
    session: at({...OUT, state: {stage: 'sent', receipt: {...RECEIPT, reference: 'unknown'}}}),
  },
  erased: {title: 'Erased', data: REPAIR, session: at({step: 'erased'})},
  notDone: {title: 'A repair that is not done', data: formOf('repair-not-done'), session: at({page: 'what'})},
  figure: {title: 'About a figure', data: formOf('about-a-figure'), attributes: {measure: 'tsm-tp02'}, session: at({})},
  survey: {title: 'The regulator’s survey', data: formOf('tsm-perception'), session: at({})},
  together: {
    title: 'Several questions on a page',
    data: {
      ...REPAIR,
      pages: [{id: 'all', title: text('Your repair'), questions: REPAIR.pages.flatMap(({questions}) => questions)}],
    },
    session: at({
      answers: {fixed: 'yes'},
      faults: [
        {question: 'satisfaction', fault: 'missing'},
        {question: 'words', fault: 'too-long'},
      ],
    }),
  },
  longWords: {
    title: 'Very long words',
    data: {
      ...REPAIR,
      title: text(LONG),
      pages: FIRST
        ? [
            {
              ...FIRST,
              questions: REPAIR.pages
                .flatMap(({questions}) => questions)
                .slice(1, 2)
                .map((one) => ({...one, label: text(LONG)})),
            },
          ]
        : [],
      contact: {...CONTACT, phone: null, complaintUrl: null, email: `${'a'.repeat(60)}@larkfield.example`},
    },
    session: at({}),
  },
  closed: {title: 'Closed', data: formOf('after-repair', 'closed')},
  off: {title: 'Not taken here', data: formOf('after-repair', 'off')},
  offUnknown: {
    title: 'Not taken here, and nothing known',
    data: formOf('after-repair', 'off', {
      ...{phone: null, emergencyPhone: null, email: null, address: null, website: null},
      ...{complaint: null, complaintUrl: null},
    }),
  },
  welsh: {title: 'Welsh', data: REPAIR, attributes: {language: 'cy'}, session: at({page: 'satisfaction'})},
  loading: {title: 'Loading', data: REPAIR, reading: 'never', attributes: {form: 'after-repair'}},
  error: {title: 'Did not load', data: REPAIR, reading: 'fails', attributes: {form: 'after-repair'}},
} as const satisfies Record<string, WidgetExample & {data: Form; session?: FormSession}>;
