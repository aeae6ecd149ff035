import {type Comparison, ComparisonSchema} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pictureWordsFor} from '../picture/picture.words.ts';
import {toComparison, toOther} from './comparison.model.ts';
import {toFunnel} from './funnel.ts';
import {PEERS_EXAMPLES} from './peers.examples.ts';

const {data, peers: full} = PEERS_EXAMPLES.oneByOne;
const words = pictureWordsFor('en');
const view = (peers: Comparison) => toComparison(data, undefined, 'en', peers);
const funnel = (peers: Comparison) => {
  const line = view(peers);
  return line?.others?.group.together == null ? null : toOther(line, data, words, toFunnel);
};
const [BENCHMARK] = data.series[0]?.benchmarks ?? [];

/** Any figures for the landlords, with the number of those that have one as the document counts them. */
const anything = fc
  .array(
    fc.record({
      value: fc.option(fc.double({min: 0, max: 100, noNaN: true})),
      base: fc.option(fc.integer({min: 0, max: 90_000})),
      missing: fc.constantFrom('suppressed', 'excluded', null),
      isAlike: fc.boolean(),
      half: fc.option(fc.double({min: 0, max: 30, noNaN: true})),
    }),
    {maxLength: 80},
  )
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      together: fc.option(fc.double({min: 0, max: 100, noNaN: true})),
      ours: fc.option(fc.double({min: 0, max: 100, noNaN: true})),
    }),
  )
  .map(({all, together, ours}): Comparison => {
    const us = full.landlords.find(({id}) => id === data.landlord.id)!;
    const others = all.map(({value, base, missing, isAlike, half}, index) => ({
      ...us,
      id: `other-${index}`,
      name: `Other ${index}`,
      type: isAlike ? us.type : ('local-authority' as const),
      value,
      missing: value === null ? missing : null,
      base,
      chance: value === null || half === null ? null : {low: value - half, high: value + half},
    }));
    const groups = full.groups.map((group) => ({...group, together, landlords: BENCHMARK?.landlords ?? 0}));
    return {
      ...full,
      groups,
      landlords: [{...us, value: ours, missing: ours === null ? 'suppressed' : null}, ...others],
    };
  });

describe('landlords one by one', () => {
  it.each(Object.entries(PEERS_EXAMPLES))('are examples that follow the contract: %s', (_, {peers}) => {
    expect(ComparisonSchema.safeParse(peers).error).toBeUndefined();
  });

  it('are drawn as the benchmark counts them, each with its name, value and base', () => {
    const drawn = view(full)?.draw?.(1052);
    const dots = drawn?.dots.filter(([kind]) => kind.startsWith('peer')) ?? [];
    expect(dots.filter(([kind]) => kind === 'peer')).toHaveLength(BENCHMARK?.same ?? -1);
    expect(dots.filter(([kind]) => kind === 'peer far')).toHaveLength(
      (BENCHMARK?.lower ?? 0) + (BENCHMARK?.higher ?? 0),
    );
    expect(drawn?.stops).toHaveLength(view(full)?.sentences.length ?? -1);
    for (const {name, value, base} of full.landlords.filter(
      (one) => one.value !== null && one.similar === 1 && one.id !== data.landlord.id,
    )) {
      const said = view(full)?.sentences.find((text) => text.startsWith(`${name}: `));
      expect(said).toContain(`${value?.toFixed(1)}%`);
      expect(said).toContain(`${base?.toLocaleString('en-GB')} answered.`);
    }
  });

  it('are never of another release or another group than the counts', () => {
    for (const peers of [
      PEERS_EXAMPLES.otherRelease.peers,
      {...full, groups: full.groups.map((group) => ({...group, landlords: group.landlords + 1}))},
    ]) {
      expect(view(peers)?.others).toBeNull();
      expect(view(peers)?.draw?.(1052).dots).toHaveLength(1);
      expect(view(peers)?.sentence).toEqual(view(full)?.sentence);
    }
  });

  it('lists those without a figure and those unlike with their reasons, and gives nobody a rank', () => {
    const [more] = view(full)?.more ?? [];
    expect(more?.table.rows).toHaveLength(full.landlords.length);
    const reasons = new Map(more?.table.rows.map(([name, ...cells]) => [name, cells.join(' ')]));
    expect(reasons.get('Quiet Homes')).toContain('Too few people');
    expect(reasons.get('Upton Council')).toContain('Not compared. It is a council.');
    expect(JSON.stringify(more)).not.toMatch(/\brank|\bbest|\bworst/i);
  });

  it('lie outside the funnel only where chance alone would rarely put them', () => {
    const at = (value: number, base: number) =>
      funnel({
        ...full,
        groups: full.groups.map((group) => ({...group, together: 99})),
        landlords: full.landlords.map((peer) => (peer.id === 'ash-homes' ? {...peer, value, base} : peer)),
      })?.sentences.find((text) => text.startsWith('Ash Homes'));
    // One failure among thirty is no sign of anything where one in a hundred fails; thirty among 900 are.
    expect(at(96.7, 30)).toMatch(/No more than chance explains\.$/);
    expect(at(96.7, 900)).toMatch(/Far lower than chance explains\.$/);
  });

  it('stay inside the drawing and in words, whatever the figures are', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(240, 1052), (peers, width) => {
        for (const one of [view(peers), funnel(peers)]) {
          if (!one) continue;
          const scene = one.draw?.(width);
          expect(JSON.stringify([one, scene])).not.toMatch(/NaN|Infinity|undefined/);
          expect(scene?.stops.length ?? 0).toBe(one.sentences.length);
          for (const {x, y} of scene?.stops ?? [])
            expect(x >= 0 && x <= width && y >= 0 && y <= (scene?.height ?? 0)).toBe(true);
        }
      }),
      {numRuns: 300},
    );
  });
});
