import * as z from 'zod/mini';
import {ANSWER_FAULTS} from './values.ts';

/** What is wrong with the answer to one question. */
export const AnswerFaultSchema = z.object({question: z.string(), fault: z.enum(ANSWER_FAULTS)});
export type AnswerFault = z.infer<typeof AnswerFaultSchema>;

/** An error as sent on the wire (RFC 9457, `application/problem+json`). `code` is a key of the error table. */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  /** Of an answer set that cannot be taken: every question with what is wrong. */
  faults: z.optional(z.array(AnswerFaultSchema)),
});
export type Problem = z.infer<typeof ProblemSchema>;
