import * as z from 'zod/mini';
import {PeriodSchema} from './period.ts';
import {TextSchema} from './text.ts';
import {PEER_GROUPS, STANDINGS} from './values.ts';

/**
 * A landlord among its peers in one period. Quantiles are of type 7 and count every landlord of the group that has a
 * value, this one included. `lower`, `same` and `higher` count the other landlords by their own figure: really lower or
 * really higher (95% intervals do not overlap), or about the same.
 */
export const BenchmarkSchema = z.object({
  group: z.enum(PEER_GROUPS),
  name: TextSchema,
  period: PeriodSchema,
  landlords: z.int(),
  lowerQuartile: z.nullable(z.number()),
  median: z.nullable(z.number()),
  upperQuartile: z.nullable(z.number()),
  /** 1 is best, ties share the better rank; null for a missing value or a measure where neither way is better. */
  rank: z.nullable(z.int()),
  band: z.nullable(z.int()),
  lower: z.int(),
  same: z.int(),
  higher: z.int(),
  standing: z.enum(STANDINGS),
  sentence: TextSchema,
});
export type Benchmark = z.infer<typeof BenchmarkSchema>;
