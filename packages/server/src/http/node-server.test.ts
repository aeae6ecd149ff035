import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {request} from 'node:http';
import type {IncomingMessage} from 'node:http';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {LONG_PAGE, releaseSample} from '../release/testing/release-sample.ts';
import {createApp} from './app.ts';
import {createNodeFiles} from './node-files.ts';
import {listen} from './node-server.ts';
import type {RunningServer} from './node-server.ts';

let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-http-'));
  await releaseSample(folder, 'a');
  const app = createApp({files: createNodeFiles(folder)});
  server = await listen(app, {port: 0, host: '127.0.0.1', limits: {headersTimeout: 300, requestTimeout: 600}});
});
afterAll(async () => {
  await server.stop();
  await rm(folder, {recursive: true, force: true});
});

/** Writes bytes as they are and reads all that comes back until the server closes. */
async function sendRaw(bytes: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

async function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{answer: IncomingMessage; body: Buffer}> {
  const sent = request({port: server.port, host: '127.0.0.1', path, headers}).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return {answer, body: Buffer.concat(parts)};
}

describe('a release over a real port', () => {
  it('is sent packed, with a tag that is honoured', async () => {
    const {answer, body} = await get('/leeds-city-council/', {'Accept-Encoding': 'br'});
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['content-length']).toBe(String(body.byteLength));
    expect(brotliDecompressSync(body).toString()).toBe(LONG_PAGE);
    const again = await get('/leeds-city-council/', {
      'Accept-Encoding': 'br',
      'If-None-Match': answer.headers.etag ?? '',
    });
    expect(again.answer.statusCode).toBe(304);
    expect(again.body.byteLength).toBe(0);
  });

  it('goes from the regulator’s code to the landlord', async () => {
    const {answer} = await get('/00DA/v1/overview.json');
    expect(answer.headers.location).toBe('/leeds-city-council/v1/overview.json');
  });

  it('cannot be climbed out of', async () => {
    for (const path of [
      '/../current',
      '/..%2fcurrent',
      '/%2e%2e/current',
      '/a/../../../etc/passwd',
      '/\\..\\current',
    ]) {
      expect(await sendRaw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 40[04] /,
      );
    }
  });

  it('notices a new release while it runs', async () => {
    expect((await get('/')).body.toString()).toContain('<title>a</title>');
    const made = await releaseSample(folder, 'b');
    await expect.poll(async () => (await get('/')).body.toString(), {timeout: 3000}).toContain('<title>b</title>');
    expect(JSON.parse((await get('/ready')).body.toString())).toMatchObject({release: made?.id});
    expect((await get('/assets/portal-a.js')).answer.statusCode).toBe(200);
  });
});

describe('limits of the server', () => {
  it('refuses headers without end', async () => {
    const answer = await sendRaw(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('DS_HTTP_HEADERS');
  });

  it('lets go of a client that dawdles over its headers', async () => {
    const started = Date.now();
    expect(await sendRaw('GET / HTTP/1.1\r\nHost: x\r\n')).toMatch(/^HTTP\/1\.1 408 /);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it('does not read a body that it will not use', async () => {
    const announced = await sendRaw('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\nabc');
    expect(announced).toMatch(/^HTTP\/1\.1 413 /);
    const chunked = await sendRaw(`POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`);
    expect(chunked).toMatch(/^HTTP\/1\.1 405 /);
  });

  it('refuses nonsense', async () => {
    expect(await sendRaw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('names PORT when the port is taken', async () => {
    const app = createApp({files: createNodeFiles(folder)});
    await expect(listen(app, {port: server.port, host: '127.0.0.1'})).rejects.toThrow(/PORT=/);
  });
});

describe('stopping', () => {
  it('finishes the answer under way, refuses new ones and closes idle connections at once', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const app = {fetch: async () => held.then(() => new Response('finished'))};
    const own = await listen(app, {port: 0, host: '127.0.0.1', limits: {keepAlive: 60_000}});
    const idle = connect(own.port, '127.0.0.1');
    await once(idle, 'connect');
    const answer = fetch(`http://127.0.0.1:${own.port}/`).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = own.stop();
    await once(idle.resume(), 'close');
    await expect(fetch(`http://127.0.0.1:${own.port}/`)).rejects.toThrow();
    release();
    expect(await answer).toBe('finished');
    const started = Date.now();
    await stopped;
    expect(Date.now() - started).toBeLessThan(1000);
  });

  it('gives up on an answer that never ends', async () => {
    const own = await listen({fetch: () => new Promise<Response>(() => undefined)}, {port: 0, host: '127.0.0.1'});
    const answer = fetch(`http://127.0.0.1:${own.port}/`).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await own.stop(200);
    expect(await answer).toBe('cut');
  });
});
