import type {RecordTableName} from './columns.ts';

/** An index: its name and columns. */
export interface RecordIndex {
  readonly name: string;
  readonly columns: string[];
}

/**
 * Indexes that measuring reads instead of the tables. Those by month stand in the order in which sums are grouped, so that
 * nothing is sorted, and hold every column of the sums, so that the wide rows behind them are left alone. Changed only
 * together with a new migration.
 */
export const RECORD_INDEXES: Readonly<Partial<Record<RecordTableName, readonly RecordIndex[]>>> = {
  work_order: [
    {
      name: 'work_order_finished',
      columns: [
        ...['landlord_id', 'completed_month', 'area', 'contractor', 'priority', 'trade'],
        ...['outcome', 'job_type', 'first_time', 'in_target', 'days', 'hours', 'cost_pence'],
      ],
    },
    // Reports for a home and trade in order, with all that tells whether one is a repeat of another.
    {
      name: 'work_order_reported',
      columns: [
        ...['landlord_id', 'home_id', 'trade', 'reported_at', 'completed_at'],
        ...['outcome', 'job_type', 'area', 'contractor', 'priority'],
      ],
    },
  ],
  visit: [
    {
      name: 'visit_by_month',
      columns: ['landlord_id', 'month', 'area', 'contractor', 'trade', 'kept', 'no_access'],
    },
  ],
  cost: [
    {
      name: 'cost_by_month',
      columns: ['landlord_id', 'month', 'area', 'contractor', 'cost_type', 'amount_pence'],
    },
  ],
};
