import type {FeedbackOutboxTable} from '../store/feedback-tables.ts';
import type {FeedbackItem} from './feedback-item.ts';

/** What is told of one answer set, by each channel: that it is there and whether it is urgent, nothing of what it says. */
export function toOutboxRows({row, channels}: FeedbackItem, receipt: string): FeedbackOutboxTable[] {
  const {landlord_id, form, received_at, alarms, wants_reply} = row;
  return channels.map((channel) => ({
    landlord_id,
    outbox_id: `${receipt}-${channel}`,
    channel,
    receipt,
    payload: JSON.stringify({
      landlord: landlord_id,
      receipt,
      form,
      received: received_at,
      alarms: JSON.parse(alarms) as unknown,
      wantsReply: wants_reply === 1,
    }),
    created_at: received_at,
    attempts: 0,
    next_at: received_at,
    last_error: null,
    sent_at: null,
    dead_at: null,
  }));
}
