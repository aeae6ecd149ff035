type Bit = 0 | 1;

/**
 * One answer set. The key is made by whoever opens the form, and being unique is what keeps an answer set from being
 * kept twice. Of an erased one only the receipt and the days are left: answers `{}`, the hash empty, all else null.
 */
export interface FeedbackTable {
  landlord_id: string;
  feedback_key: string;
  /** Unique for a landlord. */
  receipt: string;
  form: string;
  version: number;
  language: string;
  /** SHA-256 of what was sent, without token and proof of work: tells whether a key comes with the same content again. */
  body_hash: string;
  /** JSON: values by question id. */
  answers: string;
  /** JSON: {measure, release}, or null. */
  about: string | null;
  /** The code of a repair as it was given, without blanks and hyphens. */
  reference: string | null;
  /** The repair that the code stands for. */
  work_order: string | null;
  reference_state: string;
  /** JSON array of `danger` and `damp`. */
  alarms: string;
  may_publish: Bit;
  wants_reply: Bit;
  /** ISO 8601 instant, UTC. */
  received_at: string;
  /** ISO 8601 day. */
  erase_on: string;
  decision: string | null;
  public_words: string | null;
  reply: string | null;
  read_at: string | null;
  erased_at: string | null;
  /** The release whose figures it is part of. */
  released_in: string | null;
}

/** How to reach somebody who asked for a reply, apart from what they said. */
export interface FeedbackContactTable {
  landlord_id: string;
  feedback_key: string;
  way: string;
  address: string;
}

export interface FeedbackThemeTable {
  landlord_id: string;
  feedback_key: string;
  theme: string;
}

/** What is still to be told to the landlord's systems; written together with what it is about. */
export interface FeedbackOutboxTable {
  landlord_id: string;
  /** Stays the same however often it is sent. */
  outbox_id: string;
  /** `webhook` or `email`. */
  channel: string;
  receipt: string;
  /** JSON: what is said; nothing of what was answered. */
  payload: string;
  created_at: string;
  attempts: number;
  /** Not before this instant. */
  next_at: string;
  last_error: string | null;
  sent_at: string | null;
  /** When it was given up. */
  dead_at: string | null;
}

/** A token of the landlord's staff; the token itself is shown once and never kept. */
export interface StaffTokenTable {
  landlord_id: string;
  token_id: string;
  /** SHA-256 of the token; unique. */
  token_hash: string;
  name: string;
  /** JSON array of scopes. */
  scopes: string;
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
}

/** Every call of staff, in the transaction that did what it asked. */
export interface StaffAuditTable {
  landlord_id: string;
  audit_id: string;
  at: string;
  token_id: string | null;
  action: string;
  receipt: string | null;
  /** JSON: what changed; never what somebody answered. */
  detail: string | null;
}

/** Codes that stand on texts and letters to residents, each for one repair. */
export interface FeedbackJobCodeTable {
  landlord_id: string;
  code: string;
  work_order: string;
  made_at: string;
}

/** What residents sent by the forms, and what became of it. */
export interface FeedbackTables {
  feedback: FeedbackTable;
  feedback_contact: FeedbackContactTable;
  feedback_theme: FeedbackThemeTable;
  feedback_outbox: FeedbackOutboxTable;
  staff_token: StaffTokenTable;
  staff_audit: StaffAuditTable;
  feedback_job_code: FeedbackJobCodeTable;
}
