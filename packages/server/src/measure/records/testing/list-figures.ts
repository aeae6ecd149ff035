import type {MeasuredRecord} from '../measure-records.ts';
import type {RecordObservation} from '../observe.ts';
import {toScopeKey} from '../scope.ts';

/** Every figure by the name that the attack gives it: scope, period and release. */
export function listFiguresByName({series}: MeasuredRecord, release = 0): Map<string, RecordObservation> {
  return new Map(
    series.flatMap(({scope, kind, observations}) =>
      observations.map(
        (one) => [`${toScopeKey(scope)} ${kind} ${one.period.start} in ${String(release)}`, one] as const,
      ),
    ),
  );
}
