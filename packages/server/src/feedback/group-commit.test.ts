import {setTimeout as wait} from 'node:timers/promises';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {createGroupCommit} from './group-commit.ts';

it('commits what comes meanwhile together, in order, each once, and lets no item fail another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({bad: fc.boolean(), pause: fc.nat(3)}), {maxLength: 60}), async (items) => {
      const kept: number[] = [];
      let under = 0;
      const send = createGroupCommit(async (group: readonly {readonly at: number; readonly bad: boolean}[]) => {
        expect((under += 1)).toBe(1);
        await wait(1);
        under -= 1;
        if (group.some(({bad}) => bad)) throw new Error('not kept');
        kept.push(...group.map(({at}) => at));
        return group.map(({at}) => at * 2);
      });
      const results: Promise<number | null>[] = [];
      for (const [at, {bad, pause}] of items.entries()) {
        if (pause === 3) await wait(1);
        results.push(send({at, bad}).catch(() => null));
      }
      expect(await Promise.all(results)).toEqual(items.map(({bad}, at) => (bad ? null : at * 2)));
      expect(kept).toEqual(items.flatMap(({bad}, at) => (bad ? [] : [at])));
    }),
    {numRuns: 50},
  );
});

it('makes few commits of many items that come at once', async () => {
  let commits = 0;
  const send = createGroupCommit(async (group: readonly number[]) => {
    commits += 1;
    await wait(1);
    return group;
  });
  const items = Array.from({length: 129}, (_, at) => at);
  expect(await Promise.all(items.map(send))).toEqual(items);
  expect(commits).toBe(2);
});
