import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Content, Entry} from './entry.ts';
import {createSender, type Sender} from './sender.ts';
import {contentOf} from './testing/content-of.ts';
import {createFakeServer, type Fault, FAULTS} from './testing/fake-server.ts';
import {hideNumber} from './testing/hide-number.ts';

const HOUR = 60 * 60_000;
const anyFaults = fc.array(fc.constantFrom(...FAULTS), {minLength: 10, maxLength: 80});
const anyDice = fc.infiniteStream(fc.double({min: 0, max: 0.999, noNaN: true}));

/** A sender whose server meets the given faults, one a request, and then none. */
function prepare(faults: readonly Fault[] = [], random: () => number = () => 0.5) {
  const left = [...faults];
  const server = createFakeServer(() => left.shift());
  const fetch = vi.fn<typeof globalThis.fetch>((address, init) => server.answer(address, init));
  const sender = createSender({api: 'https://api.example/', landlord: 'larkfield', fetch, random});
  return {server, sender, left, fetch};
}

const stageOf = (sender: Sender, {key}: Pick<Entry, 'key'>) => sender.entry(key)?.state.stage;
const receiptOf = ({state}: Entry) => (state.stage === 'sent' ? state.receipt.receipt : undefined);
const tokensOf = (posts: readonly {token: string}[]) => posts.map(({token}) => token);

