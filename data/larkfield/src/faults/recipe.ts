import type {Random} from '../random.ts';

/** Checks of data quality, each planted in the dirty month. */
export const CHECKS = [
  'completed-before-reported',
  'completed-without-outcome',
  'target-not-promise',
  'cost-negative',
  'cost-absurd',
  'zero-answer',
  'duplicate-same',
  'duplicate-different',
  'reopened',
  'unknown-area',
  'unknown-contractor',
  'future-date',
  'day-month-swapped',
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
