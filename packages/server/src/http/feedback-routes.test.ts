import {type Form, FeedbackStatusSchema, FeedbackTokenSchema, ProblemSchema, ReceiptSchema} from '@doorstep/contract';
import {findForm, toForm} from '@doorstep/domain/forms/definitions';
import {beforeEach, describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {createApp, createMemoryFeedback, createMemoryFiles} from './app.ts';
import type {DoorstepApp, FeedbackPages, FeedbackService, FilledForm, Sender} from './app.ts';
import {NO_CONTACT} from './feedback-service.ts';

const RELEASE = '2026-11-22-00000002';
const PHONE = '01632 960101';
const API = '/larkfield-homes/v1';
const KEY = 'a-key-of-twenty-signs';
const ANSWERS = {fixed: 'yes', satisfaction: 'neither'};

/** Pages that say what they were given. */
const PAGES: FeedbackPages = {
  problem: ({answers}, faults) => `<p>problem ${JSON.stringify({answers, faults})}`,
  review: ({answers}, review) => `<p>review ${JSON.stringify({answers, ...review})}`,
  receipt: (landlord, form, language, {receipt}) =>
    `<p>receipt ${landlord} ${form?.id ?? 'no form'} ${language} ${receipt}`,
  status: (landlord, language, {status}) => `<p>status ${landlord} ${language} ${status}`,
  refused: (landlord, language, code, {phone}) => `<p>refused ${landlord} ${language} ${code} ${phone ?? 'none'}`,
};

function makeForm(): Form {
  const definition = findForm('after-repair');
  if (definition === undefined) throw new Error('There is no such form.');
  const release = {id: RELEASE, published: '2026-11-22'};
  const landlord = {
    ...{id: 'larkfield-homes', code: '', name: 'Larkfield Homes', earlierNames: [], aliases: [], type: null},
    ...{sizeBand: null, region: null, supported: null, website: null, illustrative: null, notIncluded: []},
  };
  const contact = {...NO_CONTACT, phone: PHONE};
  return toForm(definition, {release, landlord, state: 'open', contact, keepMonths: 24});
}

const senders: Sender[] = [];
let app: DoorstepApp;
let service: FeedbackService;
beforeEach(async () => {
  senders.length = 0;
  const memory = createMemoryFeedback({contact: {phone: PHONE}, closed: ['tsm-perception']});
  service = {
    ...memory,
    submit: (landlord, sent, from) => {
      senders.push(from);
      return memory.submit(landlord, sent, from);
    },
  };
  const files = await createMemoryFiles({
    id: RELEASE,
    files: {
      'headers.json': JSON.stringify({'content-security-policy': "default-src 'none'"}),
      'larkfield-homes/v1/forms/after-repair.json': JSON.stringify(makeForm()),
    },
  });
  app = createApp({files, feedback: service, pages: PAGES});
});

const send = (content: unknown, headers: Record<string, string> = {}) =>
  app.fetch(
    new Request(`http://doorstep.test${API}/feedback`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...headers},
      body: typeof content === 'string' ? content : JSON.stringify(content),
    }),
    '192.0.2.7',
  );
const ask = (path: string, accept = 'application/json') =>
  app.fetch(new Request(`http://doorstep.test${API}/${path}`, {headers: {Accept: accept}}));
const takeToken = async () => z.parse(FeedbackTokenSchema, await (await ask('feedback-token')).json()).token;
const answerSet = async (change: object = {}) => ({
  ...{key: KEY, form: 'after-repair', version: 1, language: 'en', answers: ANSWERS},
  ...{about: null, replyTo: null, mayPublish: false, token: await takeToken(), work: null},
  ...change,
});
const problemOf = async (response: Response) => {
  const problem = z.parse(ProblemSchema, await response.json());
  expect([problem.status, response.headers.get('Content-Type')]).toEqual([
    response.status,
    'application/problem+json; charset=utf-8',
  ]);
  return problem;
};

