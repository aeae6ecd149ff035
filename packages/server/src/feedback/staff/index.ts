export {toSafeCsv} from './feedback-csv.ts';
export {createStaff} from './create-staff.ts';
export {type CommandFilter, eraseByCommand, exportByCommand, listByCommand} from './staff-commands.ts';
export {
  createStaffToken,
  listStaffTokens,
  type NewStaffToken,
  revokeStaffToken,
  type StaffToken,
} from './staff-token.ts';
