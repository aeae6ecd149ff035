import {dayOf, toDay} from './days.ts';
import type {Job} from './job.ts';
import {createRandom} from './random.ts';
import {nextOpenDay} from './working-hours.ts';
import {EXTRACT_DATE} from './world.ts';

export const FAIL_REASONS = ['not-fixed', 'poor-finish', 'left-unsafe', 'not-all-done'] as const;

/** A surveyor went back to look at finished work. */
export interface Inspection {
  reference: string;
  job: Job;
  day: number;
  passed: boolean;
  reason: (typeof FAIL_REASONS)[number] | null;
  /** The landlord's own surveyor, or one from outside. */
  by: 'own-surveyor' | 'independent';
}

const SHARE = 0.09;

/** Drawn at random from finished jobs, so that they speak for all of them. */
export function createInspections(seed: number, jobs: readonly Job[]): readonly Inspection[] {
  const random = createRandom(seed, 'inspections');
  const inspections: Inspection[] = [];
  for (const job of jobs) {
    if (job.completed === null || !random.chance(SHARE)) continue;
    const day = nextOpenDay(dayOf(job.completed) + random.int(3, 28));
    const passed = random.chance(job.isGood ? 0.965 : 0.07);
    const by = random.chance(0.75) ? 'own-surveyor' : 'independent';
    const reason = passed
      ? null
      : random.weighted([
          ['not-fixed', 40],
          ['poor-finish', 30],
          ['not-all-done', 22],
          ['left-unsafe', 8],
        ] as const);
    if (day > toDay(EXTRACT_DATE)) continue;
    inspections.push({reference: `PI${String(50_001 + inspections.length)}`, job, day, passed, reason, by});
  }
  return inspections;
}
