import {SURVEYED_TENURES} from '../../store/types.ts';
import type {ReturnComplaints, ReturnRepairs} from '../tsm-return.ts';
import {column, type TidyFile} from './tidy-file.ts';

/** Responsive repairs and their targets. */
export const REPAIRS_FILE: TidyFile<ReturnRepairs> = {
  name: 'tsm-repairs.csv',
  columns: [
    column('year', (it) => it.year),
    column('code', (it) => it.code),
    column('raised', (it) => it.raised),
    column('completed', (it) => it.completed),
    column('ended_otherwise', (it) => it.endedOtherwise),
    column('outstanding', (it) => it.outstanding),
    column('non_emergency_target', (it) => it.nonEmergencyTarget.text),
    column('non_emergency_target_days', (it) => it.nonEmergencyTarget.days),
    column('emergency_target', (it) => it.emergencyTarget.text),
    column('emergency_target_hours', (it) => it.emergencyTarget.hours),
    column('more_than_one_non_emergency_target', (it) => it.moreThanOneNonEmergencyTarget),
    column('more_than_one_emergency_target', (it) => it.moreThanOneEmergencyTarget),
    column('non_emergency_target_outline', (it) => it.nonEmergencyTargetOutline),
    column('emergency_target_outline', (it) => it.emergencyTargetOutline),
  ],
  read: (row) => ({
    year: row.required('year'),
    code: row.required('code'),
    raised: row.number('raised'),
    completed: row.number('completed'),
    endedOtherwise: row.number('ended_otherwise'),
    outstanding: row.number('outstanding'),
    nonEmergencyTarget: {text: row.text('non_emergency_target'), days: row.number('non_emergency_target_days')},
    emergencyTarget: {text: row.text('emergency_target'), hours: row.number('emergency_target_hours')},
    moreThanOneNonEmergencyTarget: row.yesNo('more_than_one_non_emergency_target'),
    moreThanOneEmergencyTarget: row.yesNo('more_than_one_emergency_target'),
    nonEmergencyTargetOutline: row.text('non_emergency_target_outline'),
    emergencyTargetOutline: row.text('emergency_target_outline'),
  }),
};

/** How CH02 was worked out. */
export const COMPLAINTS_FILE: TidyFile<ReturnComplaints> = {
  name: 'tsm-complaints.csv',
  columns: [
    column('year', (it) => it.year),
    column('code', (it) => it.code),
    column('tenure', (it) => it.tenure),
    column('standard_timescales', (it) => it.standardTimescales),
    column('timescales_used', (it) => it.timescalesUsed),
    column('stage1_without_extension', (it) => it.stage1.withoutExtension),
    column('stage1_with_extension', (it) => it.stage1.withExtension),
    column('stage2_without_extension', (it) => it.stage2.withoutExtension),
    column('stage2_with_extension', (it) => it.stage2.withExtension),
  ],
  read: (row) => ({
    year: row.required('year'),
    code: row.required('code'),
    tenure: row.requiredOneOf('tenure', SURVEYED_TENURES),
    standardTimescales: row.yesNo('standard_timescales'),
    timescalesUsed: row.text('timescales_used'),
    stage1: {
      withoutExtension: row.number('stage1_without_extension'),
      withExtension: row.number('stage1_with_extension'),
    },
    stage2: {
      withoutExtension: row.number('stage2_without_extension'),
      withExtension: row.number('stage2_with_extension'),
    },
  }),
};
