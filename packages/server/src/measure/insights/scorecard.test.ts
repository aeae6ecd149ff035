import {type Movement, type Observation, ScorecardSchema, type Series} from '@doorstep/contract';
import {findMeasure, monthOf} from '@doorstep/domain';
import {expect, it} from 'vitest';
import * as z from 'zod/mini';
import {makeScorecard, type PublishedMeasure} from './scorecard.ts';

const scope = {id: 'all', kind: 'landlord', tenure: 'all', name: {en: 'All homes'}} as const;

function published(id: string, verdict: Movement['verdict'], kind: Series['kind'] = 'month'): PublishedMeasure {
  const observations = Array.from({length: 15}, (_, at): Observation => {
    const year = 2025 + Math.floor(at / 12);
    const period = monthOf(`${year}-${String((at % 12) + 1).padStart(2, '0')}-01`);
    const counted = {numerator: 50 + at, denominator: 100, base: 100, interval: null, counts: null};
    const rest = {missing: null, note: null, checked: null};
    return {period, value: 50 + at, ...counted, ...rest, status: at === 14 ? 'provisional' : 'final'};
  });
  const movement: Movement = {verdict, basis: 'records', difference: 1, low: 0, high: 2, sentence: {en: 'So.'}};
  const target = (from: string, value: number) => ({from, value, setBy: {en: 'Board'}, reason: {en: 'Aim'}});
  const targets = [target('2025-01-01', 50), target('2026-02-01', 60), target('2026-04-01', 70)];
  const rest = {breaks: [], analysis: null, movement, benchmarks: [], sentence: {en: 'So.'}};
  const series = {scope, kind, observations, targets, ...rest};
  return {measure: findMeasure(id)!, series: [{...series, kind: 'financial-year'}, series], actions: []};
}

it('puts each measure under its perspective, by its newest final month, with what to read beside it', () => {
  const card = makeScorecard(
    {id: 'board', name: {en: 'Board'}, rows: ['repairs-in-target', 'repairs-overdue', 'cost-per-home', 'nonsense']},
    [published('repairs-in-target', 'better'), published('repairs-overdue', 'worse')],
    findMeasure,
  );
  const head = z.omit(ScorecardSchema, {release: true, landlord: true, source: true});
  expect(head.parse(card)).toEqual(card);
  expect(card.perspectives.map(({perspective, rows}) => [perspective, rows.map(({id}) => id)])).toEqual([
    ['residents', []],
    ['homes-and-safety', []],
    ['process', ['repairs-in-target', 'repairs-overdue']],
    ['money', ['cost-per-home']],
    ['people-and-learning', []],
  ]);
  const [row] = card.perspectives[2]!.rows;
  expect(row!.latest!.period.start).toBe('2026-02-01');
  expect(row!.target!.value).toBe(60);
  expect(row!.sparkline.map(({value}) => value)).toEqual(Array.from({length: 13}, (_, at) => 51 + at));
  expect(row!.counterMeasures.map(({id, isHere}) => [id, isHere])).toEqual([
    ['repairs-right-first-time', false],
    ['repairs-overdue', true],
  ]);
  expect(card.caption.en).toBe('1 better, 1 worse, 1 without a figure');
  expect(card.perspectives[3]!.rows[0]).toMatchObject({latest: null, movement: null, target: null, sparkline: []});
  expect(card.flags.map(({kind}) => kind)).toEqual([
    'unknown-measure',
    'empty-perspective',
    'empty-perspective',
    'empty-perspective',
    'no-counter-measure',
    'divergence',
  ]);
});