describe('answers sent by script', () => {
  it('get a receipt, the same again, and a status; no copy is kept and any page may send', async () => {
    const sent = await answerSet();
    const response = await send(sent);
    expect(response.status).toBe(200);
    const receipt = z.parse(ReceiptSchema, await response.json());
    expect(await (await send({...sent, token: 'another'})).json()).toEqual(receipt);
    const status = await ask(`feedback/${receipt.receipt}`);
    expect(z.parse(FeedbackStatusSchema, await status.json()).status).toBe('received');
    const typed = receipt.receipt.toLowerCase().replace('-', '');
    expect((await ask(`feedback?receipt=${typed}`)).status).toBe(200);
    for (const one of [response, status, await ask('feedback-token')]) {
      expect(one.headers.get('Cache-Control')).toBe('no-store');
      expect(one.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(one.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(one.headers.get('Set-Cookie')).toBeNull();
    }
    expect(senders[0]).toEqual({address: '192.0.2.7', plain: false, trapped: false});
  });

  it('may be asked for by a browser beforehand', async () => {
    const request = new Request(`http://doorstep.test${API}/feedback`, {
      method: 'OPTIONS',
      headers: {Origin: 'https://a.example'},
    });
    const response = await app.fetch(request);
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type');
  });

  it.each([
    ['another content with its key', {mayPublish: true}, 409, 'DS_FEEDBACK_KEY_USED'],
    ['no token', {key: `${KEY}2`, token: ''}, 403, 'DS_FEEDBACK_TOKEN'],
    ['a form that is closed', {key: `${KEY}2`, form: 'tsm-perception'}, 410, 'DS_FEEDBACK_CLOSED'],
    ['a form that is not there', {key: `${KEY}2`, form: 'no-such'}, 404, 'DS_FEEDBACK_NO_FORM'],
  ])('are refused with a phone number: %s', async (_, change, status, code) => {
    await send(await answerSet());
    const problem = await problemOf(await send(await answerSet(change)));
    expect(problem).toMatchObject({status, code, detail: `You can also call ${PHONE}.`});
  });

  it('are refused with every question that is at fault', async () => {
    const problem = await problemOf(await send(await answerSet({answers: {fixed: 'maybe'}})));
    expect(problem).toMatchObject({
      status: 422,
      faults: [
        {question: 'fixed', fault: 'not-an-option'},
        {question: 'satisfaction', fault: 'missing'},
      ],
    });
  });

  it('are not read when they are no answers, of another kind, not text or too long', async () => {
    const code = async (body: unknown, headers = {}) => (await problemOf(await send(body, headers))).code;
    expect(await code('{"key":')).toBe('DS_HTTP_BODY');
    expect(await code({})).toBe('DS_HTTP_BODY');
    expect(await code(await answerSet({key: 'short'}))).toBe('DS_HTTP_BODY');
    expect(await code(await answerSet({answers: {__proto__: 'x', fixed: 7}}))).toBe('DS_HTTP_BODY');
    expect(await code('a', {'Content-Type': 'text/plain'})).toBe('DS_HTTP_TYPE');
    expect(await code('a', {'Content-Type': 'multipart/form-data; boundary=x'})).toBe('DS_HTTP_TYPE');
    expect(await code('a'.repeat(16_385))).toBe('DS_HTTP_TOO_LARGE');
    const bytes = new Request(`http://doorstep.test${API}/feedback`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: new Uint8Array([0x7b, 0xff, 0xfe]),
    });
    expect((await problemOf(await app.fetch(bytes))).code).toBe('DS_HTTP_BODY');
  });

  it('say in which second to come back, and never repeat a receipt', async () => {
    service.submit = () => Promise.resolve({refusal: {code: 'DS_FEEDBACK_TOO_MANY', retryAfter: 42}});
    const response = await send(await answerSet());
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '42']);
    expect((await problemOf(await ask('feedback/AAAA-BBBB'))).instance).toBe(`${API}/feedback`);
  });

  it('are not taken by a server without a store, whatever the landlord', async () => {
    const bare = createApp({files: await createMemoryFiles()});
    const sent = await answerSet();
    const request = new Request(`http://doorstep.test${API}/feedback`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(sent),
    });
    expect(await problemOf(await bare.fetch(request))).toMatchObject({status: 403, code: 'DS_FEEDBACK_OFF'});
  });
});

