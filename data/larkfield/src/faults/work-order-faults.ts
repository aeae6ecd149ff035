import {dayOf, MINUTES_A_DAY, toIso} from '../days.ts';
import {writeMoment} from '../exports/dates.ts';
import type {Job} from '../job.ts';
import {DIRTY_MONTH} from '../story.ts';
import type {Recipe} from './recipe.ts';

/** The landlord's word for a job that was set back to work after it was signed off. */
export const REOPENED = 'REOP';

const MONTH = Number(DIRTY_MONTH.slice(5));
const dateOf = (moment: number) => Number(toIso(dayOf(moment)).slice(8));
const isDone = ({completed}: Job) => completed !== null;
/** A day above 12 cannot be taken for a month, so that no other fault looks like day and month swapped. */
const isLate = ({reported}: Job) => dateOf(reported) > 16;
const hasLateCost = (job: Job) => isLate(job) && job.costPence !== null;
const isInDays = ({priority}: Job) => priority !== 'emergency';

export const WORK_ORDER_FAULTS: readonly Recipe<Job>[] = [
  {
    check: 'completed-before-reported',
    times: 12,
    suits: (job) => isDone(job) && isLate(job) && isInDays(job),
    field: 'completed',
    write: ({reported}, random) => writeMoment(reported - random.int(1, 3) * MINUTES_A_DAY),
  },
  {
    check: 'completed-without-outcome',
    times: 15,
    suits: (job) => isDone(job) && isLate(job),
    field: 'outcome',
    write: () => '',
  },
  {
    check: 'target-not-of-priority',
    times: 20,
    suits: (job) => isLate(job) && isInDays(job),
    field: 'target',
    write: ({target}, random) => writeMoment(target + random.int(2, 9) * MINUTES_A_DAY),
  },
  {
    check: 'duplicate-same',
    times: 6,
    suits: isLate,
    field: 'reference',
    write: ({reference}) => reference,
    repeats: true,
  },
  {
    check: 'duplicate-conflict',
    times: 4,
    suits: (job) => isLate(job) && isDone(job),
    field: 'completed',
    write: ({completed}) => writeMoment((completed ?? 0) + MINUTES_A_DAY),
    repeats: true,
  },
  {check: 'area-unknown', times: 5, suits: isLate, field: 'area', write: () => 'ZZ9'},
  {check: 'contractor-unknown', times: 5, suits: isLate, field: 'contractor', write: () => 'TEMP1'},
  {
    check: 'date-in-the-future',
    times: 6,
    suits: (job) => isDone(job) && isLate(job),
    field: 'completed',
    write: ({completed}) => writeMoment(completed).replace(/\/20\d\d/, '/2042'),
  },
  {
    check: 'day-and-month-swapped',
    times: 8,
    suits: (job) =>
      isLate(job) &&
      job.completed !== null &&
      dateOf(job.completed) < MONTH &&
      dayOf(job.completed) - dayOf(job.reported) < 50,
    field: 'completed',
    write: ({completed}) => writeMoment(completed).replace(/^(\d\d)\/(\d\d)/, '$2/$1'),
  },
  {check: 'cost-negative-or-absurd', times: 5, suits: hasLateCost, field: 'cost', write: () => '-£84.20'},
  {
    check: 'cost-negative-or-absurd',
    times: 3,
    suits: hasLateCost,
    field: 'cost',
    write: (_, random) => `£${random.int(410, 980)},${random.int(100, 999)}.00`,
  },
];

/** The file that came weeks later, with jobs that had been signed off and were not done after all. */
export const REOPENED_FAULTS: readonly Recipe<Job>[] = [
  {check: 'completed-job-reopened', times: 1000, suits: () => true, field: 'outcome', write: () => REOPENED},
];
