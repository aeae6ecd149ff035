import {dayOf, toDay} from './days.ts';
import type {Home} from './homes.ts';
import type {Job} from './job.ts';
import type {ProgrammeItem} from './programme.ts';
import {createRandom} from './random.ts';
import {type Contractor, EXTRACT_DATE, type Priority, type Trade} from './world.ts';

export const COST_KINDS = ['responsive', 'planned'] as const;

/** A line of the ledger, net of VAT, in the prices of its day. */
export interface Cost {
  reference: string;
  kind: (typeof COST_KINDS)[number];
  job: Job | null;
  home: Home;
  contractor: Contractor | null;
  day: number;
  pence: number;
}

/** Pounds of an ordinary job in April 2023. */
const POUNDS: Readonly<Record<Trade, number>> = {
  heating: 172,
  plumbing: 118,
  electrical: 131,
  carpentry: 142,
  roofing: 328,
  glazing: 176,
  drainage: 149,
  plastering: 264,
  'damp-and-mould': 301,
  'multi-trade': 445,
};
const PRIORITY_FACTOR: Readonly<Record<Priority, number>> = {emergency: 1.15, urgent: 1, routine: 0.95, planned: 1.6};
/** The cheapest a job is the one whose work comes back most often. */
const CONTRACTOR_FACTOR: Readonly<Record<Contractor, number>> = {
  'larkfield-direct': 1,
  brackenhall: 1.08,
  tidewater: 0.86,
};
const INFLATION_A_YEAR = 0.042;

/** The ledger. Sets what each job cost, too: the repairs system hears of it from here. */
export function createCosts(seed: number, jobs: readonly Job[], items: readonly ProgrammeItem[]): readonly Cost[] {
  const random = createRandom(seed, 'costs');
  const first = toDay('2023-04-01');
  const costs: Omit<Cost, 'reference'>[] = [];
  for (const job of jobs) {
    if (job.completed === null) continue;
    const day = dayOf(job.completed) + random.int(2, 20);
    const years = (day - first) / 365.25;
    const usual = POUNDS[job.trade] * PRIORITY_FACTOR[job.priority] * CONTRACTOR_FACTOR[job.contractor];
    const pounds = Math.min(9_400, random.skewed(usual * (1 + INFLATION_A_YEAR) ** years, 0.5));
    if (day > toDay(EXTRACT_DATE)) continue;
    job.costPence = Math.round(pounds * 100);
    costs.push({kind: 'responsive', job, home: job.home, contractor: job.contractor, day, pence: job.costPence});
  }
  for (const {home, actualDay, actualPence} of items) {
    if (actualDay === null || actualPence === null || actualDay + 14 > toDay(EXTRACT_DATE)) continue;
    costs.push({kind: 'planned', job: null, home, contractor: null, day: actualDay + 14, pence: actualPence});
  }
  costs.sort((one, other) => one.day - other.day);
  return costs.map((cost, index) => ({reference: `INV${String(600_001 + index)}`, ...cost}));
}
