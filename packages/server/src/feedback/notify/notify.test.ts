import {createServer, type IncomingHttpHeaders} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {keepLandlordFile} from '../../landlord-file/index.ts';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import {createMail, signNotice, toWebhookKey} from './channels.ts';
import {createChannels} from './notifier.ts';
import {readOutboxStatus, reviveNotices} from './outbox-status.ts';
import {sendDue, waitAfter} from './send-due.ts';

// Databases are opened and landlords measured many times over.
vi.setConfig({testTimeout: 30_000, hookTimeout: 60_000});

const LANDLORD = 'larkfield';
const SECRET = 'a secret of a test';
const NOON = Date.parse('2026-11-23T12:00:00Z');
const PAYLOAD = '{"landlord":"larkfield","receipt":"K7QF-3WTN","form":"after-repair","alarms":["danger"]}';

/** A landlord's own system that answers as it is told and remembers what it got. */
async function startSystem(answers: number[]) {
  const got: {headers: IncomingHttpHeaders; body: string}[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      got.push({headers: request.headers, body});
      response.writeHead(answers.shift() ?? 200).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {got, url: `http://127.0.0.1:${port}/hook`, stop: () => server.close()};
}

onBothEngines('notices to landlords', (make) => {
  let test: TestStore;
  const stops: (() => unknown)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    await test.drop();
  });

  async function open(notify: unknown, channel = 'webhook') {
    test = await make();
    const clock = {now: NOON};
    const feedback = {on: true, contact: {phone: '01632 960101'}, forms: {'after-repair': 'open'}, notify};
    const text = JSON.stringify({landlord: LANDLORD, name: 'L', nation: 'scotland', feedback});
    await keepLandlordFile(test.store, {path: 'a.json', text, landlord: LANDLORD, now: new Date(NOON)});
    const at = new Date(NOON).toISOString();
    await test.store.db
      .insertInto('feedback_outbox')
      .values({
        ...{landlord_id: LANDLORD, outbox_id: 'K7QF-3WTN-webhook', channel, receipt: 'K7QF-3WTN', payload: PAYLOAD},
        ...{created_at: at, attempts: 0, next_at: at, last_error: null, sent_at: null, dead_at: null},
      })
      .execute();
    const find = createChannels(test.store, {secret: SECRET});
    return {clock, send: () => sendDue(test.store, find, () => new Date(clock.now))};
  }

  it('arrive signed, under one id however often they are sent, and only once they are due', async () => {
    const system = await startSystem([500, 302, 200]);
    stops.push(system.stop);
    const {clock, send} = await open({webhook: system.url});
    expect(await send()).toEqual({sent: 0, failed: 1, dead: 0});
    expect(await send()).toEqual({sent: 0, failed: 0, dead: 0});
    clock.now += waitAfter(1);
    expect(await send()).toEqual({sent: 0, failed: 1, dead: 0});
    expect((await readOutboxStatus(test.store, LANDLORD)).troubled).toMatchObject([
      {attempts: 2, lastError: 'The webhook answered 302.', dead: null},
    ]);
    clock.now += waitAfter(2);
    expect(await send()).toEqual({sent: 1, failed: 0, dead: 0});
    clock.now += 1e9;
    expect(await send()).toEqual({sent: 0, failed: 0, dead: 0});
    expect(system.got.map(({headers}) => headers['doorstep-id'])).toEqual(Array(3).fill('K7QF-3WTN-webhook'));
    for (const {headers, body} of system.got) {
      const timestamp = String(headers['doorstep-timestamp']);
      const expected = signNotice(toWebhookKey(SECRET, LANDLORD), 'K7QF-3WTN-webhook', timestamp, body);
      expect(headers['doorstep-signature']).toBe(expected);
    }
    expect(await readOutboxStatus(test.store)).toEqual({sent: 1, waiting: 0, dead: 0, troubled: []});
  });

  it('are sent by one of several processes that look at the same time', async () => {
    const system = await startSystem([]);
    stops.push(system.stop);
    const {send} = await open({webhook: system.url});
    await Promise.all([send(), send(), send()]);
    expect(system.got).toHaveLength(1);
  });

  it('are given up after days, shown, and tried again when somebody asks', async () => {
    const {clock, send} = await open(null);
    for (let tries = 1; tries < 20; tries += 1) {
      expect((await send()).failed).toBe(1);
      clock.now += waitAfter(tries);
    }
    expect(await send()).toEqual({sent: 0, failed: 0, dead: 1});
    expect((clock.now - NOON) / 86_400_000).toBeGreaterThan(2);
    const status = await readOutboxStatus(test.store, LANDLORD);
    expect(status).toMatchObject({dead: 1, waiting: 0, troubled: [{attempts: 20}]});
    expect(status.troubled[0]?.lastError).toContain('names no such way');
    expect(await reviveNotices(test.store, LANDLORD, new Date(clock.now))).toBe(1);
    expect((await send()).failed).toBe(1);
  });
});

describe('an e-mail to a landlord', () => {
  it('names the danger and the receipt, and says nothing of what was answered', async () => {
    const sent: unknown[] = [];
    const transport = {sendMail: (mail: unknown) => Promise.resolve(sent.push(mail))};
    const send = createMail(transport, 'from@example.org', 'to@example.org');
    const notice = {
      landlordId: LANDLORD,
      id: 'K7QF-3WTN-email',
      channel: 'email',
      receipt: 'K7QF-3WTN',
      payload: PAYLOAD,
    };
    await send(notice, new Date(NOON));
    expect(sent).toEqual([
      expect.objectContaining({
        to: 'to@example.org',
        subject: 'Danger: a resident’s answer K7QF-3WTN',
        messageId: '<K7QF-3WTN-email@doorstep.invalid>',
      }),
    ]);
  });
});
