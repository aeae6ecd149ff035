import * as z from 'zod/mini';

/** Words in each language they exist in. English is always there; a reader of another language falls back to it. */
export const TextSchema = z.object({en: z.string(), cy: z.optional(z.string())});
export type Text = z.infer<typeof TextSchema>;
