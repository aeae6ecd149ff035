import type {FeedbackTables} from './feedback-tables.ts';
import type {RecordRow, RecordTableName} from './records/columns.ts';

/**
 * The tables, column by column. Portable on purpose: text, integer (booleans are 0 and 1) and double precision only;
 * dates are ISO text, small structures are JSON text. Counts are double precision because weighted answers have
 * decimals. Every table about a landlord has `landlord_id` first in its key. Keys sort by code unit: SQLite does so of itself,
 * PostgreSQL when they are declared COLLATE "C".
 */

type Bit = 0 | 1;

/** Given once: the slug a code was given stays, also when no year names the landlord any more. */
export interface LandlordTable {
  landlord_id: string;
  code: string;
  name: string;
  /** JSON array of text, newest first. */
  earlier_names: string;
  /** JSON array of text, sorted. */
  aliases: string;
}

export interface TsmProfileTable {
  landlord_id: string;
  year: string;
  name: string;
  type: string;
  size_band: string | null;
  region: string | null;
  supported: Bit | null;
  website: string | null;
  regulator_note: string | null;
}

export interface TsmSurveyTable {
  landlord_id: string;
  year: string;
  tenure: string;
  population: number | null;
  sample_required: number | null;
  sample_achieved: number | null;
  margin_of_error: number | null;
  excluded_from_frame: number | null;
  approach: string | null;
  /** JSON: {method: count or null}. */
  responses_by_method: string;
  predominant_method: string | null;
  other_methods: string | null;
  /** JSON: {method: {value, missing}}. */
  tp01_by_method: string;
  tp01_by_method_weighted: Bit | null;
  weighted: Bit | null;
  /** JSON array of text. */
  weighting_characteristics: string;
  other_weighting: string | null;
  /** JSON: {value, counts}, or null. */
  unweighted_tp01: string | null;
  external_contractor: Bit | null;
  contractor_name: string | null;
  interviewed_by: string | null;
  interviewed_by_detail: string | null;
  repair_yes: number | null;
  repair_no: number | null;
  complaint_yes: number | null;
  complaint_no: number | null;
  communal_areas_yes: number | null;
  communal_areas_no: number | null;
  regulator_note: string | null;
  website: string | null;
}

export interface TsmFigureTable {
  landlord_id: string;
  year: string;
  measure_id: string;
  tenure: string;
  value: number | null;
  missing: string | null;
  numerator: number | null;
  denominator: number | null;
  base: number | null;
  count_very: number | null;
  count_fairly: number | null;
  count_neither: number | null;
  count_fairly_dis: number | null;
  count_very_dis: number | null;
  count_not_applicable: number | null;
}

export interface TsmRepairsTable {
  landlord_id: string;
  year: string;
  raised: number | null;
  completed: number | null;
  ended_otherwise: number | null;
  outstanding: number | null;
  non_emergency_target_text: string | null;
  non_emergency_target_days: number | null;
  emergency_target_text: string | null;
  emergency_target_hours: number | null;
  more_than_one_non_emergency_target: Bit | null;
  more_than_one_emergency_target: Bit | null;
  non_emergency_target_outline: string | null;
  emergency_target_outline: string | null;
}

export interface TsmComplaintsTable {
  landlord_id: string;
  year: string;
  tenure: string;
  standard_timescales: Bit | null;
  timescales_used: string | null;
  stage1_without_extension: number | null;
  stage1_with_extension: number | null;
  stage2_without_extension: number | null;
  stage2_with_extension: number | null;
}

export interface TsmNotIncludedTable {
  landlord_id: string;
  year: string;
  part: string;
  name: string;
  note: string;
}

/** One row a year: the workbook its facts come from. National, so without a landlord. */
export interface TsmSourceTable {
  year: string;
  file_name: string;
  sha256: string;
  content_sha256: string;
  publisher: string;
  licence: string;
  reader_version: number;
}

/** The diary of imports that changed something. Never rewritten. */
interface ImportRunTable {
  run_id: string;
  /** ISO 8601 instant, UTC. */
  at: string;
  kind: string;
  /** JSON array of {fileName, sha256}. */
  inputs: string;
  /** JSON: the whole report. */
  report: string;
  /** Whose records; null for the national figures. */
  landlord_id: string | null;
  /** SHA-256 of everything that decides what an import of records does; null for the national figures. */
  fingerprint: string | null;
}

/** What a record said before an import changed it. A record changes at most once an import. */
export interface RecordHistoryTable {
  landlord_id: string;
  /** Name of the record's table. */
  kind: string;
  /** The key after the landlord; parts are joined with `|`. */
  reference: string;
  /** The import that made the change. */
  run_id: string;
  /** Where the record stood, of kinds that have such a column (`outcome` of work orders). */
  state_before: string | null;
  state_after: string | null;
  /** JSON: every column as it was, `run_id` and `line` included. */
  before: string;
}

/** A landlord's own file as it was last read. */
interface LandlordFileTable {
  landlord_id: string;
  file_name: string;
  sha256: string;
  /** The text of the file. */
  content: string;
}

/** All tables by name, as Kysely wants them. */
export interface StoreTables extends RecordTables, FeedbackTables {
  landlord: LandlordTable;
  tsm_profile: TsmProfileTable;
  tsm_survey: TsmSurveyTable;
  tsm_figure: TsmFigureTable;
  tsm_repairs: TsmRepairsTable;
  tsm_complaints: TsmComplaintsTable;
  tsm_not_included: TsmNotIncludedTable;
  tsm_source: TsmSourceTable;
  import_run: ImportRunTable;
  record_history: RecordHistoryTable;
  landlord_file: LandlordFileTable;
}

type RecordTables = {[N in RecordTableName]: RecordRow<N>};
