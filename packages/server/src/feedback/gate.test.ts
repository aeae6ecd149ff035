import {randomUUID} from 'node:crypto';
import type {Feedback, FeedbackToken} from '@doorstep/contract';
import {solveChallenge} from 'altcha-lib/v1';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Sender} from '../http/feedback-service.ts';
import {toCountedAddress} from './address.ts';
import {checkFormToken, toFormToken} from './form-token.ts';
import {FeedbackGate} from './gate.ts';
import {FEEDBACK_LIMITS, type FeedbackLimits} from './limits.ts';
import {RateCounter} from './rate.ts';
import {Recent} from './recent.ts';
import {WorkChecker} from './work.ts';

const LANDLORD = 'larkfield-homes';
const NOON = Date.parse('2026-11-23T12:00:00Z');
const SECOND = 1000;
const HOUR = 3_600_000;

/** A gate with a clock of its own; each answer set comes ten seconds after its form was opened. */
function openGate(limits: Partial<FeedbackLimits> = {}) {
  const all = {...FEEDBACK_LIMITS, workNumber: 20, ...limits};
  const work = new WorkChecker('work key', all);
  const gate = new FeedbackGate(all, {tokenKey: 'token key', work});
  const clock = {now: NOON};
  const send = (change: Partial<Feedback> = {}, from: Partial<Sender> = {}) => {
    const opened = new Date(clock.now - 10 * SECOND);
    const sent: Feedback = {
      key: randomUUID(),
      form: 'after-repair',
      version: 1,
      language: 'en',
      answers: {},
      about: null,
      replyTo: null,
      mayPublish: false,
      token: toFormToken('token key', LANDLORD, opened),
      work: null,
      ...change,
    };
    const sender = {address: '192.0.2.7', plain: false, trapped: false, ...from};
    return gate.refuse(LANDLORD, sent, sender, new Date(clock.now));
  };
  const times = async (count: number, from: (at: number) => Partial<Sender> = () => ({})) => {
    const codes: (string | undefined)[] = [];
    for (let at = 0; at < count; at += 1) codes.push((await send({}, from(at)))?.code);
    return codes;
  };
  return {gate, work, clock, send, times};
}

async function solve({algorithm, challenge, salt, signature, maxnumber}: NonNullable<FeedbackToken['challenge']>) {
  const {promise} = solveChallenge(challenge, salt, algorithm, maxnumber);
  const number = (await promise)?.number;
  return Buffer.from(JSON.stringify({algorithm, challenge, number, salt, signature})).toString('base64');
}

describe('a form token', () => {
  const times = {leastMs: 3 * SECOND, tokenMs: 24 * HOUR};
  const token = toFormToken('key', LANDLORD, new Date(NOON));
  const at = (age: number, of = token, landlord = LANDLORD, key = 'key') =>
    checkFormToken(key, landlord, of, new Date(NOON + age), times);

  it('holds from three seconds to a day, for a slow typist too', () => {
    expect([at(0), at(2999), at(3000), at(23 * HOUR), at(24 * HOUR)]).toEqual([
      ...['too-soon', 'too-soon', 'holds', 'holds', 'no-longer'],
    ]);
  });

  it('holds for its landlord and key only, and not with one sign changed', () => {
    expect(at(HOUR, token, 'elsewhere')).toBe('no-longer');
    expect(at(HOUR, token, LANDLORD, 'other')).toBe('no-longer');
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '.', '0'), (place, sign) => {
        const forged = token.slice(0, place) + sign + token.slice(place + 1);
        expect(at(HOUR, forged)).toBe(forged === token ? 'holds' : 'no-longer');
      }),
    );
    for (const odd of ['', '.', '..', 'x'.repeat(600), '\u0000', '-1.a.b']) expect(at(HOUR, odd)).toBe('no-longer');
  });
});

