import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readEarlierRelease} from './earlier-release.ts';
import type {MeasuredRecord} from './measure-records.ts';
import {addMonths, monthEnd} from './months.ts';
import type {RecordObservation} from './observe.ts';
import {choosePublished} from './published-splits.ts';
import {toScopeKey} from './scope.ts';
import {suppressMeasured} from './suppress-measured.ts';
import {listSmall, toCell, toScopeId} from './suppress-measured-cells.ts';
import {attack, type Sought} from './testing/attack.ts';
import {listFiguresByName} from './testing/list-figures.ts';
import {FIRST_MONTH, type Jobs, type Share, smallLandlords, toMeasured} from './testing/small-landlord.ts';

const MONTHS = 27;
const asAtOf = (months: number) => monthEnd(addMonths(FIRST_MONTH, months - 1));
const publish = (jobs: Jobs, months = MONTHS) => choosePublished(toMeasured(jobs, asAtOf(months)), asAtOf(months));

/** Only what is small itself is hidden, nothing that would give it back. */
function hideSmallOnly(measured: MeasuredRecord): MeasuredRecord {
  const hide = (one: RecordObservation): RecordObservation =>
    listSmall(one, measured.measure).length === 0
      ? one
      : {...one, value: null, missing: 'suppressed', numerator: null, denominator: null, base: null};
  return {
    ...measured,
    series: measured.series.map((one) => ({...one, observations: one.observations.map(hide)})),
  };
}

/** An area with four repairs in the third quarter of 2024, in a landlord that is large otherwise. */
const oneSmall: Jobs = ['a', 'b', 'c'].map((_, area) => [
  Array.from({length: MONTHS}, (_, month): Share => {
    if (area === 0 && month >= 6 && month < 9) return month === 6 ? [2, 4] : [0, 0];
    return [70 + area, 90 + month];
  }),
]);

describe('suppressMeasured', () => {
  it('hides a small part and one other beside it, and leaves the landlord’s own figures', () => {
    const {series} = suppressMeasured(publish(oneSmall));
    const hidden = series.flatMap(({scope, kind, observations}) =>
      observations
        .filter(({missing}) => missing === 'suppressed')
        .map(({period}) => `${toScopeId(scope)} ${kind} ${period.start}`),
    );
    expect(hidden).toContain('area:a0 quarter 2024-07-01');
    // One more area in that quarter, and either both years or another quarter of both.
    expect(hidden).toHaveLength(4);
    for (const name of hidden) expect(name).toMatch(/^area:/);
    const gone = series.find(({scope}) => scope.value === 'a0')!.observations[2]!;
    expect(gone).toMatchObject({
      ...{value: null, numerator: null, denominator: null, base: null, interval: null, note: null, checked: null},
      ...{missing: 'suppressed', target: 80},
    });
  });

  it('keeps the verdicts of series whose figures are shown, and drops one that rests on a hidden figure', () => {
    const movement = {verdict: 'better', basis: 'records', difference: 3, low: 1, high: 5, sentence: {en: ''}} as const;
    const published = publish(oneSmall);
    const early = {
      ...published,
      series: published.series.map((one) => ({
        ...one,
        // The newest quarter is the one after the hidden one's next year, so the hidden one is what it is compared with.
        observations: one.kind === 'quarter' ? one.observations.slice(0, 7) : one.observations,
        movement,
      })),
    };
    const {series} = suppressMeasured(early);
    const without = series.filter((one) => one.movement === null).map(({scope}) => scope.value);
    expect(without).toContain('a0');
    expect(without).not.toContain(null);
    expect(without.length).toBeLessThan(5);
  });

  it('shows nothing small', () => {
    fc.assert(
      fc.property(smallLandlords(MONTHS), (jobs) => {
        const {measure, series} = suppressMeasured(publish(jobs));
        for (const {observations} of series) {
          for (const one of observations) expect(listSmall(one, measure)).toEqual([]);
        }
      }),
      {numRuns: 25},
    );
  }, 60_000);
});

describe('a reader who works figures out', () => {
  it('finds no hidden base and no small count, whatever the landlord', () => {
    fc.assert(
      fc.property(smallLandlords(MONTHS), (jobs) => {
        const whole = publish(jobs);
        const published = suppressMeasured(whole);
        expect(attack([{published}], {sought: 'base'})).toEqual([]);
        const all = listFiguresByName(whole);
        for (const sought of ['counted', 'others'] as const satisfies Sought[]) {
          const found = attack([{published}], {sought});
          expect(found.filter((name) => listSmall(all.get(name)!, whole.measure).includes(sought))).toEqual([]);
        }
      }),
      {numRuns: 25},
    );
  }, 120_000);

  it('finds the small figure where only what is small was hidden', () => {
    const published = hideSmallOnly(publish(oneSmall));
    expect(attack([{published}], {sought: 'base'})).toEqual(['["area","a0"] quarter 2024-07-01 in 0']);
  });
});

