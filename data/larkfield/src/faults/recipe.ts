import type {Random} from '../random.ts';

/** Checks of data quality, by the names the quality report has for them; each is planted in the dirty month. */
export const CHECKS = [
  'completed-before-reported',
  'completed-without-outcome',
  'target-not-of-priority',
  'cost-negative-or-absurd',
  'missing-answer-as-zero',
  'duplicate-same',
  'duplicate-conflict',
  'completed-job-reopened',
  'area-unknown',
  'contractor-unknown',
  'date-in-the-future',
  'day-and-month-swapped',
] as const;
export type Check = (typeof CHECKS)[number];

/** One fault: where it is, what stood there and what stands there now. */
export interface PlantedFault {
  check: Check;
  file: string;
  reference: string;
  /** The importer's field. */
  field: string;
  was: string;
  is: string;
}

/** What to plant: how often in the full landlord, in which rows, in which field, and what to write. */
export interface Recipe<Row> {
  check: Check;
  times: number;
  suits: (row: Row) => boolean;
  field: string;
  write: (row: Row, random: Random) => string;
  /** The row stands twice, and the second one has the new cell. */
  repeats?: true;
}
