import type {Home} from './homes.ts';
import type {Channel, Contractor, Priority, Trade} from './world.ts';

export const VISIT_OUTCOMES = ['done', 'more-work', 'wrong-diagnosis', 'no-access', 'missed', 'booked'] as const;

/** One appointment, and what came of it. */
export interface Visit {
  reference: string;
  trade: Trade;
  /** When it was to begin, as the resident was told; moments are described in days.ts. */
  moment: number;
  /** When somebody came to the door, let in or not. */
  arrived: number | null;
  outcome: (typeof VISIT_OUTCOMES)[number];
}

export const CANCEL_REASONS = ['no-access', 'resident-cancelled', 'raised-in-error'] as const;
export const JOB_OUTCOMES = ['done', 'made-safe', 'follow-on'] as const;

/** A work order as the landlord's system holds it, and what really happened. */
export interface Job {
  reference: string;
  home: Home;
  trade: Trade;
  priority: Priority;
  contractor: Contractor;
  channel: Channel;
  reported: number;
  target: number;
  visits: Visit[];
  completed: number | null;
  outcome: (typeof JOB_OUTCOMES)[number] | null;
  cancelled: {moment: number; reason: (typeof CANCEL_REASONS)[number]} | null;
  /** What was charged for it, once the invoice has come. */
  costPence: number | null;
  /** The job that this one does again. */
  recallOf: Job | null;
  /** A job that does this one again was raised within 90 days. */
  isRecalled: boolean;
  /** As the landlord writes it down: ticked by the operative, worked out from visits after the method change. */
  firstTimeFix: boolean | null;
  /** What no record says: the fault is really gone. */
  isGood: boolean;
}

/** Visits at which somebody was let in and worked. */
export function attendedVisits(job: Job): number {
  return job.visits.filter(({outcome}) => ['done', 'more-work', 'wrong-diagnosis'].includes(outcome)).length;
}
