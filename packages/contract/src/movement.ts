import * as z from 'zod/mini';
import {TextSchema} from './text.ts';
import {MOVEMENT_BASES, MOVEMENT_VERDICTS} from './values.ts';

/** Did it really change since the period before? `difference` is in the unit of the measure, now minus before. */
export const MovementSchema = z.object({
  verdict: z.enum(MOVEMENT_VERDICTS),
  basis: z.enum(MOVEMENT_BASES),
  difference: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  sentence: TextSchema,
});
export type Movement = z.infer<typeof MovementSchema>;
