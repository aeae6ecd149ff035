import * as z from 'zod/mini';
import {LandlordSchema} from './landlord.ts';
import {MeasureSchema} from './measure.ts';
import {PeriodSchema} from './period.ts';
import {ReleaseRefSchema} from './release.ts';
import {ScopeSchema} from './series.ts';
import {TextSchema} from './text.ts';
import {CORRECTION_KINDS} from './values.ts';

/** A figure that was published as final and is another since. */
export const CorrectionSchema = z.object({
  measure: z.pick(MeasureSchema, {id: true, name: true, unit: true, decimals: true}),
  scope: ScopeSchema,
  period: PeriodSchema,
  /** In the unit of the measure; null where there was, or is, no figure. */
  was: z.nullable(z.number()),
  now: z.nullable(z.number()),
  kind: z.enum(CORRECTION_KINDS),
  reason: TextSchema,
  /** The release that brought the new figure. */
  release: ReleaseRefSchema,
});
export type Correction = z.infer<typeof CorrectionSchema>;

/** `/{landlord}/v1/corrections.json`: what was changed after it was published, the newest first. */
export const CorrectionListSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  corrections: z.array(CorrectionSchema),
});
export type CorrectionList = z.infer<typeof CorrectionListSchema>;
