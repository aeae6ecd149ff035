import type {About, Answers, ReplyTo} from '@doorstep/contract';

/** What somebody filled in so far. */
export interface Filled {
  readonly answers: Answers;
  readonly about: About | null;
  readonly replyTo: ReplyTo | null;
  readonly mayPublish: boolean;
}

export const NOTHING_FILLED: Filled = {answers: {}, about: null, replyTo: null, mayPublish: false};
