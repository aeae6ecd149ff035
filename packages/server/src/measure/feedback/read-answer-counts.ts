import {FEEDBACK_THEMES, type FeedbackTheme, type Period} from '@doorstep/contract';
import {elapsedHours} from '@doorstep/domain';
import type {Store} from '../../store/open-store.ts';
import {addDays} from '../records/months.ts';

/** Answer sets of one form that are alike in what is counted. */
export interface AnswerCount {
  readonly form: string;
  readonly isSetAside: boolean;
  readonly referenceState: string;
  readonly count: number;
}

/** Answer sets received in a period, counted; erased ones are not among them. */
export async function readAnswerCounts({db}: Store, landlordId: string, period: Period): Promise<AnswerCount[]> {
  const rows = await db
    .selectFrom('feedback')
    .select(['form', 'decision', 'reference_state'])
    .select(({fn}) => fn.countAll().as('count'))
    .where('landlord_id', '=', landlordId)
    .where('erased_at', 'is', null)
    .where('received_at', '>=', startOf(period.start))
    .where('received_at', '<', startOf(addDays(period.end, 1)))
    .groupBy(['form', 'decision', 'reference_state'])
    .execute();
  return rows.map((row) => ({
    form: row.form,
    isSetAside: row.decision === 'set-aside',
    referenceState: row.reference_state,
    count: Number(row.count),
  }));
}

/** How many answer sets, not set aside and received from one day up to another, were coded with each theme. */
export async function readThemeCounts(
  {db}: Store,
  landlordId: string,
  {start, end}: {readonly start: string | null; readonly end: string},
): Promise<ReadonlyMap<FeedbackTheme, number>> {
  let query = db
    .selectFrom('feedback')
    .innerJoin('feedback_theme as coded', (join) =>
      join
        .onRef('coded.landlord_id', '=', 'feedback.landlord_id')
        .onRef('coded.feedback_key', '=', 'feedback.feedback_key'),
    )
    .select('coded.theme')
    .select(({fn}) => fn.countAll().as('count'))
    .where('feedback.landlord_id', '=', landlordId)
    .where('feedback.erased_at', 'is', null)
    .where((eb) => eb('feedback.decision', 'is distinct from', 'set-aside'))
    .where('feedback.received_at', '<', startOf(addDays(end, 1)));
  if (start !== null) query = query.where('feedback.received_at', '>=', startOf(start));
  const rows = await query.groupBy('coded.theme').execute();
  const counts = new Map(rows.map(({theme, count}) => [theme, Number(count)]));
  return new Map(FEEDBACK_THEMES.flatMap((theme) => (counts.has(theme) ? [[theme, counts.get(theme) ?? 0]] : [])));
}

const HOUR_MS = 3_600_000;

/** The first instant of a London day, as it is stored. */
export function startOf(day: string): string {
  return new Date(elapsedHours('1970-01-01T00:00:00Z', `${day}T00:00:00`) * HOUR_MS).toISOString();
}
