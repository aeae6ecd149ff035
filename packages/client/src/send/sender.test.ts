import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Content, Entry} from './entry.ts';
import {createSender, type Sender} from './sender.ts';
import {createFakeServer, type Fault, FAULTS} from './testing/fake-server.ts';

const contentOf = (words: string): Content => ({
  form: 'after-repair',
  version: 1,
  language: 'en',
  answers: {fixed: 'yes', words},
  about: null,
  replyTo: null,
  mayPublish: false,
});

/** A sender whose server meets the given faults, one a request, and then none. */
function prepare(faults: readonly Fault[], random: () => number = () => 0.5) {
  const left = [...faults];
  const server = createFakeServer(() => left.shift());
  const sender = createSender({api: 'https://api.example/', landlord: 'larkfield', fetch: server.fetch, random});
  return {server, sender, left};
}

const stageOf = (sender: Sender, {key}: Entry) => sender.entry(key)?.state.stage;
const receiptOf = ({state}: Entry) => (state.stage === 'sent' ? state.receipt.receipt : undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a sender', () => {
  it('loses nothing, doubles nothing and says "sent" only with the receipt, whatever the line does', async () => {
    const script = fc.array(fc.constantFrom(...FAULTS), {minLength: 10, maxLength: 80});
    await fc.assert(
      fc.asyncProperty(
        script,
        fc.infiniteStream(fc.double({min: 0, max: 0.999, noNaN: true})),
        async (faults, dice) => {
          const {server, sender, left} = prepare(faults, () => dice.next().value ?? 0);
          const opened = Array.from({length: 10}, (_, n) => sender.open(contentOf(`answer ${n}`)));
          sender.subscribe(() => {
            for (const entry of sender.entries()) {
              const row = server.rows.get(entry.key)?.receipt;
              if (entry.state.stage === 'sent') expect(receiptOf(entry)).toBe(row);
            }
          });
          for (const {key} of opened) await sender.send(key);
          // A refused one is kept apart with its answers; the resident sends it again until it is taken.
          for (let hour = 0; hour < 100 && sender.entries().some(({state}) => state.stage !== 'sent'); hour += 1) {
            await vi.advanceTimersByTimeAsync(60 * 60_000);
            for (const {key, state} of sender.entries()) if (state.stage === 'refused') await sender.send(key);
          }
          expect(left).toEqual([]);
          expect(sender.entries().map(receiptOf)).toEqual(opened.map(({key}) => server.rows.get(key)?.receipt));
          const kept = [...server.rows.values()].map(({content}) => (JSON.parse(content) as Content).answers.words);
          expect(kept.sort()).toEqual(opened.map((_, n) => `answer ${n}`));
          sender.close();
        },
      ),
      {numRuns: 100},
    );
  });

  it('sends', async () => {
    const {server, sender} = prepare([]);
    const entry = sender.open(contentOf('fine'));
    expect(stageOf(sender, entry)).toBe('writing');
    await sender.send(entry.key);
    await vi.advanceTimersByTimeAsync(0);
    expect(stageOf(sender, entry)).toBe('sent');
    expect(server.posts).toHaveLength(1);
  });
});
