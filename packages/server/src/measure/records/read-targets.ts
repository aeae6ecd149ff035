import type {Period, Target} from '@doorstep/contract';
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
            setBy: row.set_by,
            reason: row.reason,
          },
        ],
  );
}

/** The steps of a scope's target: its own, or the whole landlord's where it has none. */
export function targetsOf(targets: readonly RecordTarget[], measure: string, scope: RecordScope): RecordTarget[] {
  const ofMeasure = targets.filter((target) => target.measure === measure);
  const own = ofMeasure.filter(({kind, scope: name}) => kind === scope.kind && name === scope.value);
  return own.length > 0 ? own : ofMeasure.filter(({kind, scope: name}) => kind === 'landlord' || name === '');
}

/** The target in force on the last day of a period, or null. */
export function targetAt(steps: readonly RecordTarget[], {end}: Period): number | null {
  return steps.findLast(({from, to}) => from <= end && (to === null || to >= end))?.value ?? null;
}

/** A step as it is published. */
export function toTarget({from, value, setBy, reason}: RecordTarget): Target {
  return {from, value, setBy: {en: setBy ?? 'Not recorded'}, reason: {en: reason ?? 'Not recorded'}};
}