/** Opens a form and lets it take its token, then sends it. */
async function sendOne(sender: Sender, words = 'fine'): Promise<Entry> {
  const entry = sender.open(contentOf(words));
  await vi.advanceTimersByTimeAsync(10);
  await sender.send(entry.key);
  await vi.advanceTimersByTimeAsync(10);
  return entry;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a sender', () => {
  it('loses nothing, doubles nothing and says "sent" only with the receipt, whatever the line does', async () => {
    await fc.assert(
      fc.asyncProperty(anyFaults, anyDice, async (faults, dice) => {
        const {server, sender, left} = prepare(faults, () => dice.next().value ?? 0);
        const opened = Array.from({length: 10}, (_, n) => sender.open(contentOf(`answer ${n}`)));
        const untrue: Entry[] = [];
        sender.subscribe(() => {
          const sent = sender.entries().filter(({state}) => state.stage === 'sent');
          untrue.push(...sent.filter((entry) => receiptOf(entry) !== server.rows.get(entry.key)?.receipt));
        });
        for (const {key} of opened) await sender.send(key);
        // A refused one is kept apart with its answers; the resident sends it again until it is taken.
        for (let hours = 0; hours < 100 && sender.entries().some(({state}) => state.stage !== 'sent'); hours += 1) {
          await vi.advanceTimersByTimeAsync(HOUR);
          for (const {key, state} of sender.entries()) if (state.stage === 'refused') await sender.send(key);
        }
        expect(left).toEqual([]);
        expect(untrue).toEqual([]);
        expect(sender.entries().map(receiptOf)).toEqual(opened.map(({key}) => server.rows.get(key)?.receipt));
        const kept = [...server.rows.values()].map(({content}) => (JSON.parse(content) as Content).answers.words);
        expect(kept.sort()).toEqual(opened.map((_, n) => `answer ${n}`));
        sender.close();
      }),
      {numRuns: 100},
    );
  });

  it.each(FAULTS)('waits with what got no answer, and keeps apart what was refused: %s', async (fault) => {
    const {sender, left} = prepare();
    const {key} = sender.open(contentOf('fine'));
    await vi.advanceTimersByTimeAsync(10);
    left.push(fault);
    await sender.send(key);
    await vi.advanceTimersByTimeAsync(10);
    const isNo = ['400', '401', '403', '413', '422'].includes(fault);
    expect(stageOf(sender, {key})).toBe(isNo ? 'refused' : 'waiting');
    sender.close();
  });

  it('lets a refused one stand in nobody’s way, and sends it when it is corrected, under its key', async () => {
    const {server, sender, left} = prepare();
    const first = sender.open(contentOf('far too long'));
    await vi.advanceTimersByTimeAsync(10);
    left.push('422');
    await sender.send(first.key);
    await vi.advanceTimersByTimeAsync(10);
    expect(sender.entry(first.key)?.state).toMatchObject({
      stage: 'refused',
      refusal: {status: 422, faults: [{question: 'words', fault: 'too-long'}]},
    });
    const second = await sendOne(sender);
    expect(stageOf(sender, second)).toBe('sent');
    await sender.correct(first.key);
    await sender.write(first.key, contentOf('short'));
    await sender.send(first.key);
    await vi.advanceTimersByTimeAsync(10);
    expect(stageOf(sender, first)).toBe('sent');
    expect(JSON.parse(server.rows.get(first.key)?.content ?? '')).toEqual(contentOf('short'));
    sender.close();
  });

  it('gives answers a new key when others were received under theirs', async () => {
    const {server, sender, left} = prepare();
    const {key} = sender.open(contentOf('first words'));
    await vi.advanceTimersByTimeAsync(10);
    left.push('lost-500', '400');
    await sender.send(key);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect((await sender.correct(key))?.key).toBe(key);
    await sender.write(key, contentOf('other words'));
    await sender.send(key);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(sender.entry(key)?.state).toMatchObject({stage: 'refused', refusal: {code: 'DS_FEEDBACK_KEY_USED'}});
    const next = await sender.correct(key);
    expect(next).toMatchObject({content: contentOf('other words'), state: {stage: 'writing'}});
    expect(next?.key).not.toBe(key);
    expect(sender.entry(key)).toBeUndefined();
    expect(server.rows.size).toBe(1);
    sender.close();
  });

  it('sends with the token of the opened form until the server wants another', async () => {
    const {server, sender, left} = prepare();
    const {key} = sender.open(contentOf('fine'));
    await vi.advanceTimersByTimeAsync(10);
    left.push('425', '503', 'token');
    await sender.send(key);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(tokensOf(server.posts)).toEqual(['token-1', 'token-1', 'token-1', 'token-2']);
    sender.close();
  });

  it('shows the work that the server asks for, with a new token', async () => {
    const left: Fault[] = [];
    const server = createFakeServer(() => left.shift(), hideNumber(700));
    const sender = createSender({
      api: '',
      landlord: 'larkfield',
      fetch: (address, init) => server.answer(address, init),
      random: () => 0,
    });
    const {key} = sender.open(contentOf('fine'));
    await vi.advanceTimersByTimeAsync(10);
    left.push('work');
    await sender.send(key);
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitFor(() => expect(stageOf(sender, {key})).toBe('sent'), {timeout: 4_000, interval: 20});
    expect(tokensOf(server.posts)).toEqual(['token-1', 'token-2']);
    expect(JSON.parse(atob(server.posts[1]?.work ?? ''))).toMatchObject({number: 700, signature: 'c0ffee'});
    sender.close();
  });

  it('asks a landlord that gives no token whether it has the answers already', async () => {
    const {server, sender, left} = prepare(['403']);
    const entry = await sendOne(sender);
    expect(tokensOf(server.posts)).toEqual(['token-1']);
    left.push('403', '403', '403');
    const other = await sendOne(sender);
    expect(tokensOf(server.posts).at(-1)).toBe('');
    expect([stageOf(sender, entry), stageOf(sender, other)]).toEqual(['sent', 'refused']);
    sender.close();
  });

  it('waits as long as the server asks, and tries at once when told to', async () => {
    const {server, sender, left} = prepare();
    const {key} = sender.open(contentOf('fine'));
    await vi.advanceTimersByTimeAsync(10);
    left.push('429', '429');
    await sender.send(key);
    await vi.advanceTimersByTimeAsync(6_900);
    expect(server.posts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.posts).toHaveLength(2);
    await sender.send(key);
    await vi.advanceTimersByTimeAsync(10);
    expect(stageOf(sender, {key})).toBe('sent');
    sender.close();
  });

  it('does not change what is on its way', async () => {
    const {server, sender, left} = prepare();
    const {key} = sender.open(contentOf('as sent'));
    await vi.advanceTimersByTimeAsync(10);
    left.push('reset');
    await sender.send(key);
    await sender.write(key, contentOf('typed later'));
    await vi.advanceTimersByTimeAsync(HOUR);
    expect([...server.rows.values()].map(({content}) => JSON.parse(content) as Content)).toEqual([
      contentOf('as sent'),
    ]);
    sender.close();
  });

  it('shows the receipt of answers that were erased too late', async () => {
    const {sender, fetch, server} = prepare();
    const {key} = sender.open(contentOf('fine'));
    await vi.advanceTimersByTimeAsync(10);
    let arrive = () => {};
    fetch.mockImplementationOnce((address, init) =>
      new Promise<void>((resolve) => (arrive = resolve)).then(() => server.answer(address, init)),
    );
    await sender.send(key);
    await vi.advanceTimersByTimeAsync(10);
    await sender.erase(key);
    expect(sender.entries()).toEqual([]);
    arrive();
    await vi.advanceTimersByTimeAsync(10);
    expect(stageOf(sender, {key})).toBe('sent');
    sender.close();
  });

  it('gives up waiting for a server that says nothing, and sends no cookies', async () => {
    vi.useRealTimers();
    const fetch = vi.fn<typeof globalThis.fetch>(
      (_, init) =>
        new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error()))),
    );
    const sender = createSender({api: '', landlord: 'larkfield', fetch, timeout: 5});
    const {key} = sender.open(contentOf('fine'));
    await sender.send(key);
    await vi.waitFor(() => expect(sender.entry(key)?.state).toMatchObject({stage: 'waiting', trouble: 'unreachable'}));
    expect(fetch.mock.calls.map(([, init]) => init?.credentials)).toContain('omit');
    sender.close();
  });
});
