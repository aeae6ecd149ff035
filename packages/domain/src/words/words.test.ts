import {
  type Measure,
  MISSING_REASONS,
  type MissingReason,
  type Observation,
  type Tenure,
  TENURES,
  type Text,
} from '@doorstep/contract';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  captionOf,
  computeMovement,
  createBenchmarks,
  figureContext,
  figureSentence,
  financialYear,
  findMeasure,
  landlordHeadline,
  lintPairs,
  lintScorecard,
  listOf,
  listSignals,
  MAINTENANCE_MEASURES,
  MEASURES,
  monthOf,
  recordContext,
  recordHeadline,
  recordMovement,
  recordSentence,
  rollingYearTo,
  say,
  TSM_MEASURES,
} from '../index.ts';
import {english} from './english.ts';
import {faultOf, listTexts} from './testing/list-texts.ts';
import {welsh} from './welsh.ts';

/** Every message of the tables with its key, filled in with the names of its placeholders and one number. */
function fillAll(table: object, number: number, key = ''): [string, string][] {
  const fill = new Proxy(
    {},
    {
      get: (_, name: string) =>
        /^(count|actions|signals)$/.test(name) ? number : name === 'shown' ? String(number) : `‹${name}›`,
    },
  );
  return Object.entries(table).flatMap(([name, message]: [string, unknown]): [string, string][] => {
    const path = `${key}.${name}`;
    if (typeof message === 'string') return [[path, message]];
    if (typeof message === 'function') return [[path, (message as (fill: object) => string)(fill)]];
    return fillAll(message as object, number, path);
  });
}

const placeholders = (message: string) => [...new Set(message.match(/‹\w+›/g))].sort();

const reason = fc.constantFrom(...MISSING_REASONS);

/** A figure of some cases out of some, or none. */
function figureOf({unit, basis}: Measure, period: Observation['period']): fc.Arbitrary<Observation> {
  return fc
    .record({denominator: fc.integer({min: 1, max: 50_000}), share: fc.double({min: 0, max: 1, noNaN: true}), reason})
    .chain(({denominator, share, reason: why}) => {
      const numerator = Math.round(share * denominator);
      const whole = unit === 'percent' ? 100 : unit === 'per-1000-homes' ? 1000 : 1;
      const value = unit === 'percent' || unit === 'per-1000-homes' ? (numerator / denominator) * whole : share * 60;
      const interval = basis === 'records' ? null : {low: value * 0.9, high: value * 1.1};
      const shared = {period, counts: null, status: 'final', note: null, checked: null} as const;
      const known: Observation = {...shared, value, missing: null, numerator, denominator, base: denominator, interval};
      const none = {value: null, numerator: null, denominator: null, base: null, interval: null};
      const missing: Observation = {...shared, ...none, missing: why};
      return fc.constantFrom(known, known, known, missing);
    });
}

function check(...texts: readonly Text[]): void {
  for (const text of texts) expect(faultOf(text)).toBeNull();
}

/** The first sentence, which a sign stands for. */
const lead = (text: string) => text.slice(0, `${text} `.indexOf('. ') + 1);

describe('the words of both languages', () => {
  it('hold the same placeholders and the same numbers, whatever the plural', () => {
    fc.assert(
      fc.property(fc.nat({max: 40}), (number) => {
        const other = new Map(fillAll(welsh, number));
        for (const [key, en] of fillAll(english, number)) {
          const cy = other.get(key) ?? '';
          expect(placeholders(cy), key).toEqual(placeholders(en));
          expect(faultOf({en, cy}), key).toBeNull();
        }
      }),
      {numRuns: 41},
    );
  });

  it('choose the plural of Welsh by its six forms', () => {
    const days = [0, 1, 2, 3, 6, 8, 1.5].map((count) => welsh.days({count, shown: String(count)}));
    expect(days.join(', ')).toBe('0 diwrnod, 1 diwrnod, 2 ddiwrnod, 3 diwrnod, 6 diwrnod, 8 diwrnod, 1.5 diwrnod');
  });

  it('join names as each language does', () => {
    const list = (names: string[], joined: 'and' | 'or' = 'and') => say((words) => listOf(words, names, joined));
    expect(list(['Elm'])).toEqual({en: 'Elm', cy: 'Elm'});
    expect(list(['Ash', 'Oak', 'Birch'])).toEqual({en: 'Ash, Oak and Birch', cy: 'Ash, Oak a Birch'});
    expect(list(['Birch', '“Ash”'])).toEqual({en: 'Birch and “Ash”', cy: 'Birch ac “Ash”'});
    expect(list(['Ash', 'Oak'], 'or')).toEqual({en: 'Ash or Oak', cy: 'Ash neu Oak'});
  });
});

describe('what is said of a measure', () => {
  it('is in both languages for every measure that comes with the product, but for the question as it was asked', () => {
    for (const measure of MEASURES) {
      for (const {place, text} of listTexts(measure)) if (place !== 'question') check(text);
    }
  });
});

