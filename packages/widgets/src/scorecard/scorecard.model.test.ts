import {
  MISSING_REASONS,
  MOVEMENT_VERDICTS,
  OBSERVATION_STATUSES,
  POLARITIES,
  type Scorecard,
  type ScorecardRow,
  ScorecardSchema,
  UNITS,
} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain/format';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {year} from '../examples/larkfield.ts';
import {pairRows} from './pair-rows.ts';
import {SCORECARD_EXAMPLES} from './scorecard.examples.ts';
import {toScorecard} from './scorecard.model.ts';

const CARD: Scorecard = SCORECARD_EXAMPLES.pair.data;
const ROW = CARD.perspectives[1]?.rows[0] as ScorecardRow;
const rowsOf = (card: Scorecard) => toScorecard(card, 'en').groups.flatMap(({rows}) => rows);
const rowOf = (row: ScorecardRow) =>
  rowsOf({...CARD, perspectives: [{perspective: 'process', name: {en: 'x'}, rows: [row]}]})[0];

const number = fc.double({min: -1e6, max: 1e6, noNaN: true});
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, {nil: null});
const odd = <T>(known: readonly T[]) => fc.constantFrom(...known, 'splendid' as T);
const period = fc.integer({min: 2000, max: 2030}).map(year);
const text = fc.constantFrom({en: 'Words'}, {en: 'Better. It was 12.'}, {en: ''}, {en: 'Yes.', cy: 'Ie.'});

/** Rows as a release may give them, and with words that a later version of the contract may add. */
const row: fc.Arbitrary<ScorecardRow> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  code: fc.constant(null),
  name: text,
  meaning: text,
  unit: odd(UNITS),
  decimals: fc.integer({min: 0, max: 2}),
  polarity: odd(POLARITIES),
  timing: fc.constant('leading' as const),
  level: fc.constant('output' as const),
  latest: maybe(
    fc.record({
      period,
      value: maybe(number),
      missing: maybe(odd(MISSING_REASONS)),
      numerator: fc.constant(null),
      denominator: fc.constant(null),
      base: maybe(fc.nat()),
      interval: maybe(fc.record({low: number, high: number})),
      counts: fc.constant(null),
      status: odd(OBSERVATION_STATUSES),
      note: maybe(text),
      checked: fc.constant(null),
    }),
  ),
  target: maybe(fc.record({from: fc.constant('2020-04-01'), value: number, setBy: text, reason: text})),
  movement: maybe(
    fc.record({
      verdict: odd(MOVEMENT_VERDICTS),
      basis: fc.constant('none' as const),
      difference: maybe(number),
      low: maybe(number),
      high: maybe(number),
      sentence: text,
    }),
  ),
  sparkline: fc.array(fc.record({period, value: maybe(number)}), {maxLength: 13}),
  counterMeasures: fc.array(fc.record({id: fc.constantFrom('a', 'b', 'c', 'z'), name: text, isHere: fc.boolean()}), {
    maxLength: 3,
  }),
  action: maybe(
    fc.record({
      id: fc.constant('x'),
      plan: text,
      result: fc.record({
        verdict: odd(['worked', 'too-early'] as const),
        before: maybe(number),
        now: maybe(number),
        sentence: text,
      }),
    }),
  ),
});
const rows = fc.uniqueArray(row, {selector: ({id}) => id, maxLength: 5});

/** Every number that a document may be shown to say: its figures as they are written, and those in its words and days. */
function numbersOf(given: readonly ScorecardRow[]): Set<string> {
  const said = given.flatMap((one) => {
    const {unit, decimals, latest, target, sparkline} = one;
    const write = (value: number, places = decimals) => formatFigure(value, unit, 'en', places);
    return [
      JSON.stringify([
        one.name,
        one.counterMeasures.map(({name}) => name),
        one.movement?.sentence,
        one.action?.plan,
        one.action?.result.sentence,
        latest?.note,
      ]),
      ...(latest ? [formatPeriod(latest.period, 'en'), formatNumber(latest.base ?? 0, 'en')] : []),
      ...[latest?.value, latest?.interval?.low, latest?.interval?.high].map((value) => write(value ?? 0)),
      ...(target ? [write(target.value), write(target.value, 0)] : []),
      ...sparkline.flatMap((point) => [formatPeriod(point.period, 'en'), write(point.value ?? 0)]),
    ];
  });
  return new Set(
    [...said, 'Last 13 months', 'for every 1,000 homes'].flatMap((one) => one.match(/\d[\d,.]*\d|\d/g) ?? []),
  );
}

