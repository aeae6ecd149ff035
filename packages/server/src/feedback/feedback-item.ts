import type {ReplyTo} from '@doorstep/contract';
import type {FeedbackTable} from '../store/feedback-tables.ts';

/** Ways by which a landlord's systems are told of an answer set. */
export type NotifyChannel = 'webhook' | 'email';

/** An answer set that has been let in, ready to be kept. */
export interface FeedbackItem {
  readonly row: Omit<FeedbackTable, 'receipt' | 'work_order' | 'reference_state'>;
  readonly replyTo: ReplyTo | null;
  readonly channels: readonly NotifyChannel[];
}
