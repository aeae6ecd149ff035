import {PERIOD_KINDS} from '@doorstep/contract';
import {MAINTENANCE_MEASURES} from '@doorstep/domain';
import fc from 'fast-check';
import {SUM_DEFINITIONS} from '../definition.ts';
import type {MeasuredRecord} from '../measure-records.ts';
import {addMonths, monthEnd} from '../months.ts';
import type {RecordObservation} from '../observe.ts';
import {listPeriods} from '../periods.ts';
import type {RecordScope} from '../scope.ts';

/** So many of so many. */
export type Share = readonly [counted: number, all: number];
/** `jobs[area][contractor][month]`. */
export type Jobs = readonly (readonly (readonly Share[])[])[];

export const FIRST_MONTH = '2024-01';

const toShare = (n: number) => fc.tuple(fc.integer({min: 0, max: n}), fc.constant(n));
const nearlyAll = (n: number) => fc.integer({min: 0, max: Math.min(3, n)}).map((x): Share => [n - x, n]);
/** Nothing, a few and many, and often nearly all of them. */
const shares: fc.Arbitrary<Share> = fc
  .oneof(fc.constant(0), fc.integer({min: 1, max: 9}), fc.integer({min: 5, max: 60}), fc.integer({min: 40, max: 200}))
  .chain((n) => fc.oneof(toShare(n), nearlyAll(n)));

/** A landlord of a few areas and contractors over so many months. */
export function smallLandlords(months: number): fc.Arbitrary<Jobs> {
  return fc.tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 1, max: 3})).chain(([areas, contractors]) => {
    const own = fc.array(shares, {minLength: months, maxLength: months});
    const byContractor = fc.array(own, {minLength: contractors, maxLength: contractors});
    return fc.array(byContractor, {minLength: areas, maxLength: areas});
  });
}

const measure = itemAt(
  MAINTENANCE_MEASURES.filter(({id}) => id === 'repairs-right-first-time'),
  0,
);
const sums = itemAt(
  SUM_DEFINITIONS.filter((found) => found.measure === measure.id),
  0,
);
const plain = {targets: [], breaks: [], movement: null, chart: null};

/** The measure as records would make it, by every kind of period; contractors also stand in for trades. */
export function toMeasured(
  jobs: Jobs,
  asAt = monthEnd(addMonths(FIRST_MONTH, itemAt(itemAt(jobs, 0), 0).length - 1)),
): MeasuredRecord {
  const add = (own: readonly (readonly Share[])[]) =>
    itemAt(own, 0).map((_, month) => sumOf(own.map((one) => itemAt(one, month))));
  const contractors = itemAt(jobs, 0).map((_, at) => add(jobs.map((own) => itemAt(own, at))));
  const scopes: [RecordScope, Share[]][] = [
    [{kind: 'landlord', value: null}, add(jobs.flat())],
    ...jobs.map((own, at): [RecordScope, Share[]] => [{kind: 'area', value: `a${String(at)}`}, add(own)]),
    ...(['contractor', 'trade'] as const).flatMap((kind) =>
      contractors.map((own, at): [RecordScope, Share[]] => [{kind, value: `c${String(at)}`}, own]),
    ),
  ];
  const months = {first: FIRST_MONTH, last: asAt.slice(0, 7), isStock: false};
  const series = scopes.flatMap(([scope, own]) =>
    PERIOD_KINDS.map((kind) => ({
      ...plain,
      scope,
      kind,
      observations: listPeriods(kind, months).map(({period, months: within}) =>
        toObservation(period, sumOf(within.map((month) => itemAt(own, indexOf(month))))),
      ),
    })),
  );
  return {measure, sums, missing: null, series};
}

function sumOf(all: readonly Share[]): Share {
  return all.reduce<Share>(([x, n], one) => [x + one[0], n + one[1]], [0, 0]);
}

/** Which month of the jobs it is. */
function indexOf(month: string): number {
  const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return number(month) - number(FIRST_MONTH);
}

function toObservation(period: RecordObservation['period'], [x, n]: Share): RecordObservation {
  const isNothing = n === 0;
  return {
    period,
    value: isNothing ? null : (100 * x) / n,
    missing: isNothing ? 'undefined' : null,
    numerator: isNothing ? null : x,
    denominator: isNothing ? null : n,
    base: isNothing ? null : n,
    interval: null,
    counts: null,
    status: 'final',
    note: null,
    target: 80,
    checked: null,
  };
}

function itemAt<T>(list: readonly T[], at: number): T {
  const item = list[at];
  if (item === undefined) throw new Error(`There is no item ${String(at)}.`);
  return item;
}
