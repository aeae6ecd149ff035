import {REPEAT_DAYS} from './read-repeats.ts';

/** Contractors send their paperwork late, so a month's records are not all there on its last day. */
export const LATE_RECORDS_DAYS = 14;
/** Residents answer and inspectors go out in the weeks after a repair. */
export const ANSWERS_DAYS = 28;

/** How a measure is made from sums. Its words, unit and polarity stand in the catalogue under the same id. */
export interface SumDefinition {
  readonly measure: string;
  /** Names of sums, added up. */
  readonly numerator: readonly string[];
  /** Names of sums, added up; empty for a plain count. */
  readonly denominator: readonly string[];
  /** How many cases the figure rests on, where that is not the denominator (money); none where nothing counts cases. */
  readonly base?: string;
  /** What the denominator would be if every record were filled in. Where it is larger, a note says so. */
  readonly outOf?: string;
  /** Days after a month's end until it is final. */
  readonly settlesAfter: number;
  /** Only a sample was looked at or answered, so the figure has a likely range. */
  readonly isSample?: true;
  /** A finished repair that the record counts can be looked at on site. */
  readonly isChecked?: true;
  /** Sums of pence, told in pounds: the numerator alone or both. */
  readonly pence?: 'numerator' | 'both';
  /** Months to come are part of it: what is expected by the end of the financial year. */
  readonly looksAhead?: true;
}

const records = {settlesAfter: LATE_RECORDS_DAYS} as const;

/** Every measure of the catalogue that records can make. The first whose sums the landlord has is taken. */
export const SUM_DEFINITIONS: readonly SumDefinition[] = [
  {
    measure: 'repairs-right-first-time',
    numerator: ['firstTime'],
    denominator: ['firstTimeKnown'],
    outOf: 'finished',
    isChecked: true,
    // A repair that comes back within 90 days was not fixed on the first visit; until then nobody can know.
    settlesAfter: REPEAT_DAYS + LATE_RECORDS_DAYS,
  },
  {
    measure: 'repairs-in-target',
    numerator: ['inTarget'],
    denominator: ['inTargetKnown'],
    outOf: 'finished',
    isChecked: true,
    ...records,
  },
  {
    measure: 'repairs-days-to-complete',
    numerator: ['days'],
    denominator: ['daysKnown'],
    outOf: 'finished',
    isChecked: true,
    ...records,
  },
  {
    measure: 'repairs-emergency-hours',
    numerator: ['emergencyHours'],
    denominator: ['emergenciesTimed'],
    outOf: 'emergencies',
    ...records,
  },
  {
    measure: 'repairs-appointments-kept',
    numerator: ['kept'],
    denominator: ['appointments'],
    ...records,
  },
  {
    measure: 'repairs-inspections-passed',
    numerator: ['passed'],
    denominator: ['inspections'],
    isSample: true,
    ...records,
  },
  {
    measure: 'repairs-inspected',
    numerator: ['checked'],
    denominator: ['finished'],
    settlesAfter: ANSWERS_DAYS,
  },
  {
    measure: 'repairs-repeat',
    numerator: ['repeated'],
    denominator: ['traceable'],
    outOf: 'finished',
    settlesAfter: REPEAT_DAYS + LATE_RECORDS_DAYS,
  },
  {measure: 'repairs-no-access', numerator: ['noAccess'], denominator: ['visitsMade'], outOf: 'visits', ...records},
  {measure: 'repairs-open', numerator: ['open'], denominator: ['homes'], ...records},
  {measure: 'repairs-overdue', numerator: ['overdue'], denominator: ['homes'], ...records},
  {
    measure: 'repairs-satisfaction',
    numerator: ['satisfied'],
    denominator: ['answered'],
    isSample: true,
    settlesAfter: ANSWERS_DAYS,
  },
  {
    measure: 'repairs-right-first-time-by-resident',
    numerator: ['firstTimeSaid'],
    denominator: ['firstTimeAnswered'],
    isSample: true,
    settlesAfter: ANSWERS_DAYS,
  },
  {
    measure: 'appointment-kept-by-resident',
    numerator: ['keptSaid'],
    denominator: ['keptAnswered'],
    isSample: true,
    settlesAfter: ANSWERS_DAYS,
  },
  {
    measure: 'cost-per-repair',
    numerator: ['responsivePence'],
    denominator: ['finished'],
    pence: 'numerator',
    ...records,
  },
  // Without a ledger, the prices on the jobs themselves.
  {
    measure: 'cost-per-repair',
    numerator: ['jobPence'],
    denominator: ['jobsPriced'],
    outOf: 'finished',
    pence: 'numerator',
    ...records,
  },
  {measure: 'cost-per-home', numerator: ['responsivePence'], denominator: ['homes'], pence: 'numerator', ...records},
  {measure: 'cost-per-home', numerator: ['jobPence'], denominator: ['homes'], pence: 'numerator', ...records},
  {measure: 'programme-on-time', numerator: ['homesOnTime'], denominator: ['homesDue'], ...records},
  {
    measure: 'programme-budget',
    numerator: ['actualPence'],
    denominator: ['budgetPence'],
    base: 'homesFinished',
    pence: 'both',
    ...records,
  },
  {
    measure: 'programme-forecast',
    numerator: ['spentPence', 'expectedPence'],
    denominator: ['spentBudgetPence', 'expectedBudgetPence'],
    base: 'homesDue',
    pence: 'both',
    looksAhead: true,
    ...records,
  },
  {
    measure: 'planned-share-of-spend',
    numerator: ['plannedPence'],
    denominator: ['plannedPence', 'responsivePence'],
    base: 'costLines',
    pence: 'both',
    ...records,
  },
  {
    measure: 'programme-defects',
    numerator: ['defects'],
    denominator: ['homesHandedOver'],
    outOf: 'homesFinished',
    ...records,
  },
  {measure: 'safety-in-date', numerator: ['checksInDate'], denominator: ['checksNeeded'], settlesAfter: 0},
  {
    measure: 'safety-overdue-actions',
    numerator: ['actionsOverdue'],
    denominator: [],
    base: 'checksListed',
    settlesAfter: 0,
  },
  {measure: 'damp-open', numerator: ['dampOpen'], denominator: ['homes'], ...records},
  {measure: 'damp-looked-at-in-time', numerator: ['dampLooked'], denominator: ['dampLookDue'], ...records},
  {measure: 'damp-made-safe-in-time', numerator: ['dampSafe'], denominator: ['dampSafeDue'], ...records},
  {measure: 'damp-reopened', numerator: ['dampReopened'], denominator: ['dampClosed'], ...records},
];
