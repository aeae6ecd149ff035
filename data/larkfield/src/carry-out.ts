import {dayOf, MINUTES_A_DAY} from './days.ts';
import {attendedVisits, type Job, type Visit} from './job.ts';
import type {Random} from './random.ts';
import {CONDUCT} from './story.ts';
import {toWorkingHours} from './working-hours.ts';
import type {Priority, Trade} from './world.ts';

/** Days until the first visit, in the middle, and how much a slowdown is felt: emergencies hardly wait longer. */
const WAITS: Readonly<Record<Priority, {days: number; spread: number; felt: number}>> = {
  emergency: {days: 0.2, spread: 0.85, felt: 0.2},
  urgent: {days: 2.9, spread: 0.52, felt: 0.8},
  routine: {days: 13.5, spread: 0.52, felt: 1},
  planned: {days: 52, spread: 0.3, felt: 0.8},
};
const NO_ACCESS = 0.07;
/** Jobs that nobody finds again in the system. */
const FORGOTTEN = 0.0035;

/** Sends people to the home until the work is done, cancelled or forgotten. Changes the job. */
export function carryOut(job: Job, random: Random): void {
  const conduct = CONDUCT[job.contractor];
  const wait = WAITS[job.priority];
  const slow = conduct.pace(dayOf(job.reported)) ** wait.felt;
  const isUrgent = job.priority === 'emergency';
  const isForgotten = !isUrgent && random.chance(FORGOTTEN);
  const stages: Trade[] = job.trade === 'multi-trade' ? ['carpentry', 'plastering'] : [job.trade];
  // Work in a hurry is done worse: fewer first visits that end with the work done.
  const firstVisit = conduct.firstVisit - (slow - 1) * 0.06;
  let moment = job.reported + random.skewed(wait.days * slow, wait.spread) * MINUTES_A_DAY;
  let noAccess = 0;
  job.isGood = random.chance(conduct.good);
  if (!isUrgent && random.chance(0.028)) {
    job.cancelled = {
      moment: toWorkingHours(Math.round(job.reported + (moment - job.reported) * random.unit())),
      reason: random.chance(0.6) ? 'resident-cancelled' : 'raised-in-error',
    };
    return;
  }
  for (let turn = 0; turn < 12; turn++) {
    moment = Math.round(isUrgent ? moment : toWorkingHours(moment));
    const trade = stages[0] ?? job.trade;
    const add = (outcome: Visit['outcome']) => {
      const arrived = outcome === 'missed' ? null : moment + random.int(0, 40);
      job.visits.push({reference: '', trade, moment, arrived, outcome});
    };
    const again = (days: number) => (moment += random.skewed(days, 0.4) * MINUTES_A_DAY);
    if (!isUrgent && random.chance(1 - conduct.appointmentKept + (slow - 1) * 0.05)) {
      add('missed');
      again(wait.days * 0.25 + 0.5);
    } else if (random.chance(NO_ACCESS)) {
      add('no-access');
      if (++noAccess === 3) {
        job.cancelled = {moment: moment + 30, reason: 'no-access'};
        return;
      }
      again(isUrgent ? 0.15 : wait.days * 0.25 + 0.5);
    } else if (stages.length > 1) {
      add('done');
      stages.shift();
      again(4);
    } else if (isForgotten || !random.chance(turn === 0 ? firstVisit : firstVisit + 0.04)) {
      add(random.chance(0.3) ? 'wrong-diagnosis' : 'more-work');
      if (isForgotten) return;
      again(isUrgent ? 0.2 : wait.days * 0.35 * slow);
    } else {
      add('done');
      finish(job, moment + random.int(45, 170), random, conduct.closedEarly);
      return;
    }
  }
}

function finish(job: Job, moment: number, random: Random, closedEarly: number): void {
  job.completed = moment;
  if (moment > job.target && random.chance(closedEarly)) closeOnPaper(job, random);
  if (job.priority === 'emergency') job.outcome = random.chance(0.7) ? 'made-safe' : 'done';
  else job.outcome = random.chance(0.05) ? 'follow-on' : 'done';
}

/** The record says that it was done just before the target, at the last visit that fits. */
function closeOnPaper(job: Job, random: Random): void {
  const span = job.target - job.reported;
  const last = job.visits.at(-1);
  if (last === undefined) return;
  last.moment = Math.round(job.reported + span * (0.8 + 0.17 * random.unit()));
  last.arrived = last.moment;
  job.visits = [...job.visits.filter(({moment}) => moment < last.moment), last];
  job.completed = last.moment + Math.max(5, Math.round(span * 0.02 * random.unit()));
}

/** Done at the first visit at which anybody was let in, each trade once, and not raised again within 90 days. */
export function isRightFirstTime(job: Job): boolean {
  return attendedVisits(job) <= (job.trade === 'multi-trade' ? 2 : 1) && !job.isRecalled;
}
