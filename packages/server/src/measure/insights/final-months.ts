import type {Store} from '../../store/open-store.ts';
import {addDays, monthEnd, monthsBetween} from '../records/months.ts';
import type {RecordSpan} from '../records/read-cube.ts';
import {readSpan} from '../records/read-span.ts';

/** What every document made from records needs: whose they are, and until when they are read. */
export interface InsightOptions {
  /** ISO date; records dated later are left out of account. */
  readonly today: string;
}

/** The months of a landlord's records that are final so many days after their end, in order; null without records. */
export async function readFinalMonths(
  store: Store,
  landlordId: string,
  {today}: InsightOptions,
  settlesAfter: number,
): Promise<{span: RecordSpan; months: string[]} | null> {
  const span = await readSpan(store, landlordId, today);
  if (span === null) return null;
  const months = monthsBetween(span.first, span.last).filter(
    (month) => addDays(monthEnd(month), settlesAfter) <= span.asAt,
  );
  return {span, months};
}
