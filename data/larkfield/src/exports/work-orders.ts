import {REOPENED, REOPENED_FAULTS, WORK_ORDER_FAULTS} from '../faults/work-order-faults.ts';
import {dayOf, toIso} from '../days.ts';
import {DESCRIPTIONS} from '../descriptions.ts';
import {attendedVisits, type Job} from '../job.ts';
import {DIRTY_MONTH} from '../story.ts';
import type {Channel, Trade} from '../world.ts';
import {byYear, writeMoment} from './dates.ts';
import type {Export} from './export.ts';
import {writePounds} from './money.ts';
import {CONTRACTOR_CODES, PATCHES, PRIORITY_CODES} from './codes.ts';
import {toOurs} from './words.ts';

const TRADE_CODES: Readonly<Record<Trade, string>> = {
  heating: 'GAS/HTG',
  plumbing: 'PLUMB',
  electrical: 'ELEC',
  carpentry: 'CARP',
  roofing: 'ROOF',
  glazing: 'GLAZ',
  drainage: 'DRAIN',
  plastering: 'PLAST',
  'damp-and-mould': 'D&M',
  'multi-trade': 'MULTI',
};
const OUTCOMES = {done: 'COMP', 'made-safe': 'MSAFE', 'follow-on': 'COMP-FO'} as const;
const CANCELLED: Readonly<Record<NonNullable<Job['cancelled']>['reason'], string>> = {
  'no-access': 'CANX-NA',
  'resident-cancelled': 'CANX',
  'raised-in-error': 'CANX-ERR',
};
const OPEN = 'LIVE';
const SOURCES: Readonly<Record<Channel, string>> = {
  phone: 'TEL',
  online: 'WEB',
  app: 'APP',
  email: 'EML',
  'in-person': 'FTF',
};

function outcomeOf({cancelled, outcome}: Job): string {
  if (cancelled !== null) return CANCELLED[cancelled.reason];
  return outcome === null ? OPEN : OUTCOMES[outcome];
}

function describe(job: Job): string {
  const words = DESCRIPTIONS[job.trade];
  return words[job.reported % words.length] ?? '';
}

/** June 2024 came out of the new server in a file of its own. */
export function isDirtyJob(job: Job): boolean {
  return toIso(dayOf(job.reported)).startsWith(DIRTY_MONTH);
}

export const DIRTY_WORK_ORDERS = `work-orders-${DIRTY_MONTH}.csv`;
/** Sent in August 2024, and to be imported after the file it takes back. */
const REOPENED_WORK_ORDERS = 'work-orders-2024-08-reopened.csv';

/** Jobs reported in the first half of the dirty month: most faults are planted in the second half. */
function listReopened(jobs: readonly Job[]): readonly Job[] {
  const first = jobs.filter(
    (job) => isDirtyJob(job) && job.completed !== null && /-(0[6-9]|1[0-6])$/.test(toIso(dayOf(job.reported))),
  );
  // One job in 190 of them; they say the same as before, but for having been done.
  const chosen = first.filter((_, index) => index % 190 === 3);
  return chosen.map((job) => ({...job, completed: null, outcome: null, firstTimeFix: null}));
}

export const workOrders: Export<Job> = {
  kind: 'work-orders',
  format: {encoding: 'utf-8', separator: ',', lineEnd: '\r\n'},
  columns: [
    {heading: 'Job No', field: 'reference', write: (job) => job.reference},
    {heading: 'Prop Ref', field: 'home', write: (job) => job.home.reference},
    {heading: 'Patch', field: 'area', write: (job) => PATCHES[job.home.area]},
    {heading: 'SOR Trade', field: 'trade', write: (job) => TRADE_CODES[job.trade]},
    {heading: 'Pri', field: 'priority', write: (job) => PRIORITY_CODES[job.priority]},
    {heading: 'Contr', field: 'contractor', write: (job) => CONTRACTOR_CODES[job.contractor]},
    {heading: 'Source', field: null, write: (job) => SOURCES[job.channel]},
    {heading: 'Logged', field: 'reported', write: (job) => writeMoment(job.reported)},
    {heading: 'Target', field: 'target', write: (job) => writeMoment(job.target)},
    {heading: 'Completed', field: 'completed', write: (job) => writeMoment(job.completed)},
    {heading: 'Outcome', field: 'outcome', write: outcomeOf},
    {
      heading: 'FTF',
      field: 'first-visit',
      write: ({firstTimeFix}) => (firstTimeFix === null ? '' : firstTimeFix ? 'Y' : 'N'),
    },
    {heading: 'Visits', field: 'visits', write: (job) => String(attendedVisits(job))},
    {heading: 'Visits Planned', field: 'planned-visits', write: (job) => (job.trade === 'multi-trade' ? '2' : '1')},
    {heading: 'Inv Value', field: 'cost', write: ({costPence}) => writePounds(costPence)},
    {heading: 'Cancelled', field: null, write: ({cancelled}) => writeMoment(cancelled?.moment ?? null)},
    {heading: 'Recall Of', field: null, write: ({recallOf}) => recallOf?.reference ?? ''},
    {heading: 'Job Text', field: null, write: describe},
  ],
  words: {
    area: toOurs(PATCHES),
    trade: toOurs(TRADE_CODES),
    priority: toOurs(PRIORITY_CODES),
    contractor: toOurs(CONTRACTOR_CODES),
    outcome: {
      [OPEN]: 'open',
      [REOPENED]: 'open',
      COMP: 'completed',
      MSAFE: 'completed',
      'COMP-FO': 'completed',
      CANX: 'cancelled',
      'CANX-NA': 'cancelled',
      'CANX-ERR': 'cancelled',
    },
    'first-visit': {Y: 'yes', N: 'no'},
  },
  files: ({jobs}) => [
    ...byYear(
      jobs.filter((job) => !isDirtyJob(job)),
      ({reported}) => dayOf(reported),
    ).map(([year, rows]) => ({name: `work-orders-${year}.csv`, rows})),
    {name: DIRTY_WORK_ORDERS, rows: jobs.filter(isDirtyJob)},
    {name: REOPENED_WORK_ORDERS, rows: listReopened(jobs)},
  ],
  faults: {[DIRTY_WORK_ORDERS]: WORK_ORDER_FAULTS, [REOPENED_WORK_ORDERS]: REOPENED_FAULTS},
};