/** The words of a view, without places in drawings. */
const wordsOf = (view: unknown) =>
  JSON.stringify(view, (key, value: unknown) => (key === 'paths' || key === 'dots' || key === 'height' ? null : value));

describe('the view of a scorecard', () => {
  it.each(Object.entries(SCORECARD_EXAMPLES))('is made of an example that follows the contract: %s', (_, {data}) => {
    expect(ScorecardSchema.safeParse(data).error).toBeUndefined();
  });

  it('shows no figure that is not in the document, and never fails', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const view = toScorecard(
          {...CARD, perspectives: [{perspective: 'process', name: {en: 'x'}, rows: given}]},
          'en',
        );
        expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity/);
        const allowed = numbersOf(given);
        const shown = wordsOf(view.groups).match(/\d[\d,.]*\d|\d/g) ?? [];
        expect(shown.filter((one) => !allowed.has(one))).toEqual([]);
        for (const one of view.groups.flatMap((group) => group.rows)) {
          const {latest, target} = given.find(({id}) => id === one.id) as ScorecardRow;
          expect(one.figure === null, 'no figure for a missing value').toBe((latest?.value ?? null) === null);
          expect(one.absence === null, 'a reason for a missing figure').toBe(one.figure !== null);
          if (one.figure === null || !target) expect(one.target?.line ?? null).toBeNull();
        }
      }),
      {numRuns: 400},
    );
  });

  it('loses no measure, doubles none, and brackets only two that the document pairs', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const placed = pairRows(given);
        expect(placed.map((one) => one.row.id).sort()).toEqual(given.map(({id}) => id).sort());
        placed.forEach(({row: one, bracket}, at) => {
          const next = placed[at + 1];
          expect(bracket === 'first').toBe(next?.bracket === 'last');
          if (bracket === 'first') expect(one.counterMeasures.map(({id}) => id)).toContain(next?.row.id);
        });
      }),
      {numRuns: 300},
    );
  });

  it('puts speed with right first time', () => {
    expect(rowsOf(CARD).map(({id, bracket}) => [id, bracket])).toEqual([
      ['tsm-tp02', null],
      ['tsm-tp02-lcho', null],
      ['repairs-days-to-complete', 'first'],
      ['repairs-right-first-time', 'last'],
      ['repairs-appointments-kept', null],
      ['cost-per-repair', null],
    ]);
    expect(rowsOf(CARD)[5]?.readWith[0]?.text).toBe('Fixed on the first visit, 89.2%');
  });

  it('says the target as it is judged', () => {
    const view = rowOf({...ROW, target: {...ROW.target!, value: 21.8}});
    expect(view?.target).toMatchObject({figure: '21.8 or fewer', line: {sign: 'met'}});
    expect(rowOf({...ROW, target: {...ROW.target!, value: 21.7}})?.target?.line?.sign).toBe('missed');
    expect(rowOf({...ROW, polarity: 'neutral'})?.target).toMatchObject({figure: '18', line: null});
    expect(rowOf({...ROW, unit: 'pounds'})?.target?.figure).toBe('£18 or less');
  });

  it('draws a line of three figures or more, with what it shows in words', () => {
    const sparkline = ROW.sparkline.slice(0, 3);
    expect(rowOf({...ROW, sparkline})?.line?.sentence).toBe('17.4 in June 2025, 17.2 in August 2025.');
    expect(rowOf({...ROW, sparkline: sparkline.slice(1)})?.line).toBeNull();
    const hole = [null, 17, null, 18, null, 19, null].map((value, at) => ({...ROW.sparkline[at]!, value}));
    const line = rowOf({...ROW, sparkline: hole})?.line;
    expect(line?.sentence).toBe('17.0 in July 2025, 19.0 in November 2025.');
    expect(line?.cell.paths[0]?.[1].match(/h0/g), 'a figure alone is a dot').toHaveLength(3);
  });

  it('calls the line what it is over', () => {
    const month = {...CARD, perspectives: [{perspective: 'process' as const, name: {en: 'x'}, rows: [ROW]}]};
    expect(toScorecard(month, 'en').overTime).toBe('Last 13 months');
    expect(toScorecard(CARD, 'en').overTime).toBe('Over time');
    expect(toScorecard(SCORECARD_EXAMPLES.lines.data, 'en').overTime, 'five years').toBe('Over time');
  });

  it('tells of measures that part ways before what the card lacks', () => {
    expect(toScorecard(CARD, 'en').flags.map(({isPair}) => isPair)).toEqual([true, false]);
  });
});
