import {sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {readRows} from '../records/read-flow.ts';

/** Counts of the funnel in one month, area and channel. Repairs have no channel; they stand where it is null. */
export interface FunnelRow {
  /** The month in which the repair was finished, such as `2026-04`. */
  readonly month: string;
  readonly area: string | null;
  readonly channel: string | null;
  readonly done: number;
  readonly reachable: number;
  readonly asked: number;
  readonly answered: number;
}

type Row = Readonly<Record<string, string | number | null>>;

/**
 * Repairs finished, and what became of the invitations about them, by the month of the finish; an invitation about no
 * known repair counts in its own month. Could be asked: neither opted out nor left out for lack of a way to reach them.
 * Asked: the invitation arrived, or nothing is said against it.
 */
export async function readFunnel({db}: Store, landlordId: string): Promise<FunnelRow[]> {
  const done = sql<Row>`
    select completed_month as month, area, count(*) as done from work_order
    where landlord_id = ${landlordId} and completed_month is not null and outcome = 'completed'
      and (job_type is null or job_type <> 'pre-inspection')
    group by completed_month, area`;
  const month = sql`coalesce(job.completed_month, sent.month)`;
  const area = sql`coalesce(sent.area, job.area)`;
  const sent = sql<Row>`
    select ${month} as month, ${area} as area, sent.channel as channel,
      sum(case when sent.status is null or sent.status in ('asked', 'not-delivered') then 1 else 0 end) as reachable,
      sum(case when sent.status is null or sent.status = 'asked' then 1 else 0 end) as asked,
      sum(case when answer.invitation is not null then 1 else 0 end) as answered
    from survey_invitation as sent
    left join work_order as job on job.landlord_id = ${landlordId} and job.reference = sent.work_order
    left join (
      select invitation from survey_answer
      where landlord_id = ${landlordId} and (satisfied is not null or fixed is not null) group by invitation
    ) as answer on answer.invitation = sent.reference
    where sent.landlord_id = ${landlordId}
    group by ${month}, ${area}, sent.channel`;
  return [...(await readRows(db, done)), ...(await readRows(db, sent))].map((row) => ({
    month: String(row['month']),
    area: toText(row['area']),
    channel: toText(row['channel']),
    done: Number(row['done'] ?? 0),
    reachable: Number(row['reachable'] ?? 0),
    asked: Number(row['asked'] ?? 0),
    answered: Number(row['answered'] ?? 0),
  }));
}

function toText(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
