/**
 * The tables of a landlord's own records, as data: the migration makes them, the types are derived from them and the
 * importer fills them. Keys are text. `text!` is never null; `time` is London wall clock text, `2026-04-01` or
 * `2026-04-01T09:30:00`, so that text order is time order; `bit` is 1, 0 or unknown; money is whole pence.
 * Changed only together with a new migration.
 */
export type ColumnType = 'text' | 'text!' | 'time' | 'time!' | 'integer' | 'bit' | 'number' | 'pence';

/** One table: the key after `landlord_id`, and the columns after that. */
export interface RecordTable {
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
}

/** Every table of records by name. `*_month` is the London month, `2026-04`; `days` count both ends;
 * `target_days` are the days after the report by which a job was promised, the day of the report being 0. */
export const RECORD_TABLES = {
  work_order: {
    key: ['reference'],
    columns: {
      home_id: 'text',
      area: 'text',
      trade: 'text',
      priority: 'text',
      contractor: 'text',
      job_type: 'text',
      reported_at: 'time!',
      target_at: 'time',
      appointment_at: 'time',
      completed_at: 'time',
      outcome: 'text',
      fixed_first_visit: 'bit',
      visits: 'integer',
      planned_visits: 'integer',
      return_reason: 'text',
      cost_pence: 'pence',
      description: 'text',
      reported_month: 'text!',
      completed_month: 'text',
      days: 'integer',
      hours: 'number',
      target_days: 'integer',
      target_hours: 'number',
      in_target: 'bit',
      first_time: 'bit',
    },
  },
  visit: {
    key: ['reference'],
    columns: {
      work_order: 'text',
      home_id: 'text',
      area: 'text',
      trade: 'text',
      contractor: 'text',
      appointment_at: 'time!',
      arrived_at: 'time',
      outcome: 'text!',
      month: 'text!',
      kept: 'bit',
      no_access: 'bit',
    },
  },
  inspection: {
    key: ['reference'],
    columns: {
      work_order: 'text!',
      area: 'text',
      trade: 'text',
      contractor: 'text',
      inspected_at: 'time!',
      result: 'text!',
      defects: 'integer',
      month: 'text!',
      passed: 'bit',
    },
  },
  survey_invitation: {
    key: ['reference'],
    columns: {
      work_order: 'text',
      home_id: 'text',
      area: 'text',
      contractor: 'text',
      channel: 'text',
      invited_at: 'time!',
      status: 'text',
      month: 'text!',
    },
  },
  survey_answer: {
    key: ['reference'],
    columns: {
      invitation: 'text',
      work_order: 'text',
      area: 'text',
      contractor: 'text',
      channel: 'text',
      answered_at: 'time!',
      satisfaction: 'text',
      fixed: 'bit',
      first_time: 'bit',
      appointment_kept: 'bit',
      comment: 'text',
      month: 'text!',
      satisfied: 'bit',
      zero_answer: 'bit',
    },
  },
  cost: {
    key: ['reference'],
    columns: {
      spent_on: 'time!',
      cost_type: 'text',
      amount_pence: 'pence',
      work_order: 'text',
      home_id: 'text',
      area: 'text',
      contractor: 'text',
      price_base: 'text',
      month: 'text!',
    },
  },
  home: {
    key: ['reference'],
    columns: {
      area: 'text!',
      tenure: 'text',
      home_type: 'text',
      owned_from: 'time',
      owned_to: 'time',
    },
  },
  programme_item: {
    key: ['reference'],
    columns: {
      programme: 'text',
      home_id: 'text',
      area: 'text',
      contractor: 'text',
      component: 'text',
      due_on: 'time!',
      forecast_on: 'time',
      completed_on: 'time',
      budget_pence: 'pence',
      actual_pence: 'pence',
      forecast_pence: 'pence',
      defects: 'integer',
      due_month: 'text!',
      completed_month: 'text',
      on_time: 'bit',
    },
  },
  safety_check: {
    key: ['home_id', 'check_type'],
    columns: {
      area: 'text',
      required: 'text!',
      checked_on: 'time',
      due_on: 'time',
      result: 'text',
      remedial_due_on: 'time',
      remedial_done_on: 'time',
    },
  },
  damp_case: {
    key: ['reference'],
    columns: {
      home_id: 'text',
      area: 'text',
      contractor: 'text',
      aware_at: 'time!',
      hazard: 'text!',
      investigated_at: 'time',
      made_safe_at: 'time',
      summary_at: 'time',
      safety_works_at: 'time',
      further_works_at: 'time',
      closed_at: 'time',
      reopened: 'bit',
      aware_month: 'text!',
      closed_month: 'text',
      safe_hours: 'number',
      investigation_working_days: 'integer',
      summary_working_days: 'integer',
      safety_works_working_days: 'integer',
      further_works_days: 'integer',
    },
  },
  complaint: {
    key: ['reference', 'stage'],
    columns: {
      area: 'text',
      subject: 'text',
      received_on: 'time!',
      acknowledged_on: 'time',
      answered_on: 'time',
      extended: 'bit',
      outcome: 'text',
      received_month: 'text!',
      answered_month: 'text',
      acknowledgement_working_days: 'integer',
      answer_working_days: 'integer',
      in_time: 'bit',
    },
  },
  target: {
    key: ['measure_id', 'scope_kind', 'scope', 'from_on'],
    columns: {
      to_on: 'time',
      value: 'number',
      unit: 'text!',
      set_by: 'text',
      owner: 'text',
      reason: 'text',
    },
  },
  contract_schedule: {
    key: ['contractor', 'measure_id', 'version', 'from_on', 'rule', 'threshold'],
    columns: {
      to_on: 'time',
      unit: 'text',
      amount_pence: 'pence',
      amount_percent: 'number',
      points: 'number',
      cap_pence: 'pence',
    },
  },
} as const satisfies Record<string, RecordTable>;

export type RecordTableName = keyof typeof RECORD_TABLES;

type Value<T extends ColumnType> = T extends 'text!' | 'time!'
  ? string
  : T extends 'text' | 'time'
    ? string | null
    : T extends 'bit'
      ? 0 | 1 | null
      : number | null;

/** A row of a table of records as both databases give it. */
export type RecordRow<N extends RecordTableName> = {landlord_id: string} & Record<
  (typeof RECORD_TABLES)[N]['key'][number],
  string
> & {
    -readonly [
      C in keyof (typeof RECORD_TABLES)[N]['columns']
    ]: (typeof RECORD_TABLES)[N]['columns'][C] extends ColumnType
      ? Value<(typeof RECORD_TABLES)[N]['columns'][C]>
      : never;
  } & {
    /** The import that last carried this record. */
    run_id: string;
    /** The line of that file, as a text editor counts. */
    line: number;
  };

/** Every column in the order of the table. */
export function listColumns(name: RecordTableName): readonly string[] {
  const {key, columns}: RecordTable = RECORD_TABLES[name];
  return ['landlord_id', ...key, ...Object.keys(columns), 'run_id', 'line'];
}
