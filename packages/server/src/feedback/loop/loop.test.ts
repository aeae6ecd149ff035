import {FeedbackSummarySchema, FormSchema, type LandlordDocuments} from '@doorstep/contract';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {readOwnRecords} from '../../measure/own-records/index.ts';
import {keepRows} from '../../measure/records/testing/keep-rows.ts';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import {LANDLORD, openLandlord} from '../testing/answered-landlord.ts';
import {eraseByCommand} from '../staff/index.ts';

// Databases are opened and landlords measured many times over.
vi.setConfig({testTimeout: 30_000, hookTimeout: 60_000});

const DAY_MS = 86_400_000;

/** The satisfaction of June 2026 as the landlord publishes it. */
function june({measures}: LandlordDocuments, id = 'repairs-satisfaction') {
  const series = measures.find(({measure}) => measure.id === id)?.series ?? [];
  const months = series.find(({scope, kind}) => scope.kind === 'landlord' && kind === 'month');
  const found = months?.observations.find(({period}) => period.start === '2026-06-01');
  return found && {x: found.numerator, n: found.denominator, missing: found.missing};
}

const formOf = ({feedbackSummary}: LandlordDocuments, id = 'after-repair') =>
  feedbackSummary?.forms.find(({form}) => form === id);

onBothEngines('the loop from an answer to the published figure', (make) => {
  let test: TestStore;
  let landlord: Awaited<ReturnType<typeof openLandlord>>;
  beforeEach(async () => {
    test = await make();
    landlord = await openLandlord(test.store);
  });
  afterEach(() => test.drop());

  it('moves the figure by exactly one answer, says so by receipt, and moves it back when it is erased', async () => {
    const before = await landlord.release('2026-11-23-aaaa');
    expect(june(before)).toEqual({x: 50, n: 60, missing: null});
    const {receipt} = await landlord.answer(70, {satisfaction: 'fairly-satisfied', 'first-time': 'yes'});
    expect(await landlord.status(receipt)).toMatchObject({status: 'received', published: null});

    expect(june(await landlord.release('2026-11-24-bbbb'))).toEqual({x: 51, n: 61, missing: null});
    expect(await landlord.status(receipt)).toMatchObject({
      status: 'counted',
      // Not the one about the first visit, of which nothing is published yet.
      published: {release: '2026-11-24-bbbb', date: '2026-11-24', measures: ['repairs-satisfaction']},
    });
    // The release is named once, however many follow it; and nothing is counted twice.
    expect(june(await landlord.release('2026-11-25-cccc'))).toEqual({x: 51, n: 61, missing: null});
    expect((await landlord.status(receipt)).published?.release).toBe('2026-11-24-bbbb');

    await eraseByCommand(test.store, {landlordId: LANDLORD, now: landlord.clock.now}, receipt);
    expect(june(await landlord.release('2026-11-26-dddd'))).toEqual({x: 50, n: 60, missing: null});
    expect(await landlord.status(receipt)).toMatchObject({status: 'erased', published: null});
  });

  it('counts a repair once, unknown references apart, and no answer that is set aside', async () => {
    const first = await landlord.answer(71, {satisfaction: 'very-dissatisfied'});
    landlord.clock.now = new Date(landlord.clock.now.getTime() + 1000);
    const second = await landlord.answer(71);
    // The landlord's own survey has an answer about this one.
    await landlord.answer(3);
    await landlord.post({answers: {fixed: 'yes', satisfaction: 'neither', reference: 'NOSUCH99'}});
    await landlord.post({answers: {fixed: 'no', satisfaction: 'neither'}});
    expect(june(await landlord.release('r1'))).toEqual({x: 50, n: 61, missing: null});
    expect((await landlord.status(second.receipt)).published).toBeNull();
    const states = await test.store.db.selectFrom('feedback').select('reference_state').execute();
    expect(states.map(({reference_state}) => reference_state).sort()).toEqual(
      ['known', 'none', 'same-repair', 'same-repair', 'unknown'].sort(),
    );

    // Once the first is set aside, the second is the first.
    const token = await landlord.tokenFor(['feedback:handle']);
    const headers = {Authorization: `Bearer ${token}`, 'Content-Type': 'application/json'};
    const decide = (body: unknown) =>
      landlord.call(`/staff/v1/feedback/${first.receipt}`, {method: 'POST', headers, body: JSON.stringify(body)});
    expect((await decide({decision: 'set-aside'})).status).toBe(422);
    expect((await decide({decision: 'set-aside', reason: 'Sent by a machine.'})).status).toBe(200);
    expect(june(await landlord.release('r2'))).toEqual({x: 51, n: 61, missing: null});
    expect(await landlord.status(first.receipt)).toMatchObject({status: 'set-aside', published: null});
    expect((await landlord.status(second.receipt)).published?.release).toBe('r2');
  });

  it('counts a code that the records know only later, and the reference of a survey invitation', async () => {
    const {receipt} = await landlord.post({
      answers: {fixed: 'no', satisfaction: 'very-dissatisfied', reference: 'inv 00-72'},
    });
    expect(june(await landlord.release('r1'))).toEqual({x: 50, n: 60, missing: null});
    await keepRows(test.store, 'survey_invitation', [
      {reference: 'INV-0072', work_order: 'J72', invited_at: '2026-06-20', month: '2026-06', status: 'asked'},
    ]);
    const documents = await landlord.release('r2');
    expect(june(documents)).toEqual({x: 50, n: 61, missing: null});
    expect((await landlord.status(receipt)).status).toBe('counted');
    const [row] = await test.store.db.selectFrom('survey_answer').selectAll().where('run_id', '=', 'form').execute();
    // What is not fixed was not right the first time.
    expect(row).toMatchObject({invitation: 'INV-0072', fixed: 0, first_time: 0, comment: null, month: '2026-06'});
  });

  it('erases by the clock what somebody said, and keeps the count', async () => {
    const {receipt} = await landlord.answer(73, {words: 'Call me on 07700 900123.'});
    await landlord.release('r1');
    landlord.clock.now = new Date(landlord.clock.now.getTime() + 800 * DAY_MS);
    expect(june(await landlord.release('r2'))).toEqual({x: 51, n: 61, missing: null});
    expect((await landlord.status(receipt)).status).toBe('erased');
    const kept = await test.store.db.selectFrom('feedback').selectAll().executeTakeFirstOrThrow();
    expect(kept).toMatchObject({answers: '{}', reference: null, work_order: null, body_hash: ''});
    const rows = await test.store.db
      .selectFrom('survey_answer')
      .select('reference')
      .where('run_id', '=', 'form')
      .execute();
    expect(rows).toEqual([{reference: expect.stringMatching(/^kept:/)}]);
    // Nobody can answer about the same repair again.
    await landlord.answer(73);
    expect(june(await landlord.release('r3'))).toEqual({x: 51, n: 61, missing: null});
  });

  it('makes two measures out of what residents say, hidden until enough have said it', async () => {
    const byResident = 'repairs-right-first-time-by-resident';
    for (let job = 60; job < 80; job += 1) await landlord.answer(job, {'first-time': 'no', 'appointment-kept': 'yes'});
    expect(june(await landlord.release('r1'), byResident)).toBeUndefined();
    for (let job = 80; job < 120; job += 1) {
      await landlord.answer(job, {'first-time': 'yes', 'appointment-kept': 'not-sure'});
    }
    for (let job = 120; job < 125; job += 1) await landlord.answer(job, {'appointment-kept': 'no-appointment'});
    const many = await landlord.release('r2');
    expect(june(many, byResident)).toEqual({x: 40, n: 60, missing: null});
    // Twenty said whether their appointment was kept: too few to show.
    expect(june(many, 'appointment-kept-by-resident')).toBeUndefined();
    const rows = await test.store.db.selectFrom('survey_answer').selectAll().where('run_id', '=', 'form').execute();
    expect(rows).toHaveLength(65);
    expect(rows.filter(({appointment_kept}) => appointment_kept === 1)).toHaveLength(20);
    expect(rows.filter(({appointment_kept}) => appointment_kept === null)).toHaveLength(45);
    expect(rows.filter(({first_time}) => first_time === 1)).toHaveLength(40);
  });

  it('is a new release only when something of it has changed', async () => {
    const print = async () => (await readOwnRecords(test.store))[0]?.inputs.fingerprint;
    await landlord.release('r1');
    const before = await print();
    await landlord.release('r1');
    expect(await print()).toBe(before);
    await landlord.answer(74);
    await landlord.release('r2');
    expect(await print()).not.toBe(before);
  });

  it('tells in the summary what came, hides what is small, and cites a theme beside the action it led to', async () => {
    landlord.clock.now = new Date('2026-10-10T12:00:00Z');
    const receipts = [];
    for (let job = 60; job < 72; job += 1) receipts.push(await landlord.answer(job));
    await landlord.post({answers: {fixed: 'no', satisfaction: 'neither', reference: 'NOSUCH99'}});
    const token = await landlord.tokenFor(['feedback:handle']);
    const headers = {Authorization: `Bearer ${token}`, 'Content-Type': 'application/json'};
    for (const [at, {receipt}] of receipts.entries()) {
      const body = JSON.stringify({decision: 'keep', themes: at < 2 ? ['mess', 'waiting-time'] : ['waiting-time']});
      await landlord.call(`/staff/v1/feedback/${receipt}`, {method: 'POST', headers, body});
    }
    landlord.clock.now = new Date('2026-11-23T12:00:00Z');
    const documents = await landlord.release('r1');
    const summary = FeedbackSummarySchema.parse(documents.feedbackSummary);
    // One with an unknown reference is hidden, and so are others, so that the total does not give it back.
    const counts = formOf(documents);
    expect(counts).toMatchObject({received: 13, unknownReference: null});
    const hidden = [counts?.counted, counts?.withoutReference, counts?.sameRepair, counts?.setAside];
    expect(hidden.filter((count) => count === null).length).toBeGreaterThan(0);
    expect(summary.themes).toEqual([
      expect.objectContaining({theme: 'waiting-time', count: 12, missing: null, actions: ['evenings']}),
      expect.objectContaining({theme: 'mess', count: null, missing: 'suppressed', actions: []}),
    ]);
    expect(summary.period).toMatchObject({start: '2025-11-01', end: '2026-10-31'});
    expect(summary.sentence.cy).toContain('13');
    const [action] = documents.insights?.actions?.actions ?? [];
    expect(action?.said?.en).toBe('12 answers by the forms spoke of this: Waiting too long.');
    const [first] = receipts;
    expect(await landlord.status(first?.receipt ?? '')).toMatchObject({
      status: 'led-to',
      actions: [{id: 'evenings', plan: {en: 'Appointments in the evening.'}}],
    });
  });

  it('publishes every form in its state, with where else to write', async () => {
    const {forms} = await landlord.release('r1');
    for (const form of forms) FormSchema.parse(form);
    expect(forms.map(({id, state, pages}) => [id, state, pages.length > 0])).toEqual([
      ['after-repair', 'open', true],
      ['repair-not-done', 'off', false],
      ['about-a-figure', 'closed', true],
      ['tsm-perception', 'off', false],
    ]);
    expect(forms.every(({contact}) => contact.phone === '01632 960101')).toBe(true);
  });
});
