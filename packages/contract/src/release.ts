import * as z from 'zod/mini';
import {SourceSchema} from './source.ts';

/** The release a document belongs to. `published` is the day it was made, ISO 8601. */
export const ReleaseRefSchema = z.object({id: z.string(), published: z.string()});
export type ReleaseRef = z.infer<typeof ReleaseRefSchema>;

/** `/{landlord}/v1/release.json`: which release is current. The only short-lived file. `path` pins it for ever. */
export const ReleaseSchema = z.object({
  ...ReleaseRefSchema.shape,
  landlord: z.string(),
  path: z.string(),
  previous: z.nullable(z.string()),
  sources: z.array(SourceSchema),
});
export type Release = z.infer<typeof ReleaseSchema>;

/** `manifest.json` of a release folder: every file with its SHA-256, the inputs, and the hash of the release before. */
export const ManifestSchema = z.object({
  id: z.string(),
  published: z.string(),
  /** Hash of everything that decides the content: with the same key there is nothing new to release. */
  key: z.string(),
  previous: z.nullable(z.object({id: z.string(), sha256: z.string()})),
  inputs: z.array(SourceSchema),
  /** Versions of the definitions and of the calculation that the figures were made with. */
  versions: z.object({measures: z.string(), calculation: z.string()}),
  files: z.record(z.string(), z.object({sha256: z.string(), bytes: z.int()})),
});
export type Manifest = z.infer<typeof ManifestSchema>;
