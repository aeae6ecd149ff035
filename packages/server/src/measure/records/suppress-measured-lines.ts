import type {Total} from '@doorstep/domain';
import {addDays} from './months.ts';
import type {RecordObservation} from './observe.ts';
import type {RecordSeries} from './series.ts';
import {toCell, toScopeId} from './suppress-measured-cells.ts';

/**
 * Every sum that a reader can form from the figures of a measure: months (or quarters, where no months are published)
 * that make longer periods, and parts that make the landlord. Differences of rolling years follow from these.
 */
export function listTotals(series: readonly RecordSeries[]): Total[] {
  return [...listPeriodTotals(series), ...listPartTotals(series)];
}

function listPartTotals(series: readonly RecordSeries[]): Total[] {
  const wholes = series.filter(({scope}) => scope.kind === 'landlord');
  return wholes.flatMap((whole) => {
    const dimensions = new Set(series.map(({scope}) => scope.kind).filter((kind) => kind !== 'landlord'));
    return [...dimensions].flatMap((dimension) => {
      const parts = series.filter(({scope, kind}) => scope.kind === dimension && kind === whole.kind);
      if (parts.length === 0) return [];
      return whole.observations.map(({period}) => ({
        total: toCell(toScopeId(whole.scope), period),
        cells: parts.map(({scope}) => toCell(toScopeId(scope), period)),
      }));
    });
  });
}

function listPeriodTotals(series: readonly RecordSeries[]): Total[] {
  return series.flatMap((longer) => {
    const scope = toScopeId(longer.scope);
    const own = series.filter((one) => toScopeId(one.scope) === scope);
    const finest = own.find(({kind}) => kind === 'month') ?? own.find(({kind}) => kind === 'quarter');
    if (finest === undefined) return listSameSpans(longer, own);
    if (finest === longer) return [];
    const pairs = longer.observations.map((whole): Pair => ({whole, within: listWithin(whole, finest.observations)}));
    return NUMBERS.flatMap((read) => {
      const sums = pairs.filter(({whole, within}) => isTiled(whole, within) && makes(within, whole, read));
      const lasts = pairs
        .map(({whole, within}): Pair => ({whole, within: within.slice(-1)}))
        .filter(({whole, within}) => makes(within, whole, read));
      // What stood open on a day is not added up: there the last month is the quarter. Which it is, the figures tell.
      return sums.length >= lasts.length ? sums : lasts;
    }).map(({whole, within}) => ({
      total: toCell(scope, whole.period),
      cells: within.map(({period}) => toCell(scope, period)),
    }));
  });
}

/** A financial year and the rolling year that ends with it are one figure under two names. */
function listSameSpans(longer: RecordSeries, own: readonly RecordSeries[]): Total[] {
  if (longer.kind !== 'rolling-12-months') return [];
  const years = own.filter((one) => one !== longer).flatMap(({observations}) => observations);
  const scope = toScopeId(longer.scope);
  return years.flatMap(({period}) =>
    longer.observations
      .filter((one) => one.period.start === period.start && one.period.end === period.end)
      .map((one) => ({total: toCell(scope, one.period), cells: [toCell(scope, period)]})),
  );
}

interface Pair {
  readonly whole: RecordObservation;
  readonly within: readonly RecordObservation[];
}

/** Both numbers of a figure: cost per home adds up its pounds, not its homes. */
const NUMBERS: readonly ((one: RecordObservation) => number | null)[] = [
  ({numerator}) => numerator,
  ({denominator, base}) => denominator ?? base,
];

function listWithin(
  {period: {start, end}}: RecordObservation,
  shorter: readonly RecordObservation[],
): RecordObservation[] {
  return shorter.filter(({period}) => period.start >= start && period.end <= end);
}

function isTiled({period: {start}}: RecordObservation, within: readonly RecordObservation[]): boolean {
  const hasGap = ({period}: RecordObservation, next: RecordObservation | undefined) =>
    next !== undefined && next.period.start !== addDays(period.end, 1);
  return within[0]?.period.start === start && !within.some((one, at) => hasGap(one, within[at + 1]));
}

/** Whether a number of the parts makes that of the whole; months without a figure count nothing. */
function makes(
  parts: readonly RecordObservation[],
  whole: RecordObservation,
  read: (one: RecordObservation) => number | null,
): boolean {
  const all = read(whole);
  const sum = parts.reduce((total, part) => total + (read(part) ?? 0), 0);
  // Hours and pounds are fractions, and sums of fractions differ in their last digits.
  return all !== null && parts.length > 0 && Math.abs(sum - all) <= 1e-9 * Math.max(1, Math.abs(all));
}
