import * as z from 'zod/mini';
import {ReleaseRefSchema} from './release.ts';
import {SourceSchema} from './source.ts';
import {TextSchema} from './text.ts';
import {LANDLORD_TYPES, REGIONS, RETURN_PARTS, SIZE_BANDS} from './values.ts';

/** A year for which the regulator left a landlord's figures out, in the regulator's own words. */
export const NotIncludedSchema = z.object({year: z.string(), part: z.enum(RETURN_PARTS), note: z.string()});
export type NotIncluded = z.infer<typeof NotIncludedSchema>;

/** `id` is the readable, stable name in every address; `aliases` (the regulator's code among them) redirect to it. */
export const LandlordSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  code: z.string(),
  name: z.string(),
  earlierNames: z.array(z.string()),
  aliases: z.array(z.string()),
  type: z.nullable(z.enum(LANDLORD_TYPES)),
  sizeBand: z.nullable(z.enum(SIZE_BANDS)),
  region: z.nullable(z.enum(REGIONS)),
  /** More than 30% of the low cost rental homes are supported housing. */
  supported: z.nullable(z.boolean()),
  website: z.nullable(z.string()),
  /** Says that landlord and figures are made up, for those that are; shown wherever they are. */
  illustrative: z.nullable(TextSchema),
  notIncluded: z.array(NotIncludedSchema),
});
export type Landlord = z.infer<typeof LandlordSchema>;

/** `/landlords.json`: every landlord of the release, by name. */
export const LandlordListSchema = z.object({
  release: ReleaseRefSchema,
  landlords: z.array(LandlordSchema),
  sources: z.array(SourceSchema),
});
export type LandlordList = z.infer<typeof LandlordListSchema>;
