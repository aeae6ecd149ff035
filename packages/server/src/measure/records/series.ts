import type {Movement, PeriodKind, SeriesBreak, Target} from '@doorstep/contract';
import {type ProcessChart, processChart, recordMovement} from '@doorstep/domain';
import type {ObserveInput, RecordObservation} from './observe.ts';
import {observe} from './observe.ts';
import {type CountedPeriod, periodKey, yearBefore} from './periods.ts';
import {type RecordTarget, targetAt, toTarget} from './read-targets.ts';
import type {RecordScope} from './scope.ts';

/** Fewest points of which a process chart says anything. */
const LEAST_POINTS = 13;

/** The process chart of a monthly series, over its final months only: one that still fills in would look like a fall. */
export interface RecordChart extends ProcessChart {
  /** First days of the months that the points stand for. */
  readonly dates: readonly string[];
}

/** One measure in one scope by one kind of period, in date order. */
export interface RecordSeries {
  readonly scope: RecordScope;
  readonly kind: PeriodKind;
  readonly observations: readonly RecordObservation[];
  readonly targets: readonly Target[];
  readonly breaks: readonly SeriesBreak[];
  readonly movement: Movement | null;
  readonly chart: RecordChart | null;
}

/** What a series is made of besides the sums. */
export interface SeriesInput extends ObserveInput {
  readonly targets: readonly RecordTarget[];
  readonly breaks: readonly SeriesBreak[];
}

/** Figures, target steps, chart and movement of one scope. The movement is that of the newest final figure. */
export function toSeries(input: SeriesInput, kind: PeriodKind, periods: readonly CountedPeriod[]): RecordSeries {
  const {measure, targets, breaks} = input;
  const observations = periods.map((counted) => ({
    ...observe(input, counted),
    target: targetAt(targets, counted.period),
  }));
  const chart = kind === 'month' ? toChart(input, observations) : null;
  const now = observations.findLast(({status, value}) => status === 'final' && value !== null);
  const byKey = new Map(observations.map((observation) => [periodKey(observation.period), observation]));
  const before = now === undefined ? null : (byKey.get(yearBefore(now.period)) ?? null);
  const movement =
    now === undefined
      ? null
      : recordMovement({
          measure,
          now,
          before,
          refusal: findRefusal(breaks, now, before),
          isOfCases: input.definition.pence === undefined,
          chart,
        });
  return {scope: input.scope, kind, observations, targets: targets.map(toTarget), breaks, movement, chart};
}

/** A break between the first day of the earlier period and the last of the later one. */
function findRefusal(
  breaks: readonly SeriesBreak[],
  now: RecordObservation,
  before: RecordObservation | null,
): SeriesBreak['reason'] | null {
  if (before === null) return null;
  return breaks.find(({date}) => date > before.period.start && date <= now.period.end)?.reason ?? null;
}

/** The process chart of a series' final figures; null where there are too few. */
export function toChart(
  {measure, breaks}: Pick<SeriesInput, 'measure' | 'breaks'>,
  observations: readonly RecordObservation[],
): RecordChart | null {
  const final = observations.filter(({status}) => status === 'final');
  const points = final.map(({period, value}) => ({date: period.start, value}));
  if (points.length < LEAST_POINTS) return null;
  const target = final.at(-1)?.target ?? null;
  // A break within a month makes that month the first of the new way.
  const rebase = breaks.flatMap(
    ({date}) => points.find((point) => point.date.slice(0, 7) >= date.slice(0, 7))?.date ?? [],
  );
  const chart = processChart(points, {polarity: measure.polarity, rebase, ...(target === null ? {} : {target})});
  return {...chart, dates: points.map(({date}) => date)};
}
