import {NO_FILTER} from '@doorstep/widgets/feedback-inbox/session';
import {listAnswers, readAnswer, readFile, saveDecision} from '@doorstep/widgets/feedback-inbox/staff-calls';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import {LANDLORD, openLandlord} from '../../packages/server/src/feedback/testing/answered-landlord.ts';
import {makeTestStore, type TestStore} from '../../packages/server/src/store/testing.ts';

// The calls of the inbox and the routes of the server, with nothing between them but a request.
let test: TestStore;
let landlord: Awaited<ReturnType<typeof openLandlord>>;
beforeAll(async () => {
  test = await makeTestStore();
  landlord = await openLandlord(test.store);
  const api = 'https://figures.example.org';
  vi.stubGlobal('fetch', (address: string, {signal: _, ...init}: RequestInit) =>
    landlord.call(address.replace(`${api}/${LANDLORD}`, ''), init),
  );
}, 60_000);
afterAll(async () => {
  vi.unstubAllGlobals();
  await test.drop();
});
const placeFor = (token: string) => ({api: 'https://figures.example.org/', landlord: LANDLORD, token});

it('understand each other from the list to what is saved, and where something is refused', async () => {
  const words = 'Ring me on 07700 900123 please. There were sparks.';
  const replyTo = {way: 'phone', address: '07700 900123'} as const;
  const {receipt} = await landlord.post({answers: {fixed: 'no', satisfaction: 'neither', words}, replyTo});
  const handler = placeFor(await landlord.tokenFor(['feedback:read', 'feedback:handle']));
  const list = await listAnswers(handler, {...NO_FILTER, form: 'after-repair', from: '2026-11-01'}, null);
  expect(list.value).toMatchObject({total: 1, next: null, items: [{receipt, alarms: ['danger'], redacted: ['phone']}]});
  expect((await readAnswer(handler, receipt)).value).toMatchObject({status: 'read', wantsReply: true, replyTo: null});
  const refused = await saveDecision(handler, receipt, {decision: 'set-aside'});
  expect(refused).toEqual({trouble: 'refused', detail: 'Say why it is set aside.'});
  const saved = await saveDecision(handler, receipt, {
    decision: 'keep',
    themes: ['safety', 'not-fixed'],
    reply: 'Soon.',
  });
  expect(saved.value).toMatchObject({decision: 'keep', reply: 'Soon.'});
  expect(saved.value?.themes.toSorted()).toEqual(['not-fixed', 'safety']);
  expect((await listAnswers(handler, {...NO_FILTER, theme: 'praise'}, null)).value?.items).toEqual([]);
  expect(await (await readFile(handler, {...NO_FILTER, theme: 'safety'})).value?.text()).toContain(receipt);

  const personal = placeFor(await landlord.tokenFor(['feedback:read', 'feedback:personal']));
  expect((await readAnswer(personal, receipt)).value?.replyTo).toEqual(replyTo);
  expect((await saveDecision(personal, receipt, {reply: ''})).trouble).toBe('scope');
  expect((await listAnswers(placeFor('nonsense'), NO_FILTER, null)).trouble).toBe('token');
  expect((await readAnswer(handler, 'ZZZZ-ZZZZ')).trouble).toBe('missing');
  expect((await listAnswers(handler, {...NO_FILTER, theme: 'nothing-known'}, null)).trouble).toBe('refused');
});
