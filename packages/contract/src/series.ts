import * as z from 'zod/mini';
import {AnalysisSchema} from './analysis.ts';
import {BenchmarkSchema} from './benchmark.ts';
import {MovementSchema} from './movement.ts';
import {ObservationSchema} from './observation.ts';
import {TargetSchema} from './target.ts';
import {TextSchema} from './text.ts';
import {PERIOD_KINDS, SCOPE_KINDS, TENURES} from './values.ts';

/**
 * The part of a landlord that a series counts. `id` names it within the landlord: the tenure for all homes of a tenure
 * (`LCRA`), otherwise kind and part (`area:millbrook`).
 */
export const ScopeSchema = z.object({
  id: z.string(),
  kind: z.enum(SCOPE_KINDS),
  tenure: z.enum(TENURES),
  name: TextSchema,
});
export type Scope = z.infer<typeof ScopeSchema>;

/** A day from which figures are counted in a new way; no line and no verdict crosses it. */
export const BreakSchema = z.object({date: z.string(), reason: TextSchema});
export type SeriesBreak = z.infer<typeof BreakSchema>;

/** One measure in one scope by one kind of period, in date order, with what the rules say of it. */
export const SeriesSchema = z.object({
  scope: ScopeSchema,
  kind: z.enum(PERIOD_KINDS),
  observations: z.array(ObservationSchema),
  targets: z.array(TargetSchema),
  breaks: z.array(BreakSchema),
  /** Of monthly series long enough for one. */
  analysis: z.nullable(AnalysisSchema),
  movement: MovementSchema,
  /** Newest period first, `similar` first within a period. */
  benchmarks: z.array(BenchmarkSchema),
  /** The newest figure that is final in one or two sentences that stand alone. */
  sentence: TextSchema,
});
export type Series = z.infer<typeof SeriesSchema>;
