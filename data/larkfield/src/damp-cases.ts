import {addWorkingDays} from '@doorstep/domain';
import {dayOf, MINUTES_A_DAY, monthOf, toDay, toIso} from './days.ts';
import type {Home} from './homes.ts';
import {createRandom, type Random} from './random.ts';
import {AWAABS_LAW} from './story.ts';
import {EXTRACT_DATE, FIRST_DATE} from './world.ts';

export const HAZARDS = ['emergency', 'significant', 'none'] as const;
export type Hazard = (typeof HAZARDS)[number];

/** A case of damp and mould; every clock runs from the moment the landlord became aware. Moments as in days.ts. */
export interface DampCase {
  reference: string;
  home: Home;
  aware: number;
  hazard: Hazard;
  investigated: number | null;
  summarySent: number | null;
  madeSafe: number | null;
  furtherWorksBegun: number | null;
  closed: number | null;
  /** The mould came back within a year, so the case was opened again. */
  reopened: number | null;
}

const CASES_A_YEAR = 1_050;
const MONTHS = [2, 1.8, 1.4, 0.8, 0.5, 0.35, 0.3, 0.35, 0.6, 1.1, 1.6, 1.9];
const EXTRACT_MOMENT = (toDay(EXTRACT_DATE) + 1) * MINUTES_A_DAY - 1;

export function createDampCases(seed: number, scale: number, homes: readonly Home[]): readonly DampCase[] {
  const random = createRandom(seed, 'damp-cases');
  const rented = homes.filter(({tenure, to}) => tenure !== 'shared-ownership' && to === null);
  const cases: DampCase[] = [];
  for (let day = toDay(FIRST_DATE); day <= toDay(EXTRACT_DATE); day++) {
    const mean = (CASES_A_YEAR / 365.25) * scale * (MONTHS[monthOf(day) - 1] ?? 1);
    const count = Math.max(0, Math.floor(mean + 0.6 * random.normal() * Math.sqrt(mean) + random.unit()));
    const moments = Array.from({length: count}, () => day * MINUTES_A_DAY + random.int(480, 1080)).sort(
      (a, b) => a - b,
    );
    for (const aware of moments)
      cases.push(followCase(random, `DM${String(cases.length + 4_001)}`, random.pick(rented), aware));
  }
  return cases;
}

function followCase(random: Random, reference: string, home: Home, aware: number): DampCase {
  const day = dayOf(aware);
  // The law made the steps a duty; before it the same steps were the landlord's own promise, kept less often.
  const inTime = day >= AWAABS_LAW ? 0.94 : 0.8;
  const hazard = random.weighted([
    ['emergency', 7],
    ['significant', 63],
    ['none', 30],
  ] as const);
  const investigated = hazard === 'emergency' ? aware + hours(random, inTime, 24) : step(random, inTime, day, 10);
  const summarySent = step(random, inTime, dayOf(investigated), 3);
  const madeSafe =
    hazard === 'none'
      ? null
      : hazard === 'emergency'
        ? investigated + 60
        : step(random, inTime, dayOf(investigated), 5);
  const needsWorks = hazard !== 'none' && random.chance(0.7);
  const furtherWorksBegun = needsWorks ? step(random, inTime, dayOf(investigated), 55) : null;
  const ended = furtherWorksBegun ?? madeSafe ?? summarySent;
  const closed = ended + random.int(3, 40) * MINUTES_A_DAY;
  const reopened = random.chance(0.09) ? closed + random.int(30, 300) * MINUTES_A_DAY : null;
  const known = (moment: number | null) => (moment !== null && moment <= EXTRACT_MOMENT ? moment : null);
  return {
    reference,
    home,
    aware,
    hazard,
    investigated: known(investigated),
    summarySent: known(summarySent),
    madeSafe: known(madeSafe),
    furtherWorksBegun: known(furtherWorksBegun),
    closed: known(closed),
    reopened: known(reopened),
  };
}

function hours(random: Random, inTime: number, limit: number): number {
  return random.chance(inTime) ? random.int(60, limit * 60 - 90) : random.int(limit * 60 + 30, limit * 150);
}

/** A moment in office hours, within so many working days of a day or some days late. */
function step(random: Random, inTime: number, from: number, limit: number): number {
  const days = random.chance(inTime) ? random.int(1, limit) : limit + random.int(1, Math.ceil(limit / 2) + 2);
  return toDay(addWorkingDays(toIso(from), days, 'england-and-wales')) * MINUTES_A_DAY + random.int(540, 1020);
}
