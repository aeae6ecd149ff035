import * as z from 'zod/mini';
import {BenchmarkSchema} from './benchmark.ts';
import {MovementSchema} from './movement.ts';
import {ObservationSchema} from './observation.ts';
import {TargetSchema} from './target.ts';
import {TextSchema} from './text.ts';
import {TENURES} from './values.ts';

/** The part of a landlord's homes that a series counts. */
export const ScopeSchema = z.object({tenure: z.enum(TENURES), name: TextSchema});
export type Scope = z.infer<typeof ScopeSchema>;

/** A day from which figures are counted in a new way; no line and no verdict crosses it. */
export const BreakSchema = z.object({date: z.string(), reason: TextSchema});
export type SeriesBreak = z.infer<typeof BreakSchema>;

/** One measure in one scope, in date order, with what the rules say of it. */
export const SeriesSchema = z.object({
  scope: ScopeSchema,
  observations: z.array(ObservationSchema),
  targets: z.array(TargetSchema),
  breaks: z.array(BreakSchema),
  movement: MovementSchema,
  /** Newest period first, `similar` first within a period. */
  benchmarks: z.array(BenchmarkSchema),
  /** The latest figure in one or two sentences that stand alone. */
  sentence: TextSchema,
});
export type Series = z.infer<typeof SeriesSchema>;
