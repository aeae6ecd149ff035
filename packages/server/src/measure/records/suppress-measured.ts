import type {Measure} from '@doorstep/contract';
import {MIN_BASE, MIN_COUNT, suppressCounts, type Total} from '@doorstep/domain';
import type {MeasuredRecord} from './measure-records.ts';
import type {RecordObservation} from './observe.ts';
import {periodKey} from './periods.ts';
import {toScopeKey} from './scope.ts';
import type {RecordSeries} from './series.ts';

/** Least bases and counts that are shown, where a landlord sets its own. */
export interface SuppressionRules {
  readonly minBase?: {readonly survey: number; readonly records: number};
  readonly minCount?: number;
}

/**
 * A measure as it may be published: a figure on a small base or with a small count is hidden, and so is another figure
 * wherever the parts and months shown would give the hidden one back. Sums, charts and verdicts of hidden figures go too.
 */
export function suppressMeasured(measured: MeasuredRecord, rules: SuppressionRules = {}): MeasuredRecord {
  const {measure, series} = measured;
  const cells = new Map<string, RecordObservation>();
  for (const {scope, observations} of series) {
    for (const observation of observations) cells.set(toCell(toScopeKey(scope), observation), observation);
  }
  const sizes = new Map([...cells].map(([name, observation]) => [name, toSize(observation, measure)]));
  const small = [...cells].filter(([, observation]) => isSmall(observation, measure, rules)).map(([name]) => name);
  const totals = listTotals(series, sizes);
  const hidden = suppressCounts(sizes, totals, {minCount: 0, hidden: small});
  return {...measured, series: series.map((one) => hideIn(one, hidden))};
}

function toCell(scope: string, {period}: Pick<RecordObservation, 'period'>): string {
  return `${scope} ${periodKey(period)}`;
}

/** What adds up over parts and months, in hundredths so that pounds are whole. */
function toSize({numerator, denominator}: RecordObservation, {unit}: Measure): number {
  const counted = unit === 'pounds' || unit === 'per-1000-homes' || unit === 'count' ? numerator : denominator;
  return Math.max(0, Math.round((counted ?? 0) * 100));
}

function isSmall(observation: RecordObservation, measure: Measure, rules: SuppressionRules): boolean {
  const {value, numerator, denominator, base} = observation;
  if (value === null || numerator === null) return false;
  const {minBase = MIN_BASE, minCount = MIN_COUNT} = rules;
  const least = measure.basis === 'records' ? minBase.records : minBase.survey;
  if (base !== null && base < least) return true;
  const isLow = (count: number) => count > 0 && count < minCount;
  if (measure.unit === 'count' && denominator === null) return isLow(numerator);
  if (measure.unit === 'per-1000-homes') return isLow(numerator);
  // Of a share, those who are not in it are as few people as those who are; a share of money counts nobody.
  const isShare = measure.unit === 'percent' && denominator !== null && denominator === base;
  return isShare && (isLow(numerator) || isLow(denominator - numerator));
}

/** Parts that make the landlord, and months that make longer periods; of what stood open, the last month is the longer period. */
function listTotals(series: readonly RecordSeries[], sizes: ReadonlyMap<string, number>): Total[] {
  const sumOf = (names: readonly string[]) => names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  const totals: Total[] = [];
  const add = (total: string, cells: readonly string[]): void => {
    if (cells.length > 0 && sumOf(cells) === sizes.get(total)) totals.push({total, cells});
  };
  for (const {scope, kind, observations} of series) {
    const own = toScopeKey(scope);
    const months = series.find((one) => one.kind === 'month' && toScopeKey(one.scope) === own)?.observations ?? [];
    for (const observation of observations) {
      const total = toCell(own, observation);
      const {start, end} = observation.period;
      const within = months.filter(({period}) => period.start >= start && period.end <= end);
      if (kind !== 'month') {
        add(
          total,
          within.map((month) => toCell(own, month)),
        );
        add(
          total,
          within.slice(-1).map((month) => toCell(own, month)),
        );
      }
      if (scope.kind !== 'landlord') continue;
      for (const dimension of new Set(series.map((one) => one.scope.kind))) {
        if (dimension === 'landlord') continue;
        const parts = series.filter((one) => one.kind === kind && one.scope.kind === dimension);
        add(
          total,
          parts.map((part) => toCell(toScopeKey(part.scope), observation)),
        );
      }
    }
  }
  return totals;
}

function hideIn(series: RecordSeries, hidden: ReadonlySet<string>): RecordSeries {
  const own = toScopeKey(series.scope);
  if (!series.observations.some((observation) => hidden.has(toCell(own, observation)))) return series;
  // That there was nothing to count is a 0, which would give a sum back as well as any other number.
  const observations = series.observations.map((observation) =>
    hidden.has(toCell(own, observation))
      ? {
          ...observation,
          value: null,
          missing: observation.missing === 'not-collected' ? observation.missing : ('suppressed' as const),
          numerator: null,
          denominator: null,
          base: null,
          interval: null,
          counts: null,
          note: null,
          checked: null,
        }
      : observation,
  );
  // Limits and verdicts are worked out from the figures, so they would tell of hidden ones.
  return {...series, observations, chart: null, movement: null};
}
