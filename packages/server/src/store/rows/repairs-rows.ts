import type {TsmComplaintsTable, TsmRepairsTable} from '../tables.ts';
import type {StoredComplaints, StoredRepairs} from '../types.ts';
import {fromBit, toBit} from './bits.ts';

/** Repairs as kept. */
export function toRepairsRow(repairs: StoredRepairs): TsmRepairsTable {
  return {
    landlord_id: repairs.landlordId,
    year: repairs.year,
    raised: repairs.raised,
    completed: repairs.completed,
    ended_otherwise: repairs.endedOtherwise,
    outstanding: repairs.outstanding,
    non_emergency_target_text: repairs.nonEmergencyTarget.text,
    non_emergency_target_days: repairs.nonEmergencyTarget.days,
    emergency_target_text: repairs.emergencyTarget.text,
    emergency_target_hours: repairs.emergencyTarget.hours,
    more_than_one_non_emergency_target: toBit(repairs.moreThanOneNonEmergencyTarget),
    more_than_one_emergency_target: toBit(repairs.moreThanOneEmergencyTarget),
    non_emergency_target_outline: repairs.nonEmergencyTargetOutline,
    emergency_target_outline: repairs.emergencyTargetOutline,
  };
}

/** Repairs from their row. */
export function fromRepairsRow(row: TsmRepairsTable): StoredRepairs {
  return {
    landlordId: row.landlord_id,
    year: row.year,
    raised: row.raised,
    completed: row.completed,
    endedOtherwise: row.ended_otherwise,
    outstanding: row.outstanding,
    nonEmergencyTarget: {text: row.non_emergency_target_text, days: row.non_emergency_target_days},
    emergencyTarget: {text: row.emergency_target_text, hours: row.emergency_target_hours},
    moreThanOneNonEmergencyTarget: fromBit(row.more_than_one_non_emergency_target),
    moreThanOneEmergencyTarget: fromBit(row.more_than_one_emergency_target),
    nonEmergencyTargetOutline: row.non_emergency_target_outline,
    emergencyTargetOutline: row.emergency_target_outline,
  };
}

/** Complaints as kept. */
export function toComplaintsRow(complaints: StoredComplaints): TsmComplaintsTable {
  return {
    landlord_id: complaints.landlordId,
    year: complaints.year,
    tenure: complaints.tenure,
    standard_timescales: toBit(complaints.standardTimescales),
    timescales_used: complaints.timescalesUsed,
    stage1_without_extension: complaints.stage1.withoutExtension,
    stage1_with_extension: complaints.stage1.withExtension,
    stage2_without_extension: complaints.stage2.withoutExtension,
    stage2_with_extension: complaints.stage2.withExtension,
  };
}

/** Complaints from their row. */
export function fromComplaintsRow(row: TsmComplaintsTable): StoredComplaints {
  return {
    landlordId: row.landlord_id,
    year: row.year,
    tenure: row.tenure as StoredComplaints['tenure'],
    standardTimescales: fromBit(row.standard_timescales),
    timescalesUsed: row.timescales_used,
    stage1: {withoutExtension: row.stage1_without_extension, withExtension: row.stage1_with_extension},
    stage2: {withoutExtension: row.stage2_without_extension, withExtension: row.stage2_with_extension},
  };
}
