import * as z from 'zod/mini';
import {LandlordSchema} from './landlord.ts';
import {MeasureSchema} from './measure.ts';
import {PassportSchema} from './passport.ts';
import {ReleaseRefSchema} from './release.ts';
import {SeriesSchema} from './series.ts';
import {SourceSchema} from './source.ts';

/** `/{landlord}/v1/measures/{id}.json`: a whole measure. */
export const MeasureDocumentSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  measure: MeasureSchema,
  series: z.array(SeriesSchema),
  passport: PassportSchema,
  source: SourceSchema,
});
export type MeasureDocument = z.infer<typeof MeasureDocumentSchema>;
