import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {ProblemSchema} from '@doorstep/contract';
import {createApp} from './app.ts';
import type {DoorstepApp} from './app.ts';
import {createMemoryFiles} from './memory-files.ts';

const LIVE = '2026-11-22-00000002';
const EARLIER = '2026-11-21-00000001';
const API = '/leeds-city-council/v1';

function filesOf(release: string): Record<string, string> {
  return {
    'index.html': '<!doctype html>home',
    '404.html': '<!doctype html>not here',
    'headers.json': JSON.stringify({'content-security-policy': "default-src 'none'"}),
    'aliases.json': JSON.stringify({
      landlords: {'00da': 'leeds-city-council', 'city-of-leeds': 'leeds-city-council'},
      measures: {tp02: 'tsm-tp02'},
    }),
    'landlords.json': '{"landlords":[]}',
    'leeds-city-council/index.html': '<!doctype html>Leeds',
    'leeds-city-council/index.html.br': 'packed by brotli',
    'leeds-city-council/index.html.gz': 'packed by gzip',
    'leeds-city-council/measures/tsm-tp02/index.html': '<!doctype html>Repairs',
    'leeds-city-council/v1/release.json': JSON.stringify({id: release}),
    'leeds-city-council/v1/overview.json': JSON.stringify({release}),
    'leeds-city-council/v1/measures/tsm-tp02.json': JSON.stringify({release}),
    'leeds-city-council/v1/measures/tsm-tp02.csv': 'value\r\n73.5\r\n',
    'doorstep.js': 'export {};',
    'doorstep-all.js': '(function () {})();',
    'doorstep-all.cy.js': 'export {};',
    [`assets/portal-${release}.js`]: 'export {};',
  };
}

let app: DoorstepApp;
beforeAll(async () => {
  const files = await createMemoryFiles({id: EARLIER, files: filesOf(EARLIER)}, {id: LIVE, files: filesOf(LIVE)});
  app = createApp({files});
});

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return app.fetch(new Request(`http://doorstep.test${path}`, {method, headers}));
}

/** Asks without letting `Request` tidy the address, as a client that writes its own bytes does. */
function askRaw(path: string): Promise<Response> {
  const request = new Request('http://doorstep.test/');
  Object.defineProperty(request, 'url', {value: `http://doorstep.test${path}`});
  return app.fetch(request);
}

async function expectProblem(response: Response, status: number, code: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(z.parse(ProblemSchema, await response.json())).toMatchObject({status, code});
}

describe('files of the live release', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'public, no-cache'],
    ['/landlords.json', 'application/json; charset=utf-8', 'public, no-cache'],
    [`${API}/overview.json`, 'application/json; charset=utf-8', 'public, no-cache'],
    [`${API}/measures/tsm-tp02.csv`, 'text/csv; charset=utf-8', 'public, no-cache'],
    [`${API}/release.json`, 'application/json; charset=utf-8', 'public, max-age=60'],
    ['/doorstep.js', 'text/javascript; charset=utf-8', 'public, max-age=300'],
    ['/doorstep-all.js', 'text/javascript; charset=utf-8', 'public, max-age=300'],
    ['/doorstep-all.cy.js', 'text/javascript; charset=utf-8', 'public, max-age=300'],
    [`/assets/portal-${LIVE}.js`, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('%s has its type and its lifetime', async (path, type, cache) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(cache);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('sends pages with the headers of the release, and lets nobody read them across origins', async () => {
    const {headers} = await ask('/leeds-city-council/');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets any page read the API, doorstep.js and its assets', async () => {
    for (const path of [`${API}/overview.json`, '/doorstep.js', '/doorstep-all.cy.js', `/assets/portal-${LIVE}.js`]) {
      expect((await ask(path)).headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });

  it('keeps an asset of the release before, for pages opened just before the switch', async () => {
    expect((await ask(`/assets/portal-${EARLIER}.js`)).status).toBe(200);
    expect((await ask('/assets/portal-unknown.js')).status).toBe(404);
  });

  it('answers HEAD as GET without a body', async () => {
    const [get, head] = await Promise.all([ask('/landlords.json'), ask('/landlords.json', {}, 'HEAD')]);
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(head.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength));
  });
});

describe('revalidation', () => {
  it.each([
    ['the tag', (tag: string) => tag],
    ['a list', (tag: string) => `"other", ${tag}`],
    ['a weak tag', (tag: string) => `W/${tag}`],
    ['a star', () => '*'],
  ])('answers 304 to %s', async (_name, toHeader) => {
    const tag = (await ask('/landlords.json')).headers.get('etag') ?? '';
    const again = await ask('/landlords.json', {'If-None-Match': toHeader(tag)});
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tag);
    expect(again.headers.get('cache-control')).toBe('public, no-cache');
    expect(await again.text()).toBe('');
  });

  it('sends the file to a tag that is not its own', async () => {
    const tag = (await ask('/landlords.json')).headers.get('etag') ?? '';
    for (const other of ['"x"', tag.slice(0, -2), tag.replaceAll('"', '')]) {
      expect((await ask('/landlords.json', {'If-None-Match': other})).status).toBe(200);
    }
  });
});

