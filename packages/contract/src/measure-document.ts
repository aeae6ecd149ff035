import * as z from 'zod/mini';
import {ActionSchema} from './action.ts';
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
  /** The series shown first stands first. */
  series: z.array(SeriesSchema),
  /** What the landlord does about it, the newest first. */
  actions: z.array(ActionSchema),
  passport: PassportSchema,
  source: SourceSchema,
});
export type MeasureDocument = z.infer<typeof MeasureDocumentSchema>;
