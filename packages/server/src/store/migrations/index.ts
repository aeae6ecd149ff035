import type {Migration, MigrationProvider} from 'kysely';
import {nationalMeasures} from './0001-national-measures.ts';
import {landlordRecords} from './0002-landlord-records.ts';
import {promisedTimes} from './0003-promised-times.ts';
import {landlordFile} from './0004-landlord-file.ts';
import {indexesForMeasuring} from './0005-indexes-for-measuring.ts';
import {indexOfReports} from './0006-index-of-reports.ts';
import {feedback} from './0007-feedback.ts';
import {firstTimeSaid} from './0008-first-time-said.ts';

/** Every step from an empty database to today's tables, by name; run in the order of the names, never changed later. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-national-measures': nationalMeasures,
  '0002-landlord-records': landlordRecords,
  '0003-promised-times': promisedTimes,
  '0004-landlord-file': landlordFile,
  '0005-indexes-for-measuring': indexesForMeasuring,
  '0006-index-of-reports': indexOfReports,
  '0007-feedback': feedback,
  '0008-first-time-said': firstTimeSaid,
};

/** Hands the steps to Kysely without looking for files, so that a bundle works too. */
export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve({...MIGRATIONS}),
};
