import {sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import {readRows} from '../records/read-flow.ts';

/** Homes of one programme with the same months and the same punctuality. Money in pence, null where no home has it. */
export interface ProgrammeRow {
  readonly programme: string;
  readonly dueMonth: string;
  /** The planned day has passed by the day of the newest record. */
  readonly isDue: boolean;
  readonly completedMonth: string | null;
  readonly forecastMonth: string | null;
  readonly isOnTime: boolean;
  readonly homes: number;
  /** Homes with a budget, and with all that a forecast needs: what they cost, or else what is expected. */
  readonly budgeted: number;
  readonly priced: number;
  readonly budget: number;
  /** What they cost, or are expected to. */
  readonly cost: number;
}

/** Every programme of planned work that has a name, from one pass. */
export async function readProgramme({db}: Store, landlordId: string, asAt: string): Promise<ProgrammeRow[]> {
  const due = sql`case when substr(due_on, 1, 10) <= ${sql.lit(asAt)} then 1 else 0 end`;
  const forecast = sql`substr(forecast_on, 1, 7)`;
  const cost = sql`case when completed_month is null then forecast_pence else actual_pence end`;
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select programme, due_month, ${due} as due, completed_month, ${forecast} as forecast_month, on_time,
      count(*) as homes, count(budget_pence) as budgeted, count(${cost}) as priced,
      coalesce(sum(budget_pence), 0) as budget, coalesce(sum(${cost}), 0) as cost
    from programme_item where landlord_id = ${landlordId} and programme is not null
    group by programme, due_month, ${due}, completed_month, ${forecast}, on_time`;
  return (await readRows(db, query)).map((row) => ({
    programme: String(row['programme']),
    dueMonth: String(row['due_month']),
    isDue: Number(row['due']) === 1,
    completedMonth: toMonth(row['completed_month']),
    forecastMonth: toMonth(row['forecast_month']),
    isOnTime: Number(row['on_time'] ?? 0) === 1,
    homes: Number(row['homes']),
    budgeted: Number(row['budgeted']),
    priced: Number(row['priced']),
    budget: Number(row['budget']),
    cost: Number(row['cost']),
  }));
}

function toMonth(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
