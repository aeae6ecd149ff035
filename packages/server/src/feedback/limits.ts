import type {Rate} from './rate.ts';
import type {TokenTimes} from './form-token.ts';

/** What is too much. Generous: a library's computer or an office's one address must never be shut out. */
export interface FeedbackLimits extends TokenTimes {
  /** By address, by network and over all: beyond `free` a form shows that it is no machine, beyond `most` it waits. */
  readonly address: Rate;
  readonly network: Rate;
  readonly all: Rate;
  /** The same long text again, whoever sends it. */
  readonly sameText: Rate;
  /** Characters from which a text is long enough to be told from a common one ("all good, thank you"). */
  readonly sameTextLength: number;
  /** Plain forms, which cannot show that they are no machine, while the others have to. */
  readonly plain: Rate;
  /** Tries that the proof of work takes at most, and how long one may take. */
  readonly workNumber: number;
  readonly workMs: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NO_END = Number.POSITIVE_INFINITY;

export const FEEDBACK_LIMITS: FeedbackLimits = {
  leastMs: 3000,
  tokenMs: 24 * HOUR,
  address: {free: 30, most: 300, periodMs: HOUR},
  network: {free: 300, most: 3000, periodMs: HOUR},
  all: {free: 120, most: NO_END, periodMs: MINUTE},
  sameText: {free: 3, most: 20, periodMs: 24 * HOUR},
  sameTextLength: 40,
  plain: {free: 60, most: 60, periodMs: HOUR},
  workNumber: 100_000,
  workMs: HOUR,
};
