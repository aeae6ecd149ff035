import type {Measure, Period, Target} from '@doorstep/contract';
import type {RecordBreak} from './record-break.ts';
import type {Store} from '../../store/open-store.ts';
import type {RecordScope} from './scope.ts';

/** A target as the landlord set it: for one measure and scope, from one day to another. */
export interface RecordTarget {
  readonly measure: string;
  readonly kind: string;
  readonly scope: string;
  readonly from: string;
  readonly to: string | null;
  readonly value: number;
  readonly unit: string;
  readonly setBy: string | null;
  readonly reason: string | null;
}

/** Every target of a landlord, the earliest first. */
export async function readTargets({db}: Store, landlordId: string): Promise<RecordTarget[]> {
  const rows = await db
    .selectFrom('target')
    .selectAll()
    .where('landlord_id', '=', landlordId)
    .where('value', 'is not', null)
    .orderBy('from_on')
    .execute();
  return rows.flatMap((row) =>
    row.value === null
      ? []
      : [
          {
            measure: row.measure_id,
            kind: row.scope_kind,
            scope: row.scope,
            from: row.from_on.slice(0, 10),
            to: row.to_on?.slice(0, 10) ?? null,
            value: row.value,
            unit: row.unit,
            setBy: row.set_by,
            reason: row.reason,
          },
        ],
  );
}

/** What a landlord calls the unit of a measure. A number of jobs is no rate per 1,000 homes, so it is no target of one. */
const UNIT_WORDS: Readonly<Record<Measure['unit'], string>> = {
  percent: 'percent',
  days: 'days',
  hours: 'hours',
  pounds: 'pounds',
  count: 'number',
  'per-1000-homes': 'per-1000-homes',
};

/** The steps of a scope's target: its own, or the whole landlord's where it has none. */
export function targetsOf(targets: readonly RecordTarget[], measure: Measure, scope: RecordScope): RecordTarget[] {
  const ofMeasure = targets.filter(
    (target) => target.measure === measure.id && target.unit === UNIT_WORDS[measure.unit],
  );
  const own = ofMeasure.filter(({kind, scope: name}) => kind === scope.kind && name === scope.value);
  return own.length > 0 ? own : ofMeasure.filter(({kind}) => kind === 'landlord');
}

/** Under this name a target is the time promised for a priority. */
const PROMISED_TIME = 'completion-time';

/** Days on which a promised time became another: jobs done by then and jobs done by now are counted in two ways. */
export function listPromiseBreaks(targets: readonly RecordTarget[]): RecordBreak[] {
  const promises = targets.filter(({measure}) => measure === PROMISED_TIME);
  return promises.flatMap((now, at) => {
    const before = promises.slice(0, at).findLast(({kind, scope}) => kind === now.kind && scope === now.scope);
    if (before === undefined || (before.value === now.value && before.unit === now.unit)) return [];
    const reason = `The promised time${now.kind === 'priority' ? ` of ${now.scope} repairs` : ''} changed from ${before.value} ${before.unit} to ${now.value} ${now.unit}.`;
    return [{measure: 'repairs-in-target', date: now.from, reason: {en: reason}}];
  });
}

/** The target in force on the last day of a period, or null. */
export function targetAt(steps: readonly RecordTarget[], {end}: Period): number | null {
  return steps.findLast(({from, to}) => from <= end && (to === null || to >= end))?.value ?? null;
}

/** A step as it is published. */
export function toTarget({from, value, setBy, reason}: RecordTarget): Target {
  return {from, value, setBy: {en: setBy ?? 'Not recorded'}, reason: {en: reason ?? 'Not recorded'}};
}
