import * as z from 'zod/mini';
import {MeasureSchema} from './measure.ts';
import {IntervalSchema} from './observation.ts';
import {PeriodSchema} from './period.ts';
import {ReleaseRefSchema} from './release.ts';
import {ScopeSchema} from './series.ts';
import {SourceSchema} from './source.ts';
import {TextSchema} from './text.ts';
import {LANDLORD_TYPES, MISSING_REASONS, REGIONS, SIZE_BANDS} from './values.ts';

/** What makes landlords alike, as the regulator tells them apart in that period; null where it does not say. */
const KEYS = {
  type: z.nullable(z.enum(LANDLORD_TYPES)),
  sizeBand: z.nullable(z.enum(SIZE_BANDS)),
  supported: z.nullable(z.boolean()),
};

/**
 * Landlords that are alike. The keys are those that all of them share; one that does not matter here is null. Quantiles
 * are of type 7.
 */
export const ComparisonGroupSchema = z.object({
  name: TextSchema,
  ...KEYS,
  /** How many of them have a figure. */
  landlords: z.int(),
  lowerQuartile: z.nullable(z.number()),
  median: z.nullable(z.number()),
  upperQuartile: z.nullable(z.number()),
  /** The figure of all their cases together; null for what is no share, and where too few published what theirs is a share of. */
  together: z.nullable(z.number()),
});
export type ComparisonGroup = z.infer<typeof ComparisonGroupSchema>;

/** One landlord in a comparison. `value` is null when `missing` says why. */
export const PeerSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: z.string(),
  ...KEYS,
  region: z.nullable(z.enum(REGIONS)),
  value: z.nullable(z.number()),
  missing: z.nullable(z.enum(MISSING_REASONS)),
  numerator: z.nullable(z.number()),
  /** How many answers, cases or homes the figure rests on. */
  base: z.nullable(z.number()),
  /**
   * How far such a figure may lie off by chance, 95%: by it two landlords are told apart. For a survey it is the likely
   * range of the true figure; a full count has none, and this is for comparing only. Null where no counts are published.
   */
  chance: z.nullable(IntervalSchema),
  /** Index of the group that is most like it. */
  similar: z.nullable(z.int()),
});
export type Peer = z.infer<typeof PeerSchema>;

/** `/all-landlords/v1/comparisons/{id}.json`: one measure of every landlord, in one scope and period, by name. */
export const ComparisonSchema = z.object({
  release: ReleaseRefSchema,
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  measure: z.pick(MeasureSchema, {id: true, name: true, basis: true, unit: true, decimals: true, polarity: true}),
  scope: ScopeSchema,
  period: PeriodSchema,
  groups: z.array(ComparisonGroupSchema),
  landlords: z.array(PeerSchema),
  source: SourceSchema,
});
export type Comparison = z.infer<typeof ComparisonSchema>;
