import * as z from 'zod/mini';
import {KEY_PATTERN, RECEIPT_PATTERN} from './feedback-patterns.ts';
import {TextSchema} from './text.ts';
import {FEEDBACK_STATUSES, LANGUAGES, REFERENCE_STATES, REPLY_WAYS} from './values.ts';

const id = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Values of the answered questions by id: several where many may be chosen. Questions not answered are left out. */
export const AnswersSchema = z.record(id(), z.union([z.string(), z.array(z.string())]));
export type Answers = z.infer<typeof AnswersSchema>;

/** The figure that an answer set is about, for the form about a figure. */
export const AboutSchema = z.object({measure: id(), release: z.nullable(z.string())});
export type About = z.infer<typeof AboutSchema>;

/** How to reach somebody who asked for a reply; kept apart from the answers. */
export const ReplyToSchema = z.object({way: z.enum(REPLY_WAYS), address: z.string().check(z.maxLength(200))});
export type ReplyTo = z.infer<typeof ReplyToSchema>;

/**
 * Body of `POST /{landlord}/v1/feedback`: one answer set. Sent again with the same key and the same content it gets the
 * same receipt for ever; with other content it is refused.
 */
export const FeedbackSchema = z.object({
  key: z.string().check(z.regex(KEY_PATTERN)),
  form: id(),
  version: z.int(),
  language: z.enum(LANGUAGES),
  answers: AnswersSchema,
  about: z.nullable(AboutSchema),
  replyTo: z.nullable(ReplyToSchema),
  /** The landlord may publish the words, without saying whose they are. */
  mayPublish: z.boolean(),
  /** From `GET /{landlord}/v1/feedback-token`; not part of what has to be the same. */
  token: z.string().check(z.maxLength(600)),
  /** Proof of work, where the token asked for it; base64 JSON of an ALTCHA payload. */
  work: z.nullable(z.string().check(z.maxLength(2000))),
});
export type Feedback = z.infer<typeof FeedbackSchema>;

/** `GET /{landlord}/v1/feedback-token`: taken when the form opens, sent with the answers. Never kept by a cache. */
export const FeedbackTokenSchema = z.object({
  token: z.string(),
  /** ISO 8601; a new one is to be taken afterwards, which costs no answer. */
  expires: z.string(),
  /** What ALTCHA's solver needs, only while the server is under attack. */
  challenge: z.nullable(
    z.object({
      algorithm: z.string(),
      challenge: z.string(),
      maxnumber: z.int(),
      salt: z.string(),
      signature: z.string(),
    }),
  ),
});
export type FeedbackToken = z.infer<typeof FeedbackTokenSchema>;

/** Answer to a `POST`: sent only when the answers are kept for good. */
export const ReceiptSchema = z.object({
  receipt: z.string().check(z.regex(RECEIPT_PATTERN)),
  /** ISO 8601 with time. */
  received: z.string(),
  form: id(),
  /** Whether the repair that was named is in the records: answers that name an unknown one are kept, and counted apart. */
  reference: z.optional(z.enum(REFERENCE_STATES)),
});
export type Receipt = z.infer<typeof ReceiptSchema>;

/** `GET /{landlord}/v1/feedback/{receipt}`: what became of it; nothing of what was said, as receipts are read out. */
export const FeedbackStatusSchema = z.object({
  ...ReceiptSchema.shape,
  status: z.enum(FEEDBACK_STATUSES),
  /** The release whose figures it is part of. */
  published: z.nullable(z.object({release: z.string(), date: z.string(), measures: z.array(id())})),
  /** What it led to, with others that said the same. */
  actions: z.array(z.object({id: id(), plan: TextSchema})),
  /** The landlord's answer, written for everybody to read. */
  reply: z.nullable(z.string()),
});
export type FeedbackStatus = z.infer<typeof FeedbackStatusSchema>;
