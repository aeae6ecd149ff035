import type {PeriodKind} from '@doorstep/contract';
import {
  choosePublished,
  type EarlierRelease,
  type MeasuredRecord,
  suppressMeasured,
  type SuppressionRules,
} from '../records/index.ts';

/** Of a measure that hides more than this share of its months, longer periods are published instead. */
const MOST_HIDDEN = 0.25;
/** The periods that may be left out, the shortest first. */
const SHORT: readonly PeriodKind[] = ['month', 'quarter'];

/** A measure as it may be published: what is chosen of it, without what is small, and not cut into more than it bears. */
export function publishMeasured(
  measured: MeasuredRecord,
  {asAt, rules, earlier}: {asAt: string; rules: SuppressionRules; earlier: EarlierRelease},
): MeasuredRecord {
  let chosen = choosePublished(measured, asAt);
  for (const kind of SHORT) {
    const published = suppressMeasured(chosen, rules, earlier);
    if (hiddenShare(published, kind) <= MOST_HIDDEN) return published;
    chosen = {...chosen, series: chosen.series.filter((one) => one.kind !== kind)};
  }
  return suppressMeasured(chosen, rules, earlier);
}

function hiddenShare({series}: MeasuredRecord, kind: PeriodKind): number {
  const whole = series.find((one) => one.scope.kind === 'landlord' && one.kind === kind)?.observations ?? [];
  return whole.filter(({missing}) => missing === 'suppressed').length / Math.max(1, whole.length);
}
