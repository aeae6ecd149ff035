import type {Observation, Series} from '@doorstep/contract';
import {findMeasure, financialYear} from '@doorstep/domain';
import {expect, it} from 'vitest';
import type {PublishedMeasure} from './scorecard.ts';
import {makeValueForMoney} from './value-for-money.ts';

type Sums = readonly [numerator: number, denominator: number] | null;

function published(id: string, per: number, parts: Readonly<Record<string, readonly Sums[]>>): PublishedMeasure {
  const series = Object.entries(parts).map(([scopeId, years]): Series => {
    const kind = scopeId === 'all' ? 'landlord' : 'contractor';
    const observations = years.map((sums, at): Observation => ({
      period: financialYear(`${2023 + at}-${24 + at}`),
      value: sums === null ? null : (sums[0] / sums[1]) * per,
      missing: sums === null ? 'suppressed' : null,
      numerator: sums?.[0] ?? null,
      denominator: sums?.[1] ?? null,
      base: sums?.[1] ?? null,
      interval: null,
      counts: null,
      status: at === 2 ? 'provisional' : 'final',
      note: null,
      checked: null,
    }));
    const movement = {verdict: 'no-earlier', basis: 'none', difference: null, low: null, high: null} as const;
    const rest = {targets: [], breaks: [], analysis: null, benchmarks: [], sentence: {en: ''}};
    const scope = {id: scopeId, kind, tenure: 'all', name: {en: scopeId}} as const;
    return {scope, kind: 'financial-year', observations, ...rest, movement: {...movement, sentence: {en: ''}}};
  });
  return {measure: findMeasure(id)!, series, actions: []};
}

const pair = [{id: 'p', cost: 'cost-per-repair', outcome: 'repairs-satisfaction'}];

it('holds years against the year before, and parts against the rest, in the four corners', () => {
  const cost = published('cost-per-repair', 1, {
    all: [
      [200_000, 1000],
      [240_000, 1000],
      [1, 1],
    ],
    'contractor:cheap': [null, [80_000, 500]],
    'contractor:dear': [null, [160_000, 500]],
  });
  const outcome = published('repairs-satisfaction', 100, {
    all: [
      [700, 1000],
      [800, 1000],
      [1, 1],
    ],
    'contractor:cheap': [null, [350, 500]],
    'contractor:dear': [null, [450, 500]],
  });
  const [found] = makeValueForMoney([cost, outcome], pair).pairs;
  expect(found!.years.map(({period, corner}) => [period.start, corner])).toEqual([
    ['2023-04-01', 'cannot-tell'],
    ['2024-04-01', 'more-and-better'],
  ]);
  expect(found!.parts.map(({scope, corner}) => [scope.id, corner])).toEqual([
    ['contractor:cheap', 'less-and-worse'],
    ['contractor:dear', 'more-and-better'],
  ]);
  expect(found!.sentence.en).toBe(
    'Compared with the year before: it cost more (£240), and “Satisfied with their repair” is better (80%).',
  );
  expect(found!.parts[0]!.sentence.en).toMatch(
    /^Compared with the rest: it cost less \(£160\), and .* is worse \(70%\)\.$/,
  );
});

it('never shows a cost without its outcome, and tells nothing of what is hidden', () => {
  const cost = published('cost-per-repair', 1, {all: [[200_000, 1000]], 'contractor:a': [[100_000, 500]]});
  expect(makeValueForMoney([cost], pair).pairs).toEqual([]);
  const outcome = published('repairs-satisfaction', 100, {all: [[700, 1000]], 'contractor:a': [null]});
  const [found] = makeValueForMoney([cost, outcome], pair).pairs;
  expect(found!.parts[0]).toMatchObject({
    outcome: {value: null, missing: 'suppressed'},
    outcomeStanding: 'cannot-tell',
    corner: 'cannot-tell',
    sentence: {en: 'One of the two figures is not there, so nothing can be said.'},
  });
});

it('compares no years across a break', () => {
  const parts = {all: [[700, 1000] as const, [900, 1000] as const]};
  const outcome = published('repairs-satisfaction', 100, parts);
  const breaks = [{date: '2024-10-01', reason: {en: 'Asked anew.'}}];
  const broken = {...outcome, series: outcome.series.map((one) => ({...one, breaks}))};
  const [found] = makeValueForMoney([published('cost-per-repair', 1, parts), broken], pair).pairs;
  expect(found!.years.at(-1)!.corner).toBe('cannot-tell');
});
