import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {judgeSurvey, judgeWitnesses} from '../index.ts';

describe('judgeWitnesses', () => {
  it('believes no record that says more than those who looked', () => {
    const record = {x: 960, n: 1000};
    const bad = {x: 200, n: 300};
    const good = {x: 285, n: 300};
    expect(judgeWitnesses({record, inspector: bad, resident: good})).toEqual({
      verdict: 'disagree',
      against: ['inspector'],
    });
    expect(judgeWitnesses({record, inspector: good, resident: good})).toEqual({verdict: 'agree', against: []});
    // Too few to hear: only the inspector is left.
    expect(judgeWitnesses({record, inspector: good, resident: {x: 10, n: 49}}).verdict).toBe('agree');
    expect(judgeWitnesses({record, inspector: {x: 1, n: 49}, resident: {x: 10, n: 49}}).verdict).toBe('too-few');
    expect(judgeWitnesses({record: {x: 9, n: 9}, inspector: bad, resident: bad}).verdict).toBe('too-few');
  });

  it('never holds modesty against a record', () => {
    const counts = fc.integer({min: 50, max: 2000}).chain((n) => fc.record({x: fc.nat(n), n: fc.constant(n)}));
    fc.assert(
      fc.property(counts, counts, counts, (record, inspector, resident) => {
        const least = Math.min(inspector.x / inspector.n, resident.x / resident.n);
        if (record.x / record.n > least) return;
        expect(judgeWitnesses({record, inspector, resident}).verdict).toBe('agree');
      }),
    );
  });
});

describe('judgeSurvey', () => {
  const areas = (done: readonly number[], asked: readonly number[]) =>
    done.map((count, at) => ({area: `a${at}`, done: count, asked: asked[at]!}));

  it('takes a difference that is both unlikely and large', () => {
    expect(judgeSurvey(areas([500, 500], [90, 10]))).toMatchObject({verdict: 'alarm', over: ['a0'], under: ['a1']});
    // Unlikely, but 2 points are no matter.
    expect(judgeSurvey(areas([50_000, 50_000], [26_000, 24_000]))).toMatchObject({
      verdict: 'fair',
      over: [],
      under: [],
    });
    // 12 points, but 50 people can come out so by chance.
    expect(judgeSurvey(areas([5000, 5000], [31, 19]))).toMatchObject({verdict: 'fair'});
    expect(judgeSurvey(areas([500, 500], [49, 0]))).toMatchObject({verdict: 'too-few', distance: null});
  });

  it('names no area in both lists, and is fair to a survey drawn like the work', () => {
    const mix = fc.array(fc.integer({min: 20, max: 900}), {minLength: 2, maxLength: 9});
    fc.assert(
      fc.property(mix, mix, (done, other) => {
        expect(judgeSurvey(areas(done, done)).verdict).not.toBe('alarm');
        const asked = done.map((_, at) => other[at % other.length]!);
        const {over, under} = judgeSurvey(areas(done, asked));
        expect(over.filter((area) => under.includes(area))).toEqual([]);
      }),
    );
  });
});