describe('the gate', () => {
  it('asks for a new token, and for patience with one that is too young', async () => {
    const {send, clock} = openGate();
    expect(await send({token: 'forged'})).toEqual({code: 'DS_FEEDBACK_TOKEN'});
    const young = toFormToken('token key', LANDLORD, new Date(clock.now - SECOND));
    expect(await send({token: young})).toEqual({code: 'DS_FEEDBACK_TOO_SOON', retryAfter: 3});
  });

  it('lets a library with one address in: 30 an hour as they are, 300 with proof of work, and then it says how long', async () => {
    const {gate, work, clock, send, times} = openGate();
    expect(new Set(await times(30))).toEqual(new Set([undefined]));
    expect((await send())?.code).toBe('DS_FEEDBACK_WORK');
    const sender = {address: '192.0.2.7', plain: false, trapped: false};
    expect(gate.asksForWork(sender, new Date(clock.now))).toBe(true);
    for (let count = 31; count <= 300; count += 1) {
      expect(await send({work: await solve(await work.challenge(new Date()))})).toBeUndefined();
    }
    const refusal = await send({work: await solve(await work.challenge(new Date()))});
    expect(refusal).toEqual({code: 'DS_FEEDBACK_TOO_MANY', retryAfter: 120});
    clock.now += 120 * SECOND;
    expect(await send({work: await solve(await work.challenge(new Date()))})).toBeUndefined();
    clock.now += 12 * HOUR;
    expect(await send()).toBeUndefined();
  });

  it('counts others by themselves, their network together, and all of them in an attack', async () => {
    const {clock, send, times} = openGate({network: {free: 40, most: 3000, periodMs: HOUR}});
    await times(30);
    expect(await send({}, {address: '198.51.100.1'})).toBeUndefined();
    expect(await times(11, (at) => ({address: `192.0.2.${100 + at}`}))).toEqual([
      ...Array<undefined>(10).fill(undefined),
      'DS_FEEDBACK_WORK',
    ]);
    clock.now += HOUR;
    const codes = await times(130, (at) => ({address: `10.${at}.0.1`}));
    expect(codes.indexOf('DS_FEEDBACK_WORK')).toBe(120);
    clock.now += 10 * 60 * SECOND;
    expect(await send({}, {address: '10.200.0.1'})).toBeUndefined();
  });

  it('takes proof of work once, for one answer set, and none that is forged or too old', async () => {
    const {work, send} = openGate({address: {free: 0, most: 300, periodMs: HOUR}});
    const done = await solve(await work.challenge(new Date()));
    const key = randomUUID();
    expect(await send({key, work: done})).toBeUndefined();
    expect(await send({key, work: done})).toBeUndefined();
    expect((await send({work: done}))?.code).toBe('DS_FEEDBACK_WORK');
    const other = new WorkChecker('another key', FEEDBACK_LIMITS);
    const challenge = await other.challenge(new Date());
    expect((await send({work: await solve({...challenge, maxnumber: 100_000})}))?.code).toBe('DS_FEEDBACK_WORK');
    const old = await solve(await work.challenge(new Date(Date.now() - 3 * HOUR)));
    expect((await send({work: old}))?.code).toBe('DS_FEEDBACK_WORK');
    for (const odd of ['', 'e30=', 'bnVsbA==', '%%%']) expect((await send({work: odd}))?.code).toBe('DS_FEEDBACK_WORK');
  });

  it('asks more of the same long text again and of a field that people do not see, but never of a short text', async () => {
    const {clock, send} = openGate();
    const words = 'Buy cheap watches at example dot com today and tomorrow.';
    const copies = ['', ' ', '\n', '  '].map((blank) => send({answers: {words: `${words.toUpperCase()}${blank}`}}));
    expect((await Promise.all(copies)).map((refusal) => refusal?.code)).toEqual([
      ...[undefined, undefined, undefined, 'DS_FEEDBACK_WORK'],
    ]);
    for (let count = 0; count < 10; count += 1)
      expect(await send({answers: {words: 'All good, thank you.'}})).toBeUndefined();
    clock.now += HOUR;
    expect((await send({}, {trapped: true}))?.code).toBe('DS_FEEDBACK_WORK');
  });

  it('lets pages without script in during an attack, 60 an hour, then says how long', async () => {
    const {times} = openGate({all: {free: 0, most: Number.POSITIVE_INFINITY, periodMs: SECOND}});
    const codes = await times(61, (at) => ({plain: true, address: `10.${at}.0.1`}));
    expect(codes.slice(0, 60).every((code) => code === undefined)).toBe(true);
    expect(codes[60]).toBe('DS_FEEDBACK_TOO_MANY');
  });
});

describe('counting', () => {
  it('lets through as many as is said in any time, and no fewer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40 * 60 * SECOND), {maxLength: 120}), (pauses) => {
        const rate = {free: 5, most: 20, periodMs: HOUR};
        const counter = new RateCounter(rate);
        const taken: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          const recent = taken.filter((at) => at > now - rate.periodMs).length;
          if (recent === 0 && taken.length === 0) expect(counter.wait('a', now)).toBe(0);
          const wait = counter.wait('a', now);
          expect(wait).toBeGreaterThanOrEqual(0);
          if (wait > 0) {
            expect(counter.wait('a', now + wait * SECOND)).toBe(0);
            continue;
          }
          counter.add('a', now);
          taken.push(now);
          // At most a full bucket and what drained meanwhile.
          expect(taken.filter((at) => at > now - rate.periodMs).length).toBeLessThanOrEqual(rate.most + rate.free + 1);
        }
      }),
    );
  });

  it('takes addresses by what one home has', () => {
    const own = (address: string) => toCountedAddress(address).own;
    const network = (address: string) => toCountedAddress(address).network;
    expect(own('::ffff:192.0.2.7')).toBe(own('192.0.2.7'));
    expect(own('2001:db8:1:2::1')).toBe(own('2001:0db8:0001:0002:ffff::9'));
    expect(own('2001:db8:1:2::1')).not.toBe(own('2001:db8:1:3::1'));
    expect(network('2001:db8:1:2::1')).toBe(network('2001:db8:1:ff::1'));
    expect(network('2001:db8:1:2::1')).not.toBe(network('2001:db8:1:102::1'));
    expect(network('192.0.2.7')).toBe(network('192.0.2.200'));
    expect([own('::1'), own(''), own('next door')]).toEqual(['0000:0000:0000:0000', 'unknown', 'unknown']);
  });

  it('forgets what was used longest ago when it is full', () => {
    const recent = new Recent<number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.set('a', 3);
    recent.set('c', 4);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([3, undefined, 4]);
  });
});
