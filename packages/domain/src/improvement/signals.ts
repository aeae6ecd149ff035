import type {Action, Measure, Observation, Period, Signal, Text} from '@doorstep/contract';
import {formatPeriod} from '../format/period.ts';
import {FULL_SEGMENT, type ProcessChart} from '../statistics/process/chart.ts';
import {say} from '../words/index.ts';
import {figureInWords} from './figure-words.ts';

/** A monthly figure with the target in force at its end. */
export type TargetedObservation = Observation & {readonly target: number | null};

/** The series of one measure and scope in which signals are looked for. */
export interface SignalSource {
  readonly measure: Pick<Measure, 'id' | 'unit' | 'decimals' | 'polarity'>;
  readonly scope: string;
  /** Monthly, in date order. */
  readonly observations: readonly TargetedObservation[];
  /** Over the final months; `dates` are their first days. */
  readonly chart: (ProcessChart & {readonly dates: readonly string[]}) | null;
}

/** A check of the records that found something, with the measures whose figures it touches. */
export interface QualityFailure {
  readonly id: string;
  readonly touches: readonly string[];
  readonly reason: Text;
  /** ISO date of the check. */
  readonly at: string;
}

/**
 * What calls for action in a measure: newest points that are out of the ordinary in the wrong way (or either way where
 * neither is better), a target missed in the newest final month, and failed checks of the records behind it. `since` is the first
 * month of the unbroken run that ends with the newest.
 * Source: Plan-Do-Check-Act; process rules of Making Data Count; a short segment gives no signal.
 */
export function listSignals(source: SignalSource, failures: readonly QualityFailure[] = []): Signal[] {
  const {measure, scope} = source;
  const found = [findSpecialCause(source), findMissedTarget(source)].filter((signal) => signal !== null);
  const failed = failures
    .filter(({touches}) => touches.includes(measure.id))
    .map(({reason, at}) => ({measure: measure.id, scope, kind: 'quality-failure' as const, since: at, reason}));
  return [...found, ...failed];
}

function findSpecialCause({measure, scope, chart}: SignalSource): Signal | null {
  const segment = chart?.segments.at(-1);
  if (chart === null || segment === undefined || segment.n < FULL_SEGMENT) return null;
  const calls = chart.points.map(({verdict}) => verdict !== 'common' && verdict !== 'improvement');
  const since = startOfRun(calls);
  const date = since === null ? undefined : chart.dates[since];
  const direction = chart.points.at(-1)?.side;
  if (date === undefined) return null;
  const reason = say(({improvement}, language) => {
    const told = direction === 'below' ? improvement.unusuallyLow : improvement.unusuallyHigh;
    return told({since: formatPeriod(toMonth(date), language)});
  });
  return {measure: measure.id, scope, kind: 'special-cause', since: date, reason};
}

function findMissedTarget({measure, scope, observations}: SignalSource): Signal | null {
  const final = observations.filter(({status, value}) => status !== 'provisional' && value !== null);
  const isMissed = ({value, target}: TargetedObservation) =>
    value !== null &&
    target !== null &&
    ((measure.polarity === 'higher' && value < target) || (measure.polarity === 'lower' && value > target));
  const since = startOfRun(final.map(isMissed));
  const [first, last] = [since === null ? undefined : final[since], final.at(-1)];
  if (first === undefined || last === undefined || last.value === null || last.target === null) return null;
  const {value, target, period} = last;
  const reason = say((words, language) => {
    const missed = {
      value: figureInWords(value, measure, words, language),
      month: formatPeriod(period, language),
      target: figureInWords(target, measure, words, language),
    };
    const {improvement} = words;
    return first === last
      ? improvement.targetMissed(missed)
      : improvement.targetMissedSince({...missed, since: formatPeriod(first.period, language)});
  });
  return {measure: measure.id, scope, kind: 'target-missed', since: first.period.start, reason};
}

/** Where the run of `true` begins that the last item ends; null where the last is `false`. */
function startOfRun(items: readonly boolean[]): number | null {
  if (items.at(-1) !== true) return null;
  return items.lastIndexOf(false) + 1;
}

function toMonth(start: string): Period {
  return {start, end: start, kind: 'month'};
}

/**
 * Signals that no action answers. An action answers a signal of the same measure and scope when it is not over yet by
 * the time the signal began: its check date does not lie before.
 */
export function listUnanswered(
  signals: readonly Signal[],
  actions: readonly Pick<Action, 'measure' | 'scope' | 'check'>[],
): Signal[] {
  return signals.filter(
    ({measure, scope, since}) =>
      !actions.some((action) => action.measure === measure && action.scope === scope && action.check >= since),
  );
}
