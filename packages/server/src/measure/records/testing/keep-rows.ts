import {listColumns, type RecordRow, type RecordTableName} from '../../../store/records/columns.ts';
import type {Store} from '../../../store/index.ts';

/** Puts rows into a table as an import would leave them; what a row does not say is unknown. */
export async function keepRows<N extends RecordTableName>(
  {db}: Store,
  table: N,
  rows: readonly Partial<RecordRow<N>>[],
): Promise<void> {
  const blank = Object.fromEntries(listColumns(table).map((column) => [column, null]));
  const whole = rows.map((row, line) => ({...blank, landlord_id: 'larkfield', run_id: 'one', line, ...row}));
  for (let at = 0; at < whole.length; at += 200) {
    await db
      .insertInto(table as 'home')
      .values(whole.slice(at, at + 200) as never)
      .execute();
  }
}

type Job = RecordRow<'work_order'>;

/** A job with the columns that an import works out. `done` is a time or null for a job still open. */
export function toJob(
  job: Partial<Job> & {reference: string; reported_at: string; completed_at?: string | null},
): Partial<Job> {
  const {reported_at, completed_at = null} = job;
  const days = completed_at === null ? null : dayNumber(completed_at) - dayNumber(reported_at) + 1;
  return {
    outcome: completed_at === null ? 'open' : 'completed',
    reported_month: reported_at.slice(0, 7),
    completed_month: completed_at?.slice(0, 7) ?? null,
    days,
    ...job,
  };
}

export function dayNumber(time: string): number {
  return Date.parse(`${time.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}
