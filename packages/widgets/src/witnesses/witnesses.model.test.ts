import {type Witness, type WitnessGroup, type Witnesses, WitnessesSchema} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {WITNESS_EXAMPLES} from './witnesses.examples.ts';
import {hasNoWitness, toWitnesses} from './witnesses.model.ts';

const {data} = WITNESS_EXAMPLES.disagree;
const examples = Object.entries(WITNESS_EXAMPLES) as [string, {data: Witnesses}][];
const everything = (document: Witnesses) => {
  const view = toWitnesses(document, 'en');
  return JSON.stringify([view, view.draw?.(240), view.draw?.(700)]);
};

const reason = fc.constantFrom('suppressed', 'not-due', 'constructor', null) as fc.Arbitrary<Witness['missing']>;
const share = fc.double({min: 0, max: 100, noNaN: true});
const witness: fc.Arbitrary<Witness> = fc.record({
  said: fc.option(fc.nat(90_000)),
  asked: fc.option(fc.nat(90_000)),
  share: fc.option(share),
  interval: fc.option(fc.tuple(share, share).map(([a, b]) => ({low: Math.min(a, b), high: Math.max(a, b)}))),
  missing: reason,
});
const group = fc
  .record({
    name: fc.string({minLength: 1, maxLength: 200}),
    record: witness,
    inspector: witness,
    resident: witness,
    agreements: fc.constantFrom([], ...data.groups.map(({agreements}) => agreements)),
    verdict: fc.constantFrom('agree', 'disagree', 'too-few', 'toString') as fc.Arbitrary<WitnessGroup['verdict']>,
  })
  .map(({name, ...one}): WitnessGroup => ({
    ...data.groups[0]!,
    ...one,
    scope: {...data.groups[0]!.scope, name: {en: name}},
  }));

describe('the view of the witnesses', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, example) => {
    expect(WitnessesSchema.safeParse(example.data).error).toBeUndefined();
    expect(everything(example.data)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('says of each mark whose word it is, and how many looked', () => {
    expect(toWitnesses(data, 'en').sentences.slice(6)).toEqual([
      'Tidewater (made up), record: 96%. 12,846 of 13,383 finished on time.',
      'Tidewater (made up), inspector: 66%, likely 64 to 69%. 783 of the 1,179 looked at passed.',
      'Tidewater (made up), resident: 66%, likely 63 to 69%. 558 of the 847 who answered say it is fixed.',
    ]);
  });

  it('says why a figure is hidden and gives no number for it', () => {
    const view = toWitnesses(WITNESS_EXAMPLES.suppressed.data, 'en');
    expect(view.draw).toBeNull();
    expect(view.key).toEqual([]);
    expect(view.sentences[1]).toBe('All homes, inspector: Not shown. Too few people are behind it to show it safely.');
    expect(hasNoWitness(WITNESS_EXAMPLES.suppressed.data)).toBe(true);
  });

  it('holds for any figures: a place for each, and no number that is not in the document', () => {
    fc.assert(
      fc.property(fc.array(group, {maxLength: 6}), (groups) => {
        const view = toWitnesses({...data, groups}, 'en');
        expect(everything({...data, groups})).not.toMatch(/NaN|Infinity/);
        const known = groups
          .flatMap((one) => [one.record, one.inspector, one.resident])
          .filter((one) => one.share !== null);
        const scene = view.draw?.(320);
        if (!scene) expect(known).toHaveLength(0);
        if (!scene) return;
        expect(scene.stops).toHaveLength(view.sentences.length);
        const marks = [...scene.paths, ...scene.dots].filter(([kind]) => ['square', 'now', 'diamond'].includes(kind));
        expect(marks).toHaveLength(known.length);
        for (const {x} of scene.stops) expect(x >= 0 && x <= 320).toBe(true);
      }),
      {numRuns: 300},
    );
  });
});