describe('packing', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    ['deflate', null],
    ['', null],
  ])('%s is answered with %s', async (accepted, coding) => {
    const response = await ask('/leeds-city-council/', {'Accept-Encoding': accepted});
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    const words = {br: 'packed by brotli', gzip: 'packed by gzip', none: '<!doctype html>Leeds'};
    expect(await response.text()).toBe(words[(coding ?? 'none') as keyof typeof words]);
  });

  it('gives each packing a tag of its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (coding) =>
        (await ask('/leeds-city-council/', {'Accept-Encoding': coding})).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

describe('redirects', () => {
  it.each([
    ['/leeds-city-council', '/leeds-city-council/'],
    ['/00DA', '/leeds-city-council/'],
    ['/00da/', '/leeds-city-council/'],
    ['/city-of-leeds/measures/tsm-tp02/', '/leeds-city-council/measures/tsm-tp02/'],
    ['/00DA/v1/overview.json?x=1', `${API}/overview.json?x=1`],
    ['/00DA/measures/TP02', '/leeds-city-council/measures/tsm-tp02/'],
    ['/leeds-city-council/v1/measures/TP02.csv', `${API}/measures/tsm-tp02.csv`],
    [`/00DA/releases/${EARLIER}/v1/overview.json`, `/leeds-city-council/releases/${EARLIER}/v1/overview.json`],
  ])('%s goes to %s', async (from, to) => {
    const response = await ask(from);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(to);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('never leads to another host', async () => {
    for (const path of ['//evil.example', '//evil.example/', '/00DA//evil.example', '/%2f%2fevil.example']) {
      const response = await askRaw(path);
      expect(response.status, path).toBe(400);
      expect(response.headers.get('location'), path).toBeNull();
    }
  });
});

describe('pinned releases', () => {
  it('answers from the release named, for ever', async () => {
    const response = await ask(`/leeds-city-council/releases/${EARLIER}/v1/overview.json`);
    expect(await response.json()).toEqual({release: EARLIER});
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('has nothing but the API there', async () => {
    for (const path of [
      `/leeds-city-council/releases/${EARLIER}/index.html`,
      '/leeds-city-council/releases/none/v1/overview.json',
    ]) {
      await expectProblem(await ask(path), 404, 'DS_HTTP_NOT_FOUND');
    }
  });
});

describe('what is not there', () => {
  const page = {Accept: 'text/html,application/xhtml+xml,*/*;q=0.8'};

  it('is a page for a reader and a problem for a program', async () => {
    const response = await ask('/nowhere/', page);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('not here');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(response.headers.get('etag')).toBeNull();
    await expectProblem(await ask('/nowhere/'), 404, 'DS_HTTP_NOT_FOUND');
    await expectProblem(await ask(`${API}/nothing.json`, page), 404, 'DS_HTTP_NOT_FOUND');
  });

  it('is not something every object has', async () => {
    for (const path of ['/constructor/', '/__proto__/', '/toString', '/leeds-city-council/measures/constructor/']) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });

  it('cannot be reached by a disguised path', async () => {
    const paths = [
      '/../package.json',
      '/assets/../index.html',
      '/%2e%2e/package.json',
      '/.%2e/x',
      '/..%2fx',
      '/a\\..\\b',
      '/..%5cx',
    ];
    const more = ['/%252e%252e/x', '/x%00.json', '/x\0', '/%', '/%zz', '/%c0%ae%c0%ae/x', '/a//b', '/./index.html'];
    for (const path of [...paths, ...more]) await expectProblem(await askRaw(path), 400, 'DS_HTTP_BAD_PATH');
  });

  it('is not served by the name of a packed copy of nothing', async () => {
    expect((await ask('/leeds-city-council/v1/')).status).toBe(404);
    expect((await ask('/leeds-city-council/v1')).status).toBe(404);
  });
});

describe('methods and limits', () => {
  it('reads only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await ask('/landlords.json', {}, method);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      await expectProblem(response, 405, 'DS_HTTP_METHOD');
    }
  });

  it('answers a preflight', async () => {
    const headers = {Origin: 'https://intranet.example', 'Access-Control-Request-Method': 'GET'};
    const response = await ask(`${API}/overview.json`, headers, 'OPTIONS');
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('GET');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('refuses a long address and a large body', async () => {
    await expectProblem(await ask(`/${'a'.repeat(3000)}`), 414, 'DS_HTTP_URI');
    const headers = {'Content-Length': '1000000'};
    await expectProblem(await ask('/landlords.json', headers, 'POST'), 413, 'DS_HTTP_TOO_LARGE');
  });
});

describe('health', () => {
  it('says that it runs, and that there is a release', async () => {
    expect(await (await ask('/health')).json()).toEqual({status: 'ok'});
    expect(await (await ask('/ready')).json()).toEqual({status: 'ready', release: LIVE});
    const empty = createApp({files: await createMemoryFiles()});
    expect((await empty.fetch(new Request('http://doorstep.test/health'))).status).toBe(200);
    for (const path of ['/ready', '/']) {
      await expectProblem(await empty.fetch(new Request(`http://doorstep.test${path}`)), 503, 'DS_HTTP_NO_RELEASE');
    }
  });

  it('tells the operator of a fault, and the reader nothing of it', async () => {
    const faults: unknown[] = [];
    const broken = {
      current: () => Promise.reject(new Error('the secret place')),
      byId: () => Promise.resolve(undefined),
    };
    const faulty = createApp({files: broken, onFault: (fault) => faults.push(fault)});
    const response = await faulty.fetch(new Request('http://doorstep.test/'));
    expect(await response.clone().text()).not.toContain('secret');
    await expectProblem(response, 500, 'DS_HTTP_INTERNAL');
    expect(faults).toHaveLength(1);
  });
});

describe('the app module', () => {
  it('imports nothing of Node, so that it runs in a browser', () => {
    const seen = new Set<string>();
    const visit = (url: URL): void => {
      if (seen.has(url.href)) return;
      seen.add(url.href);
      const names = [...readFileSync(url, 'utf8').matchAll(/^(?:import|export) (?!type)(?:.*? from )?'([^']+)'/gm)];
      for (const [, name = ''] of names) {
        expect(name, url.pathname).not.toMatch(/^node:|better-sqlite3|node-server/);
        if (name.startsWith('.')) visit(new URL(name, url));
      }
    };
    visit(new URL('./app.ts', import.meta.url));
    expect(seen.size).toBeGreaterThan(8);
  });
});
