import {randomUUID} from 'node:crypto';
import type {Feedback} from '@doorstep/contract';
import {RECEIPT_PATTERN} from '@doorstep/contract';
import {afterEach, expect, it} from 'vitest';
import type {Sender} from '../http/feedback-service.ts';
import {onBothEngines, type TestStore} from '../store/testing.ts';
import {createFeedback, type FeedbackOptions} from './create-feedback.ts';
import {OPEN_FORMS} from './testing/open-forms.ts';

const LANDLORD = 'larkfield-homes';
const FROM: Sender = {address: '192.0.2.7', plain: false, trapped: false};
const NOON = new Date('2026-11-23T12:00:00Z');
const OPEN = {free: 1e9, most: 1e9, periodMs: 1000};

onBothEngines('answers', (make) => {
  let test: TestStore | undefined;
  afterEach(() => test?.drop());

  async function open(options: Partial<FeedbackOptions> = {}) {
    test ??= await make();
    const {store} = test;
    const feedback = createFeedback({
      store,
      secret: 'a secret of a test',
      settings: () => Promise.resolve(OPEN_FORMS),
      now: () => NOON,
      limits: {leastMs: 0, address: OPEN, network: OPEN, all: OPEN, sameText: OPEN},
      ...options,
    });
    const token = await feedback.token(LANDLORD, FROM, false);
    const answer = (change: Partial<Feedback> = {}): Feedback => ({
      key: randomUUID(),
      form: 'after-repair',
      version: 1,
      language: 'en',
      answers: {fixed: 'yes', satisfaction: 'neither'},
      about: null,
      replyTo: null,
      mayPublish: false,
      token: token.refusal === undefined ? token.value.token : '',
      work: null,
      ...change,
    });
    return {store, feedback, answer, send: (sent: Feedback, from = FROM) => feedback.submit(LANDLORD, sent, from)};
  }

  afterEach(() => (test = undefined));

  it('have one row and one receipt for each of 200 keys, of which each comes 50 times at once', async () => {
    const {store, answer, send} = await open();
    const sets = Array.from({length: 200}, (_, at) =>
      answer({answers: {fixed: 'no', satisfaction: 'neither', words: `Set ${at} has words of its own.`}}),
    );
    const outcomes = await Promise.all(
      sets.map((sent) => Promise.all(Array.from({length: 50}, () => send(structuredClone(sent))))),
    );
    const receipts = outcomes.map((same) => new Set(same.map(({value}) => value?.receipt)));
    expect(receipts.every(({size}) => size === 1)).toBe(true);
    const all = receipts.flatMap((set) => [...set]);
    expect(new Set(all).size).toBe(200);
    expect(all.every((receipt) => RECEIPT_PATTERN.test(receipt ?? ''))).toBe(true);
    const rows = await store.db.selectFrom('feedback').select(['feedback_key', 'receipt']).execute();
    expect(rows).toHaveLength(200);
    expect(new Map(rows.map((row) => [row.feedback_key, row.receipt]))).toEqual(
      new Map(sets.map(({key}, at) => [key, all[at]])),
    );
  }, 60_000);

  it('get the same receipt for ever: after a restart, without a token, when the form is closed or all is off', async () => {
    const first = await open();
    const sent = first.answer({answers: {satisfaction: 'neither', fixed: 'yes'}});
    const {value} = await first.send(sent);
    expect(value).toMatchObject({received: NOON.toISOString(), form: 'after-repair'});
    const turned = {...sent, answers: {fixed: 'yes', satisfaction: 'neither'}, token: 'gone'};
    for (const settings of [OPEN_FORMS, {...OPEN_FORMS, forms: {'after-repair': 'closed'} as const}, undefined]) {
      const later = await open({settings: () => Promise.resolve(settings), secret: 'another secret entirely'});
      expect(await later.send(turned)).toEqual({value});
      expect((await later.send({...turned, mayPublish: true})).refusal?.code).toBe('DS_FEEDBACK_KEY_USED');
    }
    expect(await first.store.db.selectFrom('feedback').selectAll().execute()).toHaveLength(1);
  });

  it('of one landlord are none of another', async () => {
    const {feedback, answer, send} = await open();
    const sent = answer();
    const {value} = await send(sent);
    expect((await feedback.status('elsewhere', value?.receipt ?? '')).refusal?.code).toBe('DS_FEEDBACK_NO_RECEIPT');
    const elsewhere = await feedback.token('elsewhere', FROM, false);
    const other = await feedback.submit('elsewhere', {...sent, token: elsewhere.value?.token ?? ''}, FROM);
    expect(other.value?.receipt).not.toBe(value?.receipt);
  });

  it('are written with their reply apart and with what is told in the same transaction', async () => {
    const notify = {webhook: 'https://example.org/hook', email: 'repairs@example.org'};
    const {store, answer, send} = await open({settings: () => Promise.resolve({...OPEN_FORMS, notify})});
    const replyTo = {way: 'phone', address: ' 01632 960199\u0000 '} as const;
    const words = 'I smell gas \u0000 in the hall.';
    const {value} = await send(answer({replyTo, answers: {fixed: 'no', satisfaction: 'very-dissatisfied', words}}));
    const row = await store.db.selectFrom('feedback').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      receipt: value?.receipt,
      alarms: '["danger"]',
      wants_reply: 1,
      erase_on: '2028-11-23',
      reference_state: 'none',
    });
    expect(JSON.stringify(row)).not.toContain('960199');
    expect(await store.db.selectFrom('feedback_contact').select(['way', 'address']).execute()).toEqual([
      {way: 'phone', address: '01632 960199'},
    ]);
    const told = await store.db.selectFrom('feedback_outbox').selectAll().orderBy('outbox_id').execute();
    expect(told.map(({outbox_id}) => outbox_id)).toEqual(
      [`${value?.receipt}-email`, `${value?.receipt}-webhook`].sort(),
    );
    for (const {payload} of told) {
      expect(JSON.parse(payload)).toMatchObject({receipt: value?.receipt, alarms: ['danger'], wantsReply: true});
      expect(payload).not.toMatch(/smell|960199/);
    }
  });

  it('find the repair that they name: known, not known, and a second one about the same', async () => {
    const {store, answer, send} = await open();
    const code = {landlord_id: LANDLORD, code: 'LF1234', work_order: 'W-77', made_at: NOON.toISOString()};
    await store.db.insertInto('feedback_job_code').values(code).execute();
    const of = (reference: string) => answer({answers: {fixed: 'yes', satisfaction: 'neither', reference}});
    const sets = [of('lf 12-34'), of('LF1234'), of('LF9999'), answer()];
    const first = await send(sets[0] ?? answer());
    const others = await Promise.all(sets.slice(1).map((sent) => send(sent)));
    expect([first, ...others].map(({value}) => value?.reference)).toEqual([
      ...['known', 'same-repair', 'unknown', 'none'],
    ]);
    const rows = await store.db.selectFrom('feedback').selectAll().execute();
    const byKey = new Map(rows.map((row) => [row.feedback_key, [row.reference_state, row.work_order]]));
    expect(sets.map(({key}) => byKey.get(key))).toEqual([
      ['known', 'W-77'],
      ['same-repair', 'W-77'],
      ['unknown', null],
      ['none', null],
    ]);
  });

  it('that cannot be kept take no others with them, and are asked for again', async () => {
    const {store, answer, send} = await open();
    const good = [answer(), answer(), answer()];
    // Neither database takes half a character in a column of text; the contract keeps such a key out before.
    const bad = answer({key: test?.databaseUrl === undefined ? (Symbol('key') as unknown as string) : 'key\u0000key'});
    const outcomes = await Promise.all([good[0], bad, good[1], good[2]].map((sent) => send(sent ?? answer())));
    expect(outcomes.map(({refusal}) => refusal?.code)).toEqual([undefined, 'DS_FEEDBACK_BUSY', undefined, undefined]);
    const keys = await store.db.selectFrom('feedback').select('feedback_key').execute();
    expect(keys.map(({feedback_key}) => feedback_key).sort()).toEqual(good.map(({key}) => key).sort());
  });

  it('are refused by name: off, closed, another version, faulty', async () => {
    const code = async (options: Partial<FeedbackOptions>, change: Partial<Feedback>) => {
      const {answer, send} = await open(options);
      return (await send(answer(change))).refusal;
    };
    const off = {settings: () => Promise.resolve(undefined)};
    const some = {settings: () => Promise.resolve({...OPEN_FORMS, forms: {'tsm-perception': 'closed'} as const})};
    expect(await code(off, {})).toEqual({code: 'DS_FEEDBACK_OFF'});
    expect(await code(some, {})).toEqual({code: 'DS_FEEDBACK_OFF'});
    expect(await code(some, {form: 'tsm-perception'})).toEqual({code: 'DS_FEEDBACK_CLOSED'});
    expect(await code({}, {version: 99})).toEqual({code: 'DS_FEEDBACK_NO_FORM'});
    expect(await code({}, {answers: {fixed: 'maybe', shoe: 'yes'}})).toEqual({
      code: 'DS_FEEDBACK_FAULTY',
      faults: [
        {question: 'fixed', fault: 'not-an-option'},
        {question: 'satisfaction', fault: 'missing'},
        {question: 'shoe', fault: 'unknown'},
      ],
    });
    expect(await test?.store.db.selectFrom('feedback').selectAll().execute()).toEqual([]);
  });

  it('have a status that says what became of them and nothing of what they say', async () => {
    const theme = {landlord_id: LANDLORD, theme: 'mess'};
    const {store, feedback, answer, send} = await open({
      actions: () =>
        Promise.resolve([
          {id: 'sheets', theme: 'mess', plan: {en: 'Dust sheets'}, begun: '2026-12-01'},
          {id: 'before', theme: 'mess', plan: {en: 'Brooms'}, begun: '2026-01-01'},
        ]),
    });
    const sent = answer({answers: {fixed: 'yes', 'first-time': 'yes', satisfaction: 'neither', words: 'Secret words'}});
    const receipt = (await send(sent)).value?.receipt ?? '';
    const status = async () => (await feedback.status(LANDLORD, receipt.toLowerCase().replace('-', ' '))).value;
    const set = (change: object) => store.db.updateTable('feedback').set(change).execute();
    expect(await status()).toMatchObject({receipt, status: 'received', published: null, actions: []});
    await set({read_at: NOON.toISOString()});
    expect((await status())?.status).toBe('read');
    await set({decision: 'set-aside'});
    expect((await status())?.status).toBe('set-aside');
    await set({decision: 'keep', released_in: '2026-12-05-00000003'});
    expect(await status()).toMatchObject({
      status: 'counted',
      published: {
        release: '2026-12-05-00000003',
        date: '2026-12-05',
        measures: expect.arrayContaining(['repairs-satisfaction']) as unknown,
      },
    });
    await store.db
      .insertInto('feedback_theme')
      .values({...theme, feedback_key: sent.key})
      .execute();
    expect(await status()).toMatchObject({status: 'led-to', actions: [{id: 'sheets', plan: {en: 'Dust sheets'}}]});
    await set({erased_at: NOON.toISOString(), answers: '{}', body_hash: ''});
    expect((await status())?.status).toBe('erased');
    expect(JSON.stringify(await status())).not.toContain('Secret');
    // Sent again by a form that never heard: its receipt, and nothing is kept again.
    expect((await send(sent)).value?.receipt).toBe(receipt);
    expect(await store.db.selectFrom('feedback').select('answers').execute()).toEqual([{answers: '{}'}]);
  });
});
