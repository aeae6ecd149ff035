import * as z from 'zod/mini';
import {TextSchema} from './text.ts';

/** A target from a day on, in the unit of the measure, with who set it and why. */
export const TargetSchema = z.object({from: z.string(), value: z.number(), setBy: TextSchema, reason: TextSchema});
export type Target = z.infer<typeof TargetSchema>;
