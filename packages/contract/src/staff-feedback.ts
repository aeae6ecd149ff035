import * as z from 'zod/mini';
import {RECEIPT_PATTERN} from './feedback-patterns.ts';
import {AboutSchema, AnswersSchema, ReplyToSchema} from './feedback.ts';
import {FEEDBACK_DECISIONS, FEEDBACK_STATUSES, FEEDBACK_THEMES, LANGUAGES, REFERENCE_STATES} from './values.ts';

/** What a staff token may do. */
export const STAFF_SCOPES = ['feedback:read', 'feedback:handle', 'feedback:personal', 'feedback:erase'] as const;
export type StaffScope = (typeof STAFF_SCOPES)[number];

/** One answer set as staff see it: words are redacted unless the token may see personal details. */
export const StaffFeedbackSchema = z.object({
  receipt: z.string().check(z.regex(RECEIPT_PATTERN)),
  received: z.string(),
  form: z.string(),
  version: z.int(),
  language: z.enum(LANGUAGES),
  answers: AnswersSchema,
  /** Kinds of personal detail that were blacked out in `answers`. */
  redacted: z.array(z.string()),
  about: z.nullable(AboutSchema),
  /** The repair, by the landlord's own reference; null where none is known. */
  workOrder: z.nullable(z.string()),
  referenceState: z.enum(REFERENCE_STATES),
  /** Words of danger or of damp and mould were in it. */
  alarms: z.array(z.enum(['danger', 'damp'])),
  mayPublish: z.boolean(),
  status: z.enum(FEEDBACK_STATUSES),
  decision: z.nullable(z.enum(FEEDBACK_DECISIONS)),
  themes: z.array(z.enum(FEEDBACK_THEMES)),
  /** Words that may be shown outside, as the handler left them. */
  publicWords: z.nullable(z.string()),
  reply: z.nullable(z.string()),
  /** Somebody asked for a reply. */
  wantsReply: z.boolean(),
  /** Only for a token that may see personal details, in the answer for one receipt. */
  replyTo: z.nullable(ReplyToSchema),
  /** The day when it is erased. */
  erasedOn: z.string(),
});
export type StaffFeedback = z.infer<typeof StaffFeedbackSchema>;

/**
 * `GET /{landlord}/staff/v1/feedback`: a page of at most 200, the newest first. Filters in the query: `status`, `theme`,
 * `form`, `decision`, `from`, `to` (days) and `after` (`next` of the page before).
 */
export const StaffFeedbackListSchema = z.object({
  items: z.array(StaffFeedbackSchema),
  total: z.int(),
  next: z.nullable(z.string()),
});
export type StaffFeedbackList = z.infer<typeof StaffFeedbackListSchema>;

/** Body of `POST /{landlord}/staff/v1/feedback/{receipt}`: what the handler decided. What is left out stays as it was. */
export const StaffDecisionSchema = z.object({
  decision: z.optional(z.enum(FEEDBACK_DECISIONS)),
  themes: z.optional(z.array(z.enum(FEEDBACK_THEMES))),
  publicWords: z.optional(z.string().check(z.maxLength(1200))),
  reply: z.optional(z.string().check(z.maxLength(1200))),
  /** Why it is set aside, which must be said then; kept in the audit only. */
  reason: z.optional(z.string().check(z.maxLength(400))),
});
export type StaffDecision = z.infer<typeof StaffDecisionSchema>;
