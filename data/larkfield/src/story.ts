import {createCurve} from './curve.ts';
import {toDay} from './days.ts';
import type {Contractor} from './world.ts';

/** Export with every kind of data fault: the month the housing system was moved to a new server. */
export const DIRTY_MONTH = '2024-06';

/** From this day right first time is worked out from visits; before it the operative ticked a box. */
export const METHOD_CHANGE = '2024-10-01';

/** For this quarter only people who report online in the two areas with the best service were asked. */
export const WRONG_SURVEY = {from: toDay('2025-01-01'), to: toDay('2025-03-31')} as const;

/** The slowdown, and the plan against it. */
export const SLOWDOWN_BEGAN = '2025-04-01';
export const RECOVERY_BEGAN = '2025-11-03';
export const RECOVERY_DUE = '2026-03-31';

/** Awaab's Law, England. */
export const AWAABS_LAW = toDay('2025-10-27');

/** Gas checks that slipped, so that one contract's gate closes. */
export const GAS_SLIP = {from: toDay('2025-12-01'), to: toDay('2026-01-31')} as const;

/** How long work takes, by the day it was reported; 1 is usual. The plan also takes up jobs that already wait. */
const pace = createCurve([
  ['2025-03-15', 1],
  ['2025-06-15', 1.4],
  ['2025-09-20', 2.5],
  ['2025-10-10', 2.2],
  ['2025-11-03', 1.45],
  ['2025-12-15', 1.05],
  ['2026-02-01', 0.9],
]);

/** What differs between those who do the work; shares from 0 to 1. */
export interface Conduct {
  pace: (day: number) => number;
  /** The work really puts the fault right. */
  good: number;
  /** A first visit ends with the work done, as its own records say. */
  firstVisit: number;
  /** The operative ticked "fixed first time", whatever happened. */
  ticked: number;
  appointmentKept: number;
  /** Late jobs that are closed on paper just before their target. */
  closedEarly: number;
}

export const CONDUCT: Readonly<Record<Contractor, Conduct>> = {
  'larkfield-direct': {pace, good: 0.93, firstVisit: 0.86, ticked: 0.94, appointmentKept: 0.965, closedEarly: 0},
  brackenhall: {pace, good: 0.9, firstVisit: 0.83, ticked: 0.93, appointmentKept: 0.95, closedEarly: 0},
  // Says 96% in time and done at the first visit; inspectors and residents see something else.
  tidewater: {pace: () => 1, good: 0.67, firstVisit: 0.95, ticked: 0.97, appointmentKept: 0.97, closedEarly: 0.54},
};
