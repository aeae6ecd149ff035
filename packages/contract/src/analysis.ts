import * as z from 'zod/mini';
import {ASSURANCES, CAUSES, POINT_VERDICTS, VARIATIONS} from './values.ts';

/**
 * A stretch of a process chart counted in one way, by the first days of its first and last periods. The limits are in the
 * unit of the measure and null where nothing varied or too little is known. A `short` one (under 13 points) is not drawn.
 */
export const SegmentSchema = z.object({
  from: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  to: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  mean: z.nullable(z.number()),
  lower: z.nullable(z.number()),
  upper: z.nullable(z.number()),
  short: z.boolean(),
});
export type Segment = z.infer<typeof SegmentSchema>;

/** A period whose figure is out of the ordinary, by its first day. */
export const ChartSignalSchema = z.object({
  date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  cause: z.enum(CAUSES),
  verdict: z.enum(POINT_VERDICTS),
});
export type ChartSignal = z.infer<typeof ChartSignalSchema>;

/** What the process chart of a series says. Only final figures are part of it; periods that it does not name are ordinary. */
export const AnalysisSchema = z.object({
  segments: z.array(SegmentSchema),
  signals: z.array(ChartSignalSchema),
  variation: z.enum(VARIATIONS),
  assurance: z.nullable(z.enum(ASSURANCES)),
});
export type Analysis = z.infer<typeof AnalysisSchema>;
