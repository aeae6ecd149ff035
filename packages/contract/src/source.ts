import * as z from 'zod/mini';

/** Where figures come from, with what the licence asks to be said. */
export const SourceSchema = z.object({
  name: z.string(),
  publisher: z.string(),
  url: z.string(),
  licence: z.string(),
  licenceUrl: z.string(),
  /** The files read, each with the SHA-256 of its bytes. */
  files: z.array(z.object({name: z.string(), sha256: z.string()})),
});
export type Source = z.infer<typeof SourceSchema>;