/** Late records of the last months of a release: more jobs in some parts and months. */
const late = fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(1), fc.integer({min: 1, max: 8}), fc.boolean()), {
  minLength: 0,
  maxLength: 4,
});

describe('a reader of years alone', () => {
  it('finds no financial year in the rolling year that ends with it', () => {
    const own = (of: (month: number) => Share) => Array.from({length: MONTHS}, (_, month) => of(month));
    const few = own((month) => (month === 6 ? [2, 4] : month > 14 ? [70, 90] : [0, 0]));
    const none = own(() => [0, 0]);
    // An area and a trade with four each: the whole year would protect both, were it not told twice.
    const {series, ...rest} = publish([
      [none, few],
      [few, own(() => [70, 90])],
    ]);
    const years = {...rest, series: series.filter(({kind}) => kind !== 'month' && kind !== 'quarter')};
    const published = suppressMeasured(years);
    expect(listHidden(published)).toContain('area:a0 2024-04-01|financial-year');
    expect(attack([{published}], {sought: 'base'})).toEqual([]);
  });
});

describe('a reader with two releases', () => {
  const FIRST = 24;

  it('does not see a figure come out that late records have made large enough: it would tell of the few', () => {
    const later = oneSmall.map((own, area) =>
      own.map((shares) => shares.map((share, month): Share => (area === 0 && month === 8 ? [4, 8] : share))),
    );
    const earlier = toEarlier(suppressMeasured(publish(oneSmall, 9)));
    const hidden = [...earlier.hiddenBefore];
    expect(hidden).toContain('area:a0 2024-07-01|quarter');
    expect(listHidden(suppressMeasured(publish(later)))).toEqual([]);
    expect(listHidden(suppressMeasured(publish(later), {}, earlier))).toEqual(expect.arrayContaining(hidden));
  });

  it('finds a small figure hidden beside one that is not out yet', () => {
    const alone = listHidden(suppressMeasured(publish(oneSmall)));
    const [partner] = alone.filter((cell) => /^area:a[12] 2024-07-01.quarter/.test(cell));
    const after = listHidden(suppressMeasured(publish(oneSmall), {}, {shownBefore: new Set([partner!])}));
    expect(after).toHaveLength(alone.length);
    expect(after).not.toContain(partner);
  });

  it('finds nothing that the first has hidden, nor what only the second could tell', () => {
    fc.assert(
      fc.property(smallLandlords(MONTHS), late, (jobs, additions) => {
        const changed = new Set<string>();
        const later = jobs.map((own, area) =>
          own.map((shares, contractor) =>
            shares.map(([x, n], month): Share => {
              const more = additions.filter(
                ([a, c, back]) => a === area && c === contractor && month === FIRST - 1 - back,
              );
              if (more.length === 0) return [x, n];
              const at = addMonths(FIRST_MONTH, month);
              for (const part of ['["landlord",null]', `["area","a${String(area)}"]`]) changed.add(`${part} ${at}`);
              for (const kind of ['contractor', 'trade']) changed.add(`["${kind}","c${String(contractor)}"] ${at}`);
              const added = more.reduce((sum, [, , , count]) => sum + count, 0);
              return [x + (more[0]![4] ? added : 0), n + added];
            }),
          ),
        );
        const first = suppressMeasured(publish(jobs, FIRST));
        const earlier = toEarlier(first);
        const second = suppressMeasured(publish(later), {}, earlier);
        for (const name of earlier.hiddenBefore) expect(listHidden(second)).toContain(name);
        // The attacker even knows which months of which parts no late record has touched.
        const isUnchanged = (scope: Parameters<typeof toScopeKey>[0], month: string) =>
          !changed.has(`${toScopeKey(scope)} ${month}`);
        const found = attack(
          [
            {published: first, isUnchanged},
            {published: second, isUnchanged},
          ],
          {sought: 'base'},
        );
        // A figure that the first has shown and the second hides, because late records made it small, is out but for those.
        const out = new Set([...listFiguresByName(second, 1)].flatMap(([name]) => (isOut(name, first) ? [name] : [])));
        expect(found.filter((name) => !out.has(name))).toEqual([]);
      }),
      {numRuns: 25},
    );
  }, 120_000);
});

/** What is read off the documents of a release. */
function toEarlier({series}: MeasuredRecord): ReturnType<typeof readEarlierRelease> {
  return readEarlierRelease(
    series.map(({scope, observations}) => ({
      scope: {id: toScopeId(scope), kind: scope.kind, tenure: 'all', name: {en: ''}},
      observations: [...observations],
    })),
  );
}

function isOut(name: string, first: MeasuredRecord): boolean {
  const before = listFiguresByName(first).get(name.replace(/ in 1$/, ' in 0'));
  return before !== undefined && before.missing !== 'suppressed';
}

function listHidden({series}: MeasuredRecord): string[] {
  return series.flatMap(({scope, observations}) =>
    observations.filter(({missing}) => missing === 'suppressed').map(({period}) => toCell(toScopeId(scope), period)),
  );
}
