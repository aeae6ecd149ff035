import * as z from 'zod/mini';
import {PeriodSchema} from './period.ts';
import {TextSchema} from './text.ts';
import {MISSING_REASONS, OBSERVATION_STATUSES} from './values.ts';

/** Likely range of the true figure, in the unit of the measure. Only surveys have one: a full count has no sampling error. */
export const IntervalSchema = z.object({low: z.number(), high: z.number()});
export type Interval = z.infer<typeof IntervalSchema>;

/** The five answers of the scale, most favourable first, and those outside the share. */
export const AnswerCountsSchema = z.object({
  very: z.number(),
  fairly: z.number(),
  neither: z.number(),
  fairlyDis: z.number(),
  veryDis: z.number(),
  notApplicable: z.nullable(z.number()),
});
export type AnswerCounts = z.infer<typeof AnswerCountsSchema>;

/** How many of the cases somebody looked at on site, and at how many of those the record was right. */
export const SiteCheckSchema = z.object({sampled: z.int(), agreed: z.int()});
export type SiteCheck = z.infer<typeof SiteCheckSchema>;

/** One figure of one period. `value` is in the unit of the measure (percent from 0 to 100) and is null when `missing` says why. */
export const ObservationSchema = z.object({
  period: PeriodSchema,
  value: z.nullable(z.number()),
  missing: z.nullable(z.enum(MISSING_REASONS)),
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
  /** How many answers or cases the figure rests on. */
  base: z.nullable(z.number()),
  interval: z.nullable(IntervalSchema),
  counts: z.nullable(AnswerCountsSchema),
  status: z.enum(OBSERVATION_STATUSES),
  note: z.nullable(TextSchema),
  checked: z.nullable(SiteCheckSchema),
});
export type Observation = z.infer<typeof ObservationSchema>;