describe('a form without script', () => {
  const post = async (fields: Record<string, string | string[]>) => {
    const body = new URLSearchParams();
    const all = {form: 'after-repair', version: '1', language: 'cy', ...fields};
    for (const [name, value] of Object.entries(all)) for (const one of [value].flat()) body.append(name, one);
    const response = await send(body.toString(), {
      'Content-Type': 'application/x-www-form-urlencoded',
      Accept: 'text/html',
    });
    return {response, text: await response.text()};
  };
  const givenBy = (text: string) =>
    JSON.parse(text.replace(/^<p>\w+ /, '')) as FilledForm & {
      key: string;
      token: string;
      alarms: string[];
      personal: string[];
    };

  it('is reviewed with what has to be said first, then kept once however often it is sent', async () => {
    const words = 'I smell gas. My number is 07700 900123.';
    const fields = {...ANSWERS, 'at-the-door': ['showed-id', 'cleaned-up'], words, 'first-time': ''};
    const {response, text} = await post(fields);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(response.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const review = givenBy(text);
    expect(review).toMatchObject({alarms: ['danger'], personal: ['phone']});
    expect(review.answers).toEqual({...ANSWERS, 'at-the-door': ['showed-id', 'cleaned-up'], words});
    expect(senders).toEqual([]);
    const again = {...fields, step: 'send', key: review.key, token: review.token};
    const first = await post(again);
    expect(first.text).toMatch(/^<p>receipt larkfield-homes after-repair cy [2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect((await post(again)).text).toBe(first.text);
    expect(senders[0]).toMatchObject({plain: true});
    const receipt = first.text.slice(-9);
    const status = await ask(`feedback?receipt=${receipt}&language=cy`, 'text/html');
    expect(await status.text()).toBe('<p>status larkfield-homes cy received');
  });

  it('is shown again with its faults and with what was answered, and when somebody wants to change it', async () => {
    const {response, text} = await post({fixed: 'maybe', satisfaction: 'neither'});
    expect(response.status).toBe(422);
    expect(text).toBe(
      `<p>problem ${JSON.stringify({answers: {fixed: 'maybe', satisfaction: 'neither'}, faults: [{question: 'fixed', fault: 'not-an-option'}]})}`,
    );
    expect((await post({...ANSWERS, step: 'change'})).text).toContain('"faults":[]');
  });

  it('gets a new review in place of an old token, a lost key or a field that people do not see', async () => {
    for (const odd of [{key: KEY, token: ''}, {key: ''}, {key: KEY, token: 't', website2: 'x'}]) {
      expect((await post({...ANSWERS, step: 'send', ...odd})).text).toMatch(/^<p>review/);
    }
  });

  it('waits for somebody who presses the button at once, and gets its receipt when no page can be drawn', async () => {
    const submit = service.submit.bind(service);
    let asked = 0;
    service.submit = (...sent) => {
      asked += 1;
      return asked === 1
        ? Promise.resolve({refusal: {code: 'DS_FEEDBACK_TOO_SOON', retryAfter: 0.01}})
        : submit(...sent);
    };
    const faults: unknown[] = [];
    const broken = () => {
      throw new Error('No page');
    };
    const files = await createMemoryFiles({id: RELEASE, files: {}});
    const pages = {...PAGES, receipt: broken};
    app = createApp({files, feedback: service, pages, onFault: (fault) => faults.push(fault)});
    const {response, text} = await post({...ANSWERS, step: 'send', key: KEY, token: 't'});
    expect([response.status, asked, faults.length]).toEqual([200, 2, 1]);
    expect(text).toMatch(/^We have your answers. Your receipt is/);
  });

  it('is refused in words with a phone number, also when it cannot be read', async () => {
    expect((await post({...ANSWERS, form: 'no-such'})).text).toBe(
      `<p>refused larkfield-homes cy DS_FEEDBACK_NO_FORM ${PHONE}`,
    );
    const {response, text} = await post({...ANSWERS, key: 'bad key', step: 'send'});
    expect([response.status, text]).toEqual([400, `<p>refused larkfield-homes en DS_HTTP_BODY ${PHONE}`]);
    expect((await ask('feedback/AAAA-BBBB', 'text/html')).status).toBe(404);
  });

  it('is answered in plain text where there are no pages', async () => {
    app = createApp({files: await createMemoryFiles(), feedback: service});
    const {response, text} = await post({...ANSWERS, step: 'send', key: KEY, token: 't'});
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(text).toMatch(/^We have your answers. Your receipt is [2-9A-Z]{4}-[2-9A-Z]{4}.\n$/);
    expect((await post({fixed: 'maybe'})).text).toContain(`You can call ${PHONE}.`);
  });
});
