import * as z from 'zod/mini';
import {BenchmarkSchema} from './benchmark.ts';
import {LandlordSchema} from './landlord.ts';
import {MeasureSchema} from './measure.ts';
import {MovementSchema} from './movement.ts';
import {ObservationSchema} from './observation.ts';
import {PeriodSchema} from './period.ts';
import {ReleaseRefSchema} from './release.ts';
import {ScopeSchema} from './series.ts';
import {SourceSchema} from './source.ts';
import {TargetSchema} from './target.ts';
import {TextSchema} from './text.ts';
import {MOVEMENT_VERDICTS} from './values.ts';

/** One tile: a measure in one scope, in short. */
export const OverviewItemSchema = z.object({
  ...z.pick(MeasureSchema, {
    id: true,
    code: true,
    name: true,
    theme: true,
    basis: true,
    unit: true,
    decimals: true,
    polarity: true,
  }).shape,
  scope: ScopeSchema,
  latest: ObservationSchema,
  previous: z.nullable(ObservationSchema),
  movement: MovementSchema,
  target: z.nullable(TargetSchema),
  /** The landlord among similar ones, where enough of them have a figure. */
  benchmark: z.nullable(BenchmarkSchema),
  /** Of whom and when, to stand beside the figure: "of tenants asked, 2024/25". */
  context: TextSchema,
  sentence: TextSchema,
  /** At most 13 points, oldest first. */
  sparkline: z.array(z.object({period: PeriodSchema, value: z.nullable(z.number())})),
});
export type OverviewItem = z.infer<typeof OverviewItemSchema>;

/** `/{landlord}/v1/overview.json`: everything a page of tiles needs, in one request. */
export const OverviewSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  period: PeriodSchema,
  /** At most ten words for the top of the landlord's page, and a sentence under it. */
  headline: TextSchema,
  summary: TextSchema,
  /** How many measures have each verdict. */
  counts: z.array(z.object({verdict: z.enum(MOVEMENT_VERDICTS), measures: z.int()})),
  items: z.array(OverviewItemSchema),
  source: SourceSchema,
});
export type Overview = z.infer<typeof OverviewSchema>;
