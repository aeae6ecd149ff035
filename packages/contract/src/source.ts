import * as z from 'zod/mini';

/** Where figures come from, with what the licence asks to be said; null where a landlord gave no address or licence. */
export const SourceSchema = z.object({
  name: z.string(),
  publisher: z.string(),
  url: z.nullable(z.string()),
  licence: z.nullable(z.string()),
  licenceUrl: z.nullable(z.string()),
  /** The files read, each with the SHA-256 of its bytes. */
  files: z.array(z.object({name: z.string(), sha256: z.string()})),
});
export type Source = z.infer<typeof SourceSchema>;
