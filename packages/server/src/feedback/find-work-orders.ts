import type {ReferenceState} from '@doorstep/contract';
import type {Transaction} from 'kysely';
import type {StoreTables} from '../store/tables.ts';
import type {FeedbackItem} from './feedback-item.ts';

/** The repair that an answer set names, as far as it is known when it comes. */
export interface ReferenceMatch {
  readonly work_order: string | null;
  readonly reference_state: ReferenceState;
}

/**
 * Looks up the repairs that answer sets name, in the transaction that keeps them. A code that is not known is no reason to
 * refuse: it is kept, and counted apart.
 */
export async function findWorkOrders(
  tx: Transaction<StoreTables>,
  items: readonly FeedbackItem[],
): Promise<ReadonlyMap<FeedbackItem, ReferenceMatch>> {
  const matches = new Map<FeedbackItem, ReferenceMatch>();
  const named = items.filter(({row}) => row.reference !== null);
  if (named.length === 0) return matches;
  const landlords = [...new Set(named.map(({row}) => row.landlord_id))];
  const known = await tx
    .selectFrom('feedback_job_code')
    .select(['landlord_id', 'code', 'work_order'])
    .where('landlord_id', 'in', landlords)
    .where('code', 'in', [...new Set(named.map(({row}) => row.reference ?? ''))])
    .execute();
  const orders = new Map(known.map(({landlord_id, code, work_order}) => [`${landlord_id} ${code}`, work_order]));
  const taken = await findTaken(tx, landlords, [...new Set(orders.values())]);
  for (const item of named) {
    const {landlord_id, reference, form} = item.row;
    const work_order = orders.get(`${landlord_id} ${reference ?? ''}`) ?? null;
    const place = `${landlord_id} ${form} ${work_order ?? ''}`;
    const second = taken.get(place) ?? item.row.feedback_key;
    if (work_order === null) matches.set(item, {work_order, reference_state: 'unknown'});
    else {
      matches.set(item, {work_order, reference_state: second === item.row.feedback_key ? 'known' : 'same-repair'});
      taken.set(place, second);
    }
  }
  return matches;
}

/** Repairs that somebody has written about already: the key of the answer set by landlord, form and repair. */
async function findTaken(
  tx: Transaction<StoreTables>,
  landlords: readonly string[],
  workOrders: readonly string[],
): Promise<Map<string, string>> {
  if (workOrders.length === 0) return new Map();
  const rows = await tx
    .selectFrom('feedback')
    .select(['landlord_id', 'form', 'work_order', 'feedback_key'])
    .where('landlord_id', 'in', landlords)
    .where('work_order', 'in', workOrders)
    .where('reference_state', '=', 'known')
    .execute();
  return new Map(
    rows.map(({landlord_id, form, work_order, feedback_key}) => [
      `${landlord_id} ${form} ${work_order ?? ''}`,
      feedback_key,
    ]),
  );
}
