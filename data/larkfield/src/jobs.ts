import {carryOut, isRightFirstTime} from './carry-out.ts';
import {dayOf, MINUTES_A_DAY, toDay} from './days.ts';
import type {Home} from './homes.ts';
import type {Job} from './job.ts';
import {addRealDay, avoidClockChange} from './london-clock.ts';
import {createRandom, type Random} from './random.ts';
import {drawPriority, drawTrade, volumeOf} from './seasons.ts';
import {CONDUCT, METHOD_CHANGE} from './story.ts';
import {AREA_FACTS, EXTRACT_DATE, FIRST_DATE, JOBS_A_YEAR, PROMISED_DAYS, TRADES, type Trade} from './world.ts';

/** Long before the first date, so that jobs are open on it. */
const WARM_UP = toDay('2022-09-01');
const LAST_DAY = toDay(EXTRACT_DATE);
const EXTRACT_MOMENT = (LAST_DAY + 1) * MINUTES_A_DAY - 1;
/** Of all jobs these are done again for one reason or another, so so many fewer begin afresh. */
const RECALLS = 0.07;
/** A resident seldom reports the same trade again soon unless the work failed. */
const QUIET_DAYS = 92;

interface Recall {
  of: Job;
  day: number;
}

/** Every work order known on the day of the extract, in the order of reporting, as far as it had come by then. */
export function createJobs(seed: number, scale: number, homes: readonly Home[]): readonly Job[] {
  const random = createRandom(seed, 'jobs');
  const drawHome = createDraw(homes, random);
  const lastDay = new Int32Array(homes.length * TRADES.length).fill(-1e6);
  const recalls = new Map<number, Recall[]>();
  const jobs: Job[] = [];
  for (let day = WARM_UP; day <= LAST_DAY; day++) {
    const mean = (JOBS_A_YEAR / 365.25) * scale * volumeOf(day) * (1 - RECALLS);
    const fresh = Math.max(0, Math.floor(mean + Math.sqrt(mean) * random.normal() + random.unit()));
    const today = [...(recalls.get(day) ?? [])].map(({of}) => createJob(random, day, of.home, of.trade, of));
    for (let count = 0; count < fresh; count++) {
      const trade = drawTrade(random, day);
      const quiet = ({index}: Home) => day - (lastDay[index * TRADES.length + TRADES.indexOf(trade)] ?? 0) > QUIET_DAYS;
      let home = drawHome(day);
      for (let turn = 0; turn < 3 && !quiet(home); turn++) home = drawHome(day);
      today.push(createJob(random, day, home, trade, null));
    }
    today.sort((one, other) => one.reported - other.reported);
    for (const job of today) {
      jobs.push(job);
      const key = job.home.index * TRADES.length + TRADES.indexOf(job.trade);
      lastDay[key] = Math.max(lastDay[key] ?? 0, dayOf(job.completed ?? job.reported));
      const recall = planRecall(random, job);
      if (recall !== null) recalls.set(recall.day, [...(recalls.get(recall.day) ?? []), recall]);
    }
    recalls.delete(day);
  }
  return numberJobs(jobs.filter(isInRecords));
}

/** Homes by how often they need repair, as far as the landlord holds them on that day. */
function createDraw(homes: readonly Home[], random: Random): (day: number) => Home {
  const sums: number[] = [];
  let sum = 0;
  for (const {wear} of homes) sums.push((sum += wear));
  return (day) => {
    for (;;) {
      const goal = random.unit() * sum;
      let [low, high] = [0, sums.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) > goal) high = middle;
        else low = middle + 1;
      }
      const home = homes[low];
      if (home !== undefined && home.from <= day && (home.to === null || home.to > day + 120)) return home;
    }
  };
}

function createJob(random: Random, day: number, home: Home, trade: Trade, recallOf: Job | null): Job {
  const priority = drawPriority(random, trade, day);
  const outOfHours = priority === 'emergency' && random.chance(0.3);
  const minute = outOfHours
    ? random.int(0, 1439)
    : Math.round(Math.min(1430, Math.max(1, 740 + 170 * random.normal())));
  const reported = avoidClockChange(day * MINUTES_A_DAY + minute);
  const job: Job = {
    reference: '',
    home,
    trade,
    priority,
    contractor: recallOf?.contractor ?? random.weighted(AREA_FACTS[home.area].contractors),
    channel: random.chance(0.75) ? home.channel : 'phone',
    reported,
    target:
      priority === 'emergency'
        ? addRealDay(reported)
        : (dayOf(reported) + PROMISED_DAYS[priority] + 1) * MINUTES_A_DAY - 1,
    visits: [],
    completed: null,
    outcome: null,
    cancelled: null,
    costPence: null,
    recallOf,
    isRecalled: false,
    firstTimeFix: null,
    isGood: false,
  };
  carryOut(job, random);
  cutAtExtract(job);
  return job;
}

/** What lies after the extract is not known: the next visit is booked, and nothing is done. */
function cutAtExtract(job: Job): void {
  const next = job.visits.find(({moment}) => moment > EXTRACT_MOMENT);
  job.visits = job.visits.filter(({moment}) => moment <= EXTRACT_MOMENT);
  if (next !== undefined) job.visits.push({...next, arrived: null, outcome: 'booked'});
  if (job.completed !== null && job.completed > EXTRACT_MOMENT) [job.completed, job.outcome] = [null, null];
  if (job.cancelled !== null && job.cancelled.moment > EXTRACT_MOMENT) job.cancelled = null;
}

function planRecall(random: Random, job: Job): Recall | null {
  if (job.completed === null || !random.chance(job.isGood ? 0.012 : 0.42)) return null;
  const day = dayOf(job.completed) + random.int(3, 84);
  if (day > LAST_DAY || (job.home.to !== null && job.home.to <= day)) return null;
  job.isRecalled = true;
  return {of: job, day: Math.max(day, dayOf(job.reported) + 1)};
}

function isInRecords(job: Job): boolean {
  const ended = job.completed ?? job.cancelled?.moment ?? null;
  return dayOf(job.reported) >= toDay(FIRST_DATE) || ended === null || dayOf(ended) >= toDay(FIRST_DATE);
}

function numberJobs(jobs: Job[]): readonly Job[] {
  const random = createRandom(0, 'ticks');
  const kept = new Set(jobs);
  const change = toDay(METHOD_CHANGE);
  let visits = 0;
  for (const [index, job] of jobs.entries()) {
    job.reference = `W${String(1_400_001 + index)}`;
    for (const visit of job.visits) visit.reference = `V${String(7_000_001 + visits++)}`;
    if (job.recallOf !== null && !kept.has(job.recallOf)) job.recallOf = null;
    const ticked = random.chance(CONDUCT[job.contractor].ticked);
    if (job.completed !== null) job.firstTimeFix = dayOf(job.completed) < change ? ticked : isRightFirstTime(job);
  }
  return jobs;
}
