import {randomBytes} from 'node:crypto';
import type {StaffFeedback, StaffFeedbackList} from '@doorstep/contract';
import {StaffFeedbackListSchema} from '@doorstep/contract';
import {toReceipt} from '@doorstep/domain/forms';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import {LANDLORD, openLandlord} from '../testing/answered-landlord.ts';
import {toSafeCsv} from './feedback-csv.ts';
import {listStaffTokens, revokeStaffToken} from './staff-token.ts';

// Databases are opened and landlords measured many times over.
vi.setConfig({testTimeout: 30_000, hookTimeout: 60_000});

const PHONE = '07700 900123';

onBothEngines('the staff of a landlord', (make) => {
  let test: TestStore;
  let landlord: Awaited<ReturnType<typeof openLandlord>>;
  beforeEach(async () => {
    test = await make();
    landlord = await openLandlord(test.store);
  });
  afterEach(() => test.drop());

  const as = (token: string, path: string, init: RequestInit = {}) =>
    landlord.call(`/staff/v1/feedback${path}`, {
      ...init,
      headers: {Authorization: `Bearer ${token}`, 'Content-Type': 'application/json'},
    });
  const listed = async (token: string, query = '') =>
    StaffFeedbackListSchema.parse(await (await as(token, query)).json());
  const audit = () => test.store.db.selectFrom('staff_audit').selectAll().orderBy('action').execute();

  it('is let in only with a token of its own that holds, and may do only what its scopes say', async () => {
    const {receipt} = await landlord.answer(70);
    const reader = await landlord.tokenFor(['feedback:read']);
    const page = await as(reader, '');
    expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    const preflight = await landlord.call('/staff/v1/feedback', {method: 'OPTIONS'});
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
    for (const [path, method, body] of [
      [`/${receipt}`, 'POST', '{"decision":"keep"}'],
      [`/${receipt}`, 'DELETE', undefined],
    ] as const) {
      expect((await as(reader, path, {method, ...(body === undefined ? {} : {body})})).status).toBe(403);
    }
    for (const wrong of ['', 'nonsense', `${reader}x`]) {
      const response = await as(wrong, '');
      expect([response.status, response.headers.get('WWW-Authenticate')]).toEqual([
        401,
        expect.stringMatching(/^Bearer/),
      ]);
    }
    expect((await as(await landlord.tokenFor(['feedback:read'], landlord.clock.now), '')).status).toBe(401);
    const [token] = (await listStaffTokens(test.store)).filter(({expires}) => expires > '2026-12');
    expect(await revokeStaffToken(test.store, 'other', token?.id ?? '', landlord.clock.now)).toBe(false);
    expect(await revokeStaffToken(test.store, LANDLORD, token?.id ?? '', landlord.clock.now)).toBe(true);
    expect((await as(reader, '')).status).toBe(401);
    // Neither the token nor any part of it is in the store.
    const kept = JSON.stringify(await test.store.db.selectFrom('staff_token').selectAll().execute());
    expect(kept).not.toContain(reader.slice(4, 16));
    expect((await audit()).map(({action}) => action).sort()).toEqual(['list', 'refused', 'refused']);
  });

  it('sees words blacked out, and the way of reply only with the right and for one receipt', async () => {
    const words = `Ring me on ${PHONE} please`;
    const replyTo = {way: 'phone', address: PHONE} as const;
    const answers = {fixed: 'no', satisfaction: 'neither', words};
    const {receipt} = await landlord.post({answers, replyTo});
    const reader = await landlord.tokenFor(['feedback:read']);
    const [item] = (await listed(reader)).items;
    expect(item).toMatchObject({receipt, redacted: ['phone'], wantsReply: true, replyTo: null, status: 'received'});
    expect(JSON.stringify(item)).not.toContain('900123');
    expect(await (await as(reader, '.csv')).text()).not.toContain('900123');

    const named = await landlord.tokenFor(['feedback:read', 'feedback:handle', 'feedback:personal']);
    expect((await listed(named)).items[0]).toMatchObject({answers: {words}, replyTo: null});
    const typed = receipt.toLowerCase().replace('-', '');
    expect(await (await as(named, `/${typed}`)).json()).toMatchObject({replyTo, redacted: [], status: 'read'});
    expect((await landlord.status(receipt)).status).toBe('read');
    expect((await audit()).filter(({action}) => action === 'read')).toMatchObject([{receipt}]);
    expect(JSON.stringify(await audit())).not.toContain('900123');
  });

  it('decides: themes, a reply that the resident sees, and words only where they may be published', async () => {
    const {receipt} = await landlord.answer(70);
    const token = await landlord.tokenFor(['feedback:read', 'feedback:handle']);
    const decide = (body: unknown) => as(token, `/${receipt}`, {method: 'POST', body: JSON.stringify(body)});
    const made = await decide({decision: 'keep', themes: ['mess', 'praise', 'mess'], reply: 'We came back on Monday.'});
    expect((await made.json()) as StaffFeedback).toMatchObject({status: 'read', themes: ['mess', 'praise']});
    expect((await landlord.status(receipt)).reply).toBe('We came back on Monday.');
    const refused = await decide({publicWords: 'It was fine.', reply: 'Another.'});
    expect([refused.status, await refused.json()]).toEqual([
      422,
      expect.objectContaining({code: 'DS_STAFF_DECISION', detail: expect.stringContaining('not allowed')}),
    ]);
    // What was refused changed nothing, and stands in the audit as refused.
    expect((await landlord.status(receipt)).reply).toBe('We came back on Monday.');
    expect((await audit()).map(({action, detail}) => [action, JSON.parse(detail ?? 'null')])).toEqual([
      ['handle', {decision: 'keep', themes: ['mess', 'praise', 'mess'], reply: 'written'}],
      ['refused', {asked: 'handle', why: 'DS_STAFF_DECISION'}],
    ]);
    for (const [body, status] of [
      ['{', 400],
      ['{"themes":["weather"]}', 400],
      [JSON.stringify({reply: 'x'.repeat(20_000)}), 413],
    ] as const) {
      expect((await as(token, `/${receipt}`, {method: 'POST', body})).status).toBe(status);
    }
    expect((await as(token, '/2222-2222')).status).toBe(404);
  });

  it('pages and filters, and every filter of a status agrees with what each answer says of itself', async () => {
    const receipts: string[] = [];
    for (let at = 0; at < 6; at += 1) receipts.push((await landlord.answer(70 + at)).receipt);
    const token = await landlord.tokenFor(['feedback:read', 'feedback:handle', 'feedback:erase']);
    const decide = (at: number, body: unknown) =>
      as(token, `/${receipts[at] ?? ''}`, {method: 'POST', body: JSON.stringify(body)});
    await decide(1, {decision: 'set-aside', reason: 'A test.'});
    await decide(2, {themes: ['waiting-time']});
    await decide(3, {themes: ['mess']});
    expect((await as(token, `/${receipts[4] ?? ''}`, {method: 'DELETE'})).status).toBe(204);
    const fifth = test.store.db.updateTable('feedback').set({released_in: 'r1'});
    await fifth.where('receipt', '=', receipts[5] ?? '').execute();
    const all = await listed(token);
    const expected = ['received', 'set-aside', 'led-to', 'read', 'erased', 'counted'];
    expect(receipts.map((one) => all.items.find(({receipt}) => receipt === one)?.status)).toEqual(expected);
    for (const [at, status] of expected.entries()) {
      const found = await listed(token, `?status=${status}`);
      expect([found.total, found.items.map(({receipt}) => receipt)]).toEqual([1, [receipts[at]]]);
      expect((await landlord.status(receipts[at] ?? '')).status).toBe(status);
    }
    expect((await listed(token, '?theme=mess&decision=keep')).total).toBe(0);
    expect((await listed(token, '?theme=mess&from=2026-11-23&to=2026-11-23&form=after-repair')).total).toBe(1);
    expect((await listed(token, '?to=2026-11-22')).total).toBe(0);
    for (const query of ['?status=lost', '?from=soon', '?after=x']) expect((await as(token, query)).status).toBe(400);

    const rows = await test.store.db.selectFrom('feedback').selectAll().limit(1).execute();
    const more = Array.from({length: 410}, (_, at) => ({
      ...rows[0]!,
      feedback_key: `more-${at}`,
      receipt: toReceipt(randomBytes(12)),
      received_at: new Date(Date.parse('2026-01-01') + Math.floor(at / 3) * 1000).toISOString(),
    }));
    await test.store.db.insertInto('feedback').values(more).execute();
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: StaffFeedbackList = await listed(token, next === '' ? '' : `?after=${next}`);
      expect(page.total).toBe(416);
      seen.push(...page.items.map(({receipt}) => receipt));
      next = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([416, 416]);
  });
});

describe('a file for a spreadsheet', () => {
  it('holds no formula', () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=HYPERLINK("http://x","y")'];
    const lines = toSafeCsv(evil.map((cell) => [cell])).split(/\r\n(?=['"])/);
    expect(lines).toHaveLength(evil.length);
    for (const line of lines) expect(line).toMatch(/^"?'/);
    expect(toSafeCsv([['plain, with "quotes"\nand lines', '2026']])).toBe(
      '"plain, with ""quotes""\nand lines",2026\r\n',
    );
  });
});
