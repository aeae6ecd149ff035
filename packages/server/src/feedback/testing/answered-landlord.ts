import {randomUUID} from 'node:crypto';
import type {Feedback, FeedbackStatus, FeedbackToken, LandlordDocuments, Receipt} from '@doorstep/contract';
import {createApp, createMemoryFiles} from '../../http/app.ts';
import {keepLandlordFile} from '../../landlord-file/index.ts';
import {computeOwnDocuments, readOwnRecords} from '../../measure/own-records/index.ts';
import {keepRows, toJob} from '../../measure/records/testing/keep-rows.ts';
import type {Store} from '../../store/open-store.ts';
import {createFeedback} from '../create-feedback.ts';
import {countAnswers, makeJobCodes, markReleased, readThemedActions} from '../loop/index.ts';
import {createSettingsReader} from '../read-settings.ts';
import {createStaff, createStaffToken} from '../staff/index.ts';

export const LANDLORD = 'larkfield';
const OPEN = {free: 1e9, most: 1e9, periodMs: 1000};
const JOBS = 130;
/** Repairs that the landlord's own survey has an answer about, of which 50 say that they are satisfied. */
const SURVEYED = 60;
const SATISFIED = 50;

const text = {en: 'More people.'};
const FILE = {
  landlord: LANDLORD,
  name: 'Larkfield Homes',
  nation: 'england-and-wales',
  feedback: {
    on: true,
    contact: {phone: '01632 960101'},
    forms: {'after-repair': 'open', 'about-a-figure': 'closed'},
  },
  actions: [
    {
      id: 'evenings',
      measure: 'repairs-satisfaction',
      theme: 'waiting-time',
      signal: {kind: 'residents-said', since: '2026-09-01', reason: text},
      plan: {en: 'Appointments in the evening.'},
      owner: {en: 'Head of Repairs'},
      begun: '2026-11-30',
      due: '2027-03-31',
      check: '2027-04-30',
      expected: {text, value: 90, by: '2027-03-31'},
    },
  ],
};

/** A landlord with 130 repairs finished in June 2026, and an app that takes answers and calls of its staff. */
export async function openLandlord(store: Store) {
  const clock = {now: new Date('2026-11-23T12:00:00Z')};
  await keepLandlordFile(store, {path: 'a.json', text: JSON.stringify(FILE), landlord: LANDLORD, now: clock.now});
  const days = Array.from({length: JOBS}, (_, at) => `2026-06-${String((at % 30) + 1).padStart(2, '0')}`);
  const jobs = days.map((day, at) => toJob({reference: `J${at}`, reported_at: day, completed_at: day, area: 'north'}));
  await keepRows(store, 'work_order', jobs);
  const answers = days.slice(0, SURVEYED).map((day, at) => ({
    reference: `A${at}`,
    work_order: `J${at}`,
    answered_at: day,
    month: '2026-06',
    satisfied: at < SATISFIED ? (1 as const) : (0 as const),
    satisfaction: at < SATISFIED ? 'very-satisfied' : 'neither',
    zero_answer: 0 as const,
  }));
  await keepRows(store, 'survey_answer', answers);
  const codes = new Map(
    (await makeJobCodes(store, LANDLORD, {from: '2026-06-01', to: '2026-06-30'}, clock.now)).map(
      ({workOrder, code}) => [workOrder, code] as const,
    ),
  );
  const feedback = createFeedback({
    store,
    secret: 'a secret of a test',
    settings: createSettingsReader(store),
    actions: (landlord) => readThemedActions(store.db, landlord),
    now: () => clock.now,
    limits: {leastMs: 0, address: OPEN, network: OPEN, all: OPEN, sameText: OPEN},
  });
  const staff = createStaff({store, now: () => clock.now});
  const files = await createMemoryFiles({
    id: 'none',
    files: {[`${LANDLORD}/v1/measures/repairs-satisfaction.json`]: '{}'},
  });
  const app = createApp({files, feedback, staff});
  const call = (path: string, init?: RequestInit) => app.fetch(new Request(`http://x/${LANDLORD}${path}`, init));
  const post = async (given: Partial<Feedback>): Promise<Receipt> => {
    const {token} = (await (await call('/v1/feedback-token')).json()) as FeedbackToken;
    const body = {
      ...{key: randomUUID(), form: 'after-repair', version: 1, language: 'en', about: null, replyTo: null, work: null},
      ...{mayPublish: false, token, answers: {fixed: 'yes', satisfaction: 'very-satisfied'}},
      ...given,
    };
    const headers = {'Content-Type': 'application/json'};
    const response = await call('/v1/feedback', {method: 'POST', headers, body: JSON.stringify(body)});
    if (response.status !== 200) throw new Error(await response.text());
    return (await response.json()) as Receipt;
  };
  return {
    clock,
    call,
    post,
    /** Answers about a repair, by its code. */
    answer: (job: number, answers: Feedback['answers'] = {}): Promise<Receipt> =>
      post({
        answers: {fixed: 'yes', satisfaction: 'very-satisfied', reference: codes.get(`J${job}`) ?? '', ...answers},
      }),
    status: async (receipt: string) => (await (await call(`/v1/feedback/${receipt}`)).json()) as FeedbackStatus,
    /** A call of the landlord's staff with a token of its own. */
    tokenFor: async (scopes: Parameters<typeof createStaffToken>[1]['scopes'], expires = new Date('2027-01-01')) =>
      (await createStaffToken(store, {landlordId: LANDLORD, name: 'a test', scopes, expires, now: clock.now})).token,
    /** Makes the documents of a release as `doorstep release` does. */
    release: async (id: string): Promise<LandlordDocuments> => {
      await countAnswers(store, LANDLORD, clock.now);
      const [own] = await readOwnRecords(store);
      const published = clock.now.toISOString().slice(0, 10);
      const made = own && (await computeOwnDocuments(store, own, {id, published, previous: null}));
      if (!made) throw new Error('There are no records.');
      await markReleased(store, LANDLORD, {id, published});
      return made;
    },
    codes,
  };
}
