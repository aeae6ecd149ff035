import type {StaffDecision, StaffFeedback, StaffFeedbackList} from '@doorstep/contract';

/** Whose answer sets, and by what token. */
export interface StaffCall {
  readonly landlord: string;
  /** As it came; empty where none did. */
  readonly token: string;
}

/** Words of a query by name: `status`, `theme`, `form`, `decision`, `from`, `to`, `after`. */
export type StaffQuery = Readonly<Record<string, string | undefined>>;

/**
 * What the routes for staff ask of a store. Every call is in the audit, refused ones too.
 * All throw DoorstepError: DS_STAFF_TOKEN, DS_STAFF_SCOPE, DS_FEEDBACK_NO_RECEIPT, DS_HTTP_BODY for a query that means
 * nothing, DS_STAFF_DECISION with the reason as its message.
 */
export interface StaffService {
  list(call: StaffCall, query: StaffQuery): Promise<StaffFeedbackList>;
  /** All that match, as CSV. */
  exportCsv(call: StaffCall, query: StaffQuery): Promise<string>;
  read(call: StaffCall, receipt: string): Promise<StaffFeedback>;
  handle(call: StaffCall, receipt: string, decision: StaffDecision): Promise<StaffFeedback>;
  erase(call: StaffCall, receipt: string): Promise<void>;
}
