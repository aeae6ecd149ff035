import type {MeasureDocument, PeriodKind} from '@doorstep/contract';
import {
  choosePublished,
  type MeasuredRecord,
  readEarlierRelease,
  suppressMeasured,
  type SuppressionRules,
} from '../records/index.ts';

/** Of a measure that hides more than this share of its months, longer periods are published instead. */
const MOST_HIDDEN = 0.25;
/** The periods that may be left out, the shortest first. */
const SHORT: readonly PeriodKind[] = ['month', 'quarter'];

/** What decides how a measure is published. */
export interface PublishOptions {
  /** ISO date of the newest record. */
  readonly asAt: string;
  readonly rules: SuppressionRules;
  /** The measure as the release before published it; undefined where it did not. */
  readonly before: Pick<MeasureDocument, 'series'> | undefined;
}

/**
 * A measure as it may be published: what is chosen of it, without what is small, and not cut into more than it bears.
 * Periods once chosen stay chosen: two months in one release and their quarter in the next would give the third away.
 */
export function publishMeasured(measured: MeasuredRecord, {asAt, rules, before}: PublishOptions): MeasuredRecord {
  const earlier = readEarlierRelease(before?.series ?? []);
  const chosen = choosePublished(measured, asAt);
  const suppress = (left: readonly PeriodKind[]) =>
    suppressMeasured({...chosen, series: chosen.series.filter(({kind}) => !left.includes(kind))}, rules, earlier);
  if (before !== undefined && before.series.length > 0) {
    return suppress(SHORT.filter((kind) => !before.series.some((one) => one.kind === kind)));
  }
  for (const [at, kind] of SHORT.entries()) {
    const published = suppress(SHORT.slice(0, at));
    if (hiddenShare(published, kind) <= MOST_HIDDEN) return published;
  }
  return suppress(SHORT);
}

function hiddenShare({series}: MeasuredRecord, kind: PeriodKind): number {
  const whole = series.find((one) => one.scope.kind === 'landlord' && one.kind === kind)?.observations ?? [];
  return whole.filter(({missing}) => missing === 'suppressed').length / Math.max(1, whole.length);
}
