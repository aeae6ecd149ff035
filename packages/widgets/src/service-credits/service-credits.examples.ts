import type {ContractCredits, CreditLine} from '@doorstep/contract';
import {text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import type {CreditMeasure} from './service-credits.model.ts';

// The contracts, their schedules and every figure are invented.

const measure = (id: string, name: string, unit: CreditMeasure['unit'], decimals: number): CreditMeasure => ({
  id,
  name: text(name),
  unit,
  decimals,
});

const MEASURES: readonly CreditMeasure[] = [
  measure('repairs-in-target', 'Repairs finished on time', 'percent', 1),
  measure('repairs-inspections-passed', 'Repairs that passed inspection', 'percent', 1),
  measure('repairs-days-to-complete', 'Days to finish a repair', 'days', 1),
  measure('safety-in-date', 'Safety checks in date', 'percent', 1),
  measure('repairs-appointments-kept', 'Appointments kept', 'percent', 1),
];

const PLAIN: CreditLine = {
  measure: 'repairs-in-target',
  rule: 'incentive',
  threshold: 'at least 95',
  floor: null,
  target: 95,
  actual: 96.2,
  missing: null,
  isWholeLandlord: false,
  score: 1,
  weight: null,
  amountPence: 150_000,
  points: null,
  gate: null,
  sentence: text('£1,500 is paid.'),
};

const GATE: CreditLine = {
  ...PLAIN,
  measure: 'safety-in-date',
  rule: 'gate',
  threshold: 'below 99.5',
  target: 99.5,
  actual: 99.8,
  isWholeLandlord: true,
  score: 0,
  amountPence: null,
  gate: 'open',
  sentence: text('The gate is open. The figure is of the whole landlord; it is not kept by contractor.'),
};

const SCORED: CreditLine = {
  ...PLAIN,
  measure: 'repairs-days-to-complete',
  rule: 'scored',
  threshold: '20 to 12',
  floor: 20,
  target: 12,
  actual: 14.5,
  score: 0.6875,
  weight: 1,
  amountPence: 275_000,
  sentence: text('£2,750 is paid.'),
};

const TAKES: CreditLine = {
  ...PLAIN,
  measure: 'repairs-inspections-passed',
  rule: 'damages',
  threshold: 'below 80',
  target: 80,
  actual: 71.4,
  amountPence: -200_000,
  points: 2,
  sentence: text('£2,000 is taken.'),
};

const POINTS: CreditLine = {
  ...PLAIN,
  measure: 'repairs-appointments-kept',
  rule: 'points',
  threshold: 'below 94',
  target: 94,
  actual: 95.1,
  score: 0,
  amountPence: null,
  points: 0,
  sentence: text('Not met: nothing is due.'),
};

const UNKNOWN: CreditLine = {
  ...TAKES,
  actual: null,
  missing: 'suppressed',
  score: null,
  amountPence: null,
  points: null,
  sentence: text('There is no figure for this month, so no amount. Too few people are behind it to show it safely.'),
};

const MAY: ContractCredits = {
  contractor: 'Tidewater (made up)',
  month: '2026-05',
  version: 'v2',
  indicative: true,
  lines: [GATE, PLAIN, SCORED, TAKES, POINTS],
  gate: 'open',
  earnedPence: 425_000,
  deductedPence: 200_000,
  caps: [],
  totalPence: 225_000,
  points: 2,
};

const APRIL: ContractCredits = {
  ...MAY,
  month: '2026-04',
  lines: [GATE, PLAIN, UNKNOWN, POINTS],
  earnedPence: 150_000,
  deductedPence: null,
  totalPence: null,
  points: null,
};

const MARCH: ContractCredits = {
  ...MAY,
  month: '2025-03',
  version: 'v1',
  lines: [
    {
      ...GATE,
      actual: 99.1,
      score: 1,
      gate: 'closed',
      sentence: text('The gate is closed: nothing is paid for this month.'),
    },
    PLAIN,
    {...TAKES, amountPence: -1_250_050, sentence: text('£12,500.50 is taken.')},
  ],
  gate: 'closed',
  earnedPence: 0,
  deductedPence: 1_000_000,
  caps: [text('£12,500.50 is cut to £10,000, the most in a month.')],
  totalPence: -1_000_000,
  points: 2,
};

const BRACKENHALL: ContractCredits = {
  ...MAY,
  contractor: 'Brackenhall (made up)',
  lines: [PLAIN],
  gate: null,
  earnedPence: 150_000,
  deductedPence: 0,
  totalPence: 150_000,
  points: null,
};

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwll and the Neighbouring Valleys Repairs Partnership (made up)';

const ALL: readonly ContractCredits[] = [MARCH, APRIL, MAY, BRACKENHALL];
const GIVEN = {credits: ALL, measures: MEASURES};

/** What such an example gives to the element. */
export interface CreditsExample extends WidgetExample {
  credits?: readonly ContractCredits[];
  measures?: readonly CreditMeasure[];
}

/** Every state of a contract's month. */
export const CREDITS_EXAMPLES = {
  month: {title: 'A month with all its figures', ...GIVEN},
  unknown: {title: 'A line lacks its figure: no total', ...GIVEN, attributes: {month: '2026-04'}},
  closed: {title: 'A closed gate and a cap', ...GIVEN, attributes: {month: '2025-03'}},
  other: {title: 'Another contractor', ...GIVEN, attributes: {contractor: 'Brackenhall (made up)'}},
  two: {title: 'Two lines', credits: [{...BRACKENHALL, lines: [PLAIN, POINTS]}], measures: MEASURES},
  allMissing: {
    title: 'No line has its figure',
    credits: [
      {
        ...APRIL,
        lines: [UNKNOWN, {...UNKNOWN, measure: 'repairs-in-target'}],
        gate: null,
        earnedPence: null,
      },
    ],
    measures: MEASURES,
  },
  idsOnly: {title: 'Names of measures are not known', credits: ALL},
  longNames: {title: 'Very long names', credits: [{...MAY, contractor: LONG}, BRACKENHALL], measures: MEASURES},
  noMonth: {title: 'A month that is not there', ...GIVEN, attributes: {month: '2031-01'}},
  empty: {title: 'No schedule in force', credits: []},
  welsh: {title: 'Welsh, with English where there is none', ...GIVEN, attributes: {language: 'cy'}},
  idle: {title: 'Nothing is given yet'},
} as const satisfies Record<string, CreditsExample>;
