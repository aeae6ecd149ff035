import {describe, expect, it, vi} from 'vitest';
import {toAddress} from './address.ts';
import {createReader, type Reader} from './reader.ts';

const ADDRESS = 'https://api.example/leeds/v1/overview.json';
const isRecord = (value: unknown) => (typeof value === 'object' && value !== null ? undefined : '$');

/** A reader whose clock and answers the test decides. */
function prepare(...answers: (() => Promise<Response>)[]) {
  const clock = {now: 1_000_000};
  const fetch = vi.fn<typeof globalThis.fetch>(() => (answers.length > 1 ? answers.shift() : answers[0])!());
  const reader = createReader({api: 'https://api.example/', fetch, now: () => clock.now});
  return {reader, fetch, clock};
}
const good =
  (body: unknown = {n: 1}) =>
  () =>
    Promise.resolve(Response.json(body));
const bad =
  (status = 503) =>
  () =>
    Promise.resolve(new Response('no', {status}));
const read = (reader: Reader, signal?: AbortSignal) => reader.read<{n: number}>(ADDRESS, isRecord, {signal});

describe('a reader', () => {
  it('makes one request for all who ask at once', async () => {
    const {reader, fetch} = prepare(good());
    const answers = await Promise.all([read(reader), read(reader), read(reader)]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(answers.map(({value, stale}) => [value.n, stale])).toEqual([
      [1, false],
      [1, false],
      [1, false],
    ]);
  });

  it('asks without credentials', async () => {
    const {reader, fetch} = prepare(good());
    await read(reader);
    expect(fetch.mock.calls[0]?.[1]?.credentials).toBe('omit');
  });

  it('gives an answer again for a minute, then asks again', async () => {
    const {reader, fetch, clock} = prepare(good({n: 1}), good({n: 2}));
    await read(reader);
    clock.now += 59_999;
    expect((await read(reader)).value.n).toBe(1);
    clock.now += 1;
    expect((await read(reader)).value.n).toBe(2);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('gives the last good answer with its age when a later read fails, and the new one when that works again', async () => {
    const {reader, clock} = prepare(good({n: 1}), bad(), good({n: 3}));
    await read(reader);
    clock.now += 3_600_000;
    const stale = await read(reader);
    expect(stale).toMatchObject({value: {n: 1}, stale: true, age: 3_600_000, savedAt: 1_000_000});
    expect(stale.cause).toMatchObject({code: 'DS_API_STATUS'});
    expect(await read(reader)).toMatchObject({value: {n: 3}, stale: false, age: 0});
  });

  it.each([
    ['DS_API_UNREACHABLE', () => Promise.reject(new TypeError('no network'))],
    ['DS_API_STATUS', bad(500)],
    ['DS_API_STATUS', bad(404)],
    ['DS_API_NOT_JSON', () => Promise.resolve(new Response('<html>'))],
    ['DS_API_SHAPE', good(7)],
  ] as const)('fails with %s and never keeps that', async (code, answer) => {
    const {reader, fetch} = prepare(answer, good());
    await expect(read(reader)).rejects.toMatchObject({name: 'DoorstepError', code});
    expect((await read(reader)).value.n).toBe(1);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('names the place that does not fit', async () => {
    const {reader} = prepare(good());
    await expect(reader.read(ADDRESS, () => '$.items[3].latest')).rejects.toMatchObject({path: '$.items[3].latest'});
  });

  it('takes "no such measure" for an answer: an old copy would deny it', async () => {
    const {reader, clock} = prepare(good(), bad(404));
    const address = 'https://api.example/leeds/v1/measures/tsm-tp02.json';
    await reader.read(address, isRecord);
    clock.now += 3_600_000;
    await expect(reader.read(address, isRecord)).rejects.toMatchObject({code: 'DS_API_NO_MEASURE'});
  });

  it('lets one caller leave while the others wait', async () => {
    let answer: (response: Response) => void = () => undefined;
    const {reader, fetch} = prepare(() => new Promise((resolve) => (answer = resolve)));
    const leaver = new AbortController();
    const left = read(reader, leaver.signal);
    const stays = read(reader);
    leaver.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    answer(Response.json({n: 5}));
    expect((await stays).value.n).toBe(5);
    expect(fetch).toHaveBeenCalledTimes(1);
    await expect(read(reader, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  });

  it('gives up on a server that never answers', async () => {
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((__, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)));
    const reader = createReader({api: 'https://api.example', fetch, timeout: 20});
    await expect(read(reader)).rejects.toMatchObject({code: 'DS_API_UNREACHABLE'});
  });
});

describe('addresses', () => {
  it('lie below the api, pinned ones below their release', () => {
    expect(toAddress('https://a.example/x/', {landlord: 'leeds'}, 'overview')).toBe(
      'https://a.example/x/leeds/v1/overview.json',
    );
    expect(toAddress('', {landlord: 'a b', release: 'r/1'}, 'release')).toBe('/a%20b/releases/r%2F1/v1/release.json');
  });
});
