import * as z from 'zod/mini';
import {TextSchema} from './text.ts';
import {CREDIT_RULES, MISSING_REASONS} from './values.ts';

/** One line of a contract's schedule in one month. Money is whole pence; a deduction is below 0. */
export const CreditLineSchema = z.object({
  measure: z.string(),
  rule: z.enum(CREDIT_RULES),
  /** As the schedule says it, such as `at least 90`. */
  threshold: z.string(),
  floor: z.nullable(z.number()),
  target: z.nullable(z.number()),
  /** In the unit of the measure; null where `missing` says why. */
  actual: z.nullable(z.number()),
  missing: z.nullable(z.enum(MISSING_REASONS)),
  /** The figure is of the whole landlord, because it is not kept by contractor. */
  isWholeLandlord: z.boolean(),
  /** From 0 to 1: how far the actual has come from the floor to the target; met or not is 1 or 0. */
  score: z.nullable(z.number()),
  weight: z.nullable(z.number()),
  /** Null where the figure is not there, and for points. Never 0 for unknown. */
  amountPence: z.nullable(z.int()),
  points: z.nullable(z.number()),
  gate: z.nullable(z.enum(['open', 'closed', 'unknown'])),
  sentence: TextSchema,
});
export type CreditLine = z.infer<typeof CreditLineSchema>;

/**
 * What a contract's schedule says of one month. Indicative, for the landlord's own eyes: it is no resource of the
 * published interface and never part of a release.
 */
export const ContractCreditsSchema = z.object({
  contractor: z.string(),
  /** Such as `2026-05`. */
  month: z.string(),
  version: z.string(),
  indicative: z.literal(true),
  lines: z.array(CreditLineSchema),
  /** A gate that closed takes every payment of the month; `unknown` where its figure is not there. */
  gate: z.nullable(z.enum(['open', 'closed', 'unknown'])),
  earnedPence: z.nullable(z.int()),
  deductedPence: z.nullable(z.int()),
  /** Caps that cut a sum, in words. */
  caps: z.array(TextSchema),
  /** Null while a line lacks its figure: a sum without it would be no sum. */
  totalPence: z.nullable(z.int()),
  points: z.nullable(z.number()),
});
export type ContractCredits = z.infer<typeof ContractCreditsSchema>;
