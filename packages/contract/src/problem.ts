import * as z from 'zod/mini';

/** An error as sent on the wire (RFC 9457, `application/problem+json`). `code` is a key of the error table. */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
});
export type Problem = z.infer<typeof ProblemSchema>;