describe('what a release says of figures', () => {
  const [now, before] = [financialYear('2024-25'), financialYear('2023-24')];
  const tenure = fc.constantFrom<Tenure>(...TENURES);

  it('is in both languages, whole, with the same numbers, for the regulator’s measures', () => {
    const scenes = fc.constantFrom(...TSM_MEASURES).chain((measure) =>
      fc.record({
        measure: fc.constant(measure),
        tenure,
        latest: figureOf(measure, now),
        earlier: fc.option(figureOf(measure, before)),
        refusal: fc.option(fc.constant(say((words) => words.movement.refusals.standard)), {freq: 5}),
        others: fc.array(fc.double({min: 0, max: 100, noNaN: true}), {maxLength: 12}),
        key: fc.record({
          type: fc.constantFrom('local-authority' as const, 'private-registered-provider' as const, null),
          sizeBand: fc.constantFrom('under-5000' as const, '5000-40000' as const, 'over-40000' as const, null),
          region: fc.constantFrom('london' as const, 'north' as const, 'mixed' as const, null),
          supported: fc.constantFrom(true, false, null),
        }),
      }),
    );
    fc.assert(
      fc.property(scenes, (scene) => {
        const {measure, latest, earlier, refusal, key} = scene;
        const movement = computeMovement({...scene, now: latest, before: earlier});
        const everyone = [latest.value, ...scene.others].map((value, index) => {
          const interval = value === null ? null : {low: value - 1, high: value + 1};
          return {landlordId: `l${index}`, keys: key, value, interval, counts: null};
        });
        const benchmarks = createBenchmarks(everyone, measure, now)('l0');
        const [similar = null] = benchmarks;
        expect(refusal === null || movement.sentence.cy !== undefined).toBe(true);
        check(
          movement.sentence,
          figureSentence({measure, tenure: scene.tenure, latest, movement, similar}),
          figureContext(measure, scene.tenure, latest),
          landlordHeadline(scene.tenure, latest),
          ...benchmarks.flatMap(({name, sentence}) => [name, sentence]),
        );
      }),
      {numRuns: 400},
    );
  });

  it('is in both languages for figures from records, in months and in years', () => {
    const scenes = fc.constantFrom(...MAINTENANCE_MEASURES).chain((measure) => {
      const toPeriod = fc.constantFrom(monthOf, rollingYearTo);
      return toPeriod.chain((periodTo) =>
        fc.record({
          measure: fc.constant(measure),
          latest: figureOf(measure, periodTo('2026-06-01')),
          earlier: fc.option(figureOf(measure, periodTo('2025-06-01'))),
          isOfCases: fc.boolean(),
        }),
      );
    });
    fc.assert(
      fc.property(scenes, ({measure, latest, earlier, isOfCases}) => {
        const input = {measure, now: latest, before: earlier, refusal: null, isOfCases, chart: null};
        const movement = recordMovement(input);
        const observations = [{...latest, target: 40}];
        const signals = listSignals({measure, scope: 'all', observations, chart: null});
        check(
          movement.sentence,
          recordSentence({measure, latest, movement, isOfCases}),
          recordContext(measure, latest, {isMadeUp: true}),
          ...(measure.unit === 'percent' ? [recordHeadline(latest)] : []),
          ...signals.map(({reason: why}) => why),
        );
      }),
      {numRuns: 400},
    );
  });

  it('begins with one and the same word of a verdict, which has no figure in it', () => {
    const measure = findMeasure('tsm-tp02')!;
    const leads = new Map<string, Set<string>>();
    fc.assert(
      fc.property(figureOf(measure, now), figureOf(measure, before), (latest, earlier) => {
        const {verdict, sentence} = computeMovement({
          ...{measure, tenure: 'LCRA', now: latest, before: earlier, refusal: null},
        });
        if (verdict === 'cannot-compare' || verdict === 'no-earlier') return;
        leads.set(verdict, (leads.get(verdict) ?? new Set()).add(`${lead(sentence.en)} ${lead(sentence.cy ?? '')}`));
      }),
      {numRuns: 500},
    );
    expect(Object.fromEntries([...leads].map(([verdict, said]) => [verdict, [...said]]))).toEqual({
      better: ['Better. Gwell.'],
      worse: ['Worse. Gwaeth.'],
      'no-real-change': ['No real change. Dim newid go iawn.'],
      'too-few': ['Too few to tell. Rhy ychydig i ddweud.'],
    });
  });

  it('is in English alone where it holds the words of a landlord that wrote English alone', () => {
    const measure = findMeasure('tsm-tp02')!;
    const move = (refusal: Text) => {
      const [latest] = fc.sample(
        figureOf(measure, now).filter(({value}) => value !== null),
        1,
      );
      const earlier = {...latest!, period: before};
      return computeMovement({measure, tenure: 'LCRA', now: latest!, before: earlier, refusal}).sentence;
    };
    expect(move({en: 'Asked by post.'})).toEqual({en: 'Cannot be compared with 2023/24. Asked by post.'});
    expect(move({en: 'Asked by post.', cy: 'Holwyd drwy’r post.'}).cy).toBe(
      'Ni ellir cymharu hwn â ffigur 2023/24. Holwyd drwy’r post.',
    );
  });
});

describe('what is said of measures together', () => {
  it('is in both languages', () => {
    const lacking = MEASURES.map((measure) => ({...measure, counterMeasures: [], leads: ['nothing-known']}));
    const rows = ['repairs-satisfaction', 'repairs-in-target', 'nothing-known'];
    const reasons: MissingReason[] = [...MISSING_REASONS];
    check(
      captionOf(['better', 'better', 'no-real-change', 'no-earlier', null]),
      captionOf([]),
      ...lintPairs(lacking).map(({sentence}) => sentence),
      ...lintScorecard(rows, findMeasure).map(({sentence}) => sentence),
      ...reasons.map((missing) => say((words) => words.missing[missing])),
    );
  });
});
