import type {Migration} from 'kysely';
import {type Columns, createTable} from './create-table.ts';

const LANDLORD: Columns = {'code!': 'text', 'name!': 'text', 'earlier_names!': 'text', 'aliases!': 'text'};
const PROFILE: Columns = {
  'name!': 'text',
  'type!': 'text',
  size_band: 'text',
  region: 'text',
  supported: 'integer',
  website: 'text',
  regulator_note: 'text',
};
const SURVEY: Columns = {
  population: 'double precision',
  sample_required: 'double precision',
  sample_achieved: 'double precision',
  margin_of_error: 'double precision',
  excluded_from_frame: 'double precision',
  approach: 'text',
  'responses_by_method!': 'text',
  predominant_method: 'text',
  other_methods: 'text',
  'tp01_by_method!': 'text',
  tp01_by_method_weighted: 'integer',
  weighted: 'integer',
  'weighting_characteristics!': 'text',
  other_weighting: 'text',
  unweighted_tp01: 'text',
  external_contractor: 'integer',
  contractor_name: 'text',
  interviewed_by: 'text',
  interviewed_by_detail: 'text',
  repair_yes: 'double precision',
  repair_no: 'double precision',
  complaint_yes: 'double precision',
  complaint_no: 'double precision',
  communal_areas_yes: 'double precision',
  communal_areas_no: 'double precision',
  regulator_note: 'text',
  website: 'text',
};
const FIGURE: Columns = {
  value: 'double precision',
  missing: 'text',
  numerator: 'double precision',
  denominator: 'double precision',
  base: 'double precision',
  count_very: 'double precision',
  count_fairly: 'double precision',
  count_neither: 'double precision',
  count_fairly_dis: 'double precision',
  count_very_dis: 'double precision',
  count_not_applicable: 'double precision',
};
const REPAIRS: Columns = {
  raised: 'double precision',
  completed: 'double precision',
  ended_otherwise: 'double precision',
  outstanding: 'double precision',
  non_emergency_target_text: 'text',
  non_emergency_target_days: 'double precision',
  emergency_target_text: 'text',
  emergency_target_hours: 'double precision',
  more_than_one_non_emergency_target: 'integer',
  more_than_one_emergency_target: 'integer',
  non_emergency_target_outline: 'text',
  emergency_target_outline: 'text',
};
const COMPLAINTS: Columns = {
  standard_timescales: 'integer',
  timescales_used: 'text',
  stage1_without_extension: 'double precision',
  stage1_with_extension: 'double precision',
  stage2_without_extension: 'double precision',
  stage2_with_extension: 'double precision',
};
const SOURCE: Columns = {
  'file_name!': 'text',
  'sha256!': 'text',
  'content_sha256!': 'text',
  'publisher!': 'text',
  'licence!': 'text',
  'reader_version!': 'integer',
};
const RUN: Columns = {'at!': 'text', 'kind!': 'text', 'inputs!': 'text', 'report!': 'text'};

/** The national Tenant Satisfaction Measures, and the diary of imports. */
export const nationalMeasures: Migration = {
  async up(db) {
    await createTable(db, 'landlord', ['landlord_id'], LANDLORD);
    await db.schema.createIndex('landlord_code').on('landlord').column('code').unique().execute();
    await createTable(db, 'tsm_profile', ['landlord_id', 'year'], PROFILE);
    await createTable(db, 'tsm_survey', ['landlord_id', 'year', 'tenure'], SURVEY);
    await createTable(db, 'tsm_figure', ['landlord_id', 'year', 'measure_id', 'tenure'], FIGURE);
    await db.schema
      .createIndex('tsm_figure_across_landlords')
      .on('tsm_figure')
      .columns(['year', 'measure_id', 'tenure'])
      .execute();
    await createTable(db, 'tsm_repairs', ['landlord_id', 'year'], REPAIRS);
    await createTable(db, 'tsm_complaints', ['landlord_id', 'year', 'tenure'], COMPLAINTS);
    await createTable(db, 'tsm_not_included', ['landlord_id', 'year', 'part'], {'name!': 'text', 'note!': 'text'});
    await createTable(db, 'tsm_source', ['year'], SOURCE);
    await createTable(db, 'import_run', ['run_id'], RUN);
  },
};
