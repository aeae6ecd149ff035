import {createClient} from '@doorstep/client';
import type {Client} from '@doorstep/client';
import type {ErrorCode} from '@doorstep/contract';
import {setupServer} from 'msw/node';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createHandlers, EXAMPLE_LANDLORD, exampleSite, FAULTS, toMockApi} from './index.ts';
import type {Fault} from './index.ts';

const SLOW = 120;
const asked: string[] = [];
const server = setupServer(...createHandlers({slow: SLOW, onRequest: ({url}) => asked.push(url)}));
beforeAll(() => server.listen({onUnhandledRequest: 'error'}));
afterAll(() => server.close());

const place = {landlord: EXAMPLE_LANDLORD};
const overview = `/${EXAMPLE_LANDLORD}/v1/overview.json`;

function clientOf(fault: Fault, options: {now?: () => number; timeout?: number} = {}): Client {
  return createClient({api: toMockApi(fault), ...options});
}

function get(fault: Fault, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(toMockApi(fault) + path, {headers, redirect: 'manual'});
}

async function expectProblem(fault: Fault, path: string, status: number, code: ErrorCode): Promise<void> {
  const response = await get(fault, path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({status, code});
}

/** What each fault does, seen through the client that the widgets use. A new fault does not compile without its line. */
const EFFECTS: Record<Fault, () => Promise<void>> = {
  none: async () => {
    const {value, stale} = await clientOf('none').overview(place);
    expect(stale).toBe(false);
    expect(value).toEqual(exampleSite().landlords.find(({landlord}) => landlord.id === EXAMPLE_LANDLORD)?.overview);
  },
  slow: async () => {
    const start = performance.now();
    await clientOf('slow').overview(place);
    expect(performance.now() - start).toBeGreaterThanOrEqual(SLOW - 5);
  },
  silent: async () => {
    const start = performance.now();
    await expect(clientOf('silent', {timeout: 200}).overview(place)).rejects.toMatchObject({
      code: 'DS_API_UNREACHABLE',
    });
    expect(performance.now() - start).toBeGreaterThanOrEqual(195);
  },
  offline: async () => {
    await expect(clientOf('offline').overview(place)).rejects.toMatchObject({code: 'DS_API_UNREACHABLE'});
  },
  'offline-later': async () => {
    let hour = 0;
    const client = clientOf('offline-later', {now: () => hour * 3_600_000});
    expect(await client.overview(place)).toMatchObject({stale: false});
    hour = 5;
    expect(await client.overview(place)).toMatchObject({stale: true, savedAt: 0, age: 5 * 3_600_000});
  },
  'cut-short': async () => {
    expect((await get('cut-short', overview)).status).toBe(200);
    await expect(clientOf('cut-short').overview(place)).rejects.toMatchObject({code: 'DS_API_UNREACHABLE'});
  },
  'not-json': async () => {
    await expect(clientOf('not-json').overview(place)).rejects.toMatchObject({code: 'DS_API_NOT_JSON'});
  },
  'wrong-shape': async () => {
    const answer = clientOf('wrong-shape').overview(place);
    await expect(answer).rejects.toMatchObject({code: 'DS_API_SHAPE', path: '$.items[0].latest.value'});
  },
  'wrong-word': async () => {
    const {value} = await clientOf('wrong-word').overview(place);
    expect(new Set(value.items.map(({movement}) => movement.verdict as string))).toEqual(new Set(['sideways']));
  },
  'not-found': async () => {
    await expectProblem('not-found', overview, 404, 'DS_HTTP_NOT_FOUND');
    const measure = clientOf('not-found').measure(place, 'tsm-tp01');
    await expect(measure).rejects.toMatchObject({code: 'DS_API_NO_MEASURE'});
  },
  'no-release': async () => {
    await expectProblem('no-release', overview, 503, 'DS_HTTP_NO_RELEASE');
    await expect(clientOf('no-release').overview(place)).rejects.toMatchObject({code: 'DS_API_STATUS'});
  },
  'error-429': async () => {
    const answer = await get('error-429', overview);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
    await expect(clientOf('error-429').overview(place)).rejects.toMatchObject({code: 'DS_API_STATUS'});
  },
  'error-500': async () => {
    await expectProblem('error-500', overview, 500, 'DS_HTTP_INTERNAL');
    await expect(clientOf('error-500').overview(place)).rejects.toMatchObject({code: 'DS_API_STATUS'});
  },
};

describe('faults', () => {
  it.each(FAULTS)('%s does what its words say', (fault) => EFFECTS[fault]());

  it('keep to their own address: the good server stays good beside all of them', async () => {
    await Promise.allSettled(FAULTS.map((fault) => clientOf(fault, {timeout: 500}).measure(place, 'tsm-tp01')));
    expect((await clientOf('none').measure(place, 'tsm-tp01')).value.measure.id).toBe('tsm-tp01');
  });
});

describe('the server that is mocked is the real one', () => {
  it('answers 304 to its own tag', async () => {
    const tag = (await get('none', overview)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect((await get('none', overview, {'If-None-Match': tag})).status).toBe(304);
  });

  it('redirects the code of a landlord to its address', async () => {
    const response = await get('none', '/EX00/v1/overview.json');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(overview);
  });

  it('keeps the release of today for those who pin it, and knows no other', async () => {
    const {id} = exampleSite().list.release;
    const pinned = await clientOf('none').overview({...place, release: id});
    expect(pinned.value.release.id).toBe(id);
    expect((await get('none', `/${EXAMPLE_LANDLORD}/releases/2001-01-01-x/v1/overview.json`)).status).toBe(404);
  });

  it('answers a method it does not know with 405', async () => {
    const response = await fetch(toMockApi() + overview, {method: 'POST', body: '{}'});
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  it('is asked once by a page of tiles', async () => {
    asked.length = 0;
    const client = clientOf('none');
    await Promise.all(Array.from({length: 12}, () => client.overview(place)));
    expect(asked).toEqual([toMockApi() + overview]);
  });
});

describe('answers of residents', () => {
  const sent = {
    ...{key: 'a-key-of-twenty-signs', form: 'after-repair', version: 1, language: 'en', token: 't', work: null},
    ...{answers: {fixed: 'yes', satisfaction: 'neither'}, about: null, replyTo: null, mayPublish: false},
  };
  const send = (fault: Fault) =>
    fetch(`${toMockApi(fault)}/${EXAMPLE_LANDLORD}/v1/feedback`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(sent),
    });

  it('are kept in memory by the server’s own rule, and get the same receipt again', async () => {
    const receipt: unknown = await (await send('none')).json();
    expect(receipt).toMatchObject({form: 'after-repair'});
    expect(await (await send('none')).json()).toEqual(receipt);
    const {receipt: code} = receipt as {receipt: string};
    const status = await get('none', `/${EXAMPLE_LANDLORD}/v1/feedback/${code}`);
    expect(await status.json()).toMatchObject({receipt: code, status: 'received'});
  });

  it('meet the same faults', async () => {
    expect([(await send('error-500')).status, (await send('error-429')).status]).toEqual([500, 429]);
    await expect(send('offline')).rejects.toThrow();
    const page = await send('not-json');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await (await send('wrong-shape')).json()).toMatchObject({receipt: 12});
    await expect((await send('cut-short')).json()).rejects.toThrow();
  });
});

describe('at an address of the page’s own', () => {
  const api = 'https://figures.example.org/data';
  const ask = () => createClient({api}).overview(place);

  it('answers as a server behind a proxy does', async () => {
    server.use(...createHandlers({api: `${api}/`}));
    expect((await ask()).value).toEqual((await clientOf('none').overview(place)).value);
  });

  it('has the fault that is asked for', async () => {
    server.use(...createHandlers({api, fault: 'error-500'}));
    await expect(ask()).rejects.toMatchObject({code: 'DS_API_STATUS'});
  });
});
