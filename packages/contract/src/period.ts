import * as z from 'zod/mini';
import {PERIOD_KINDS} from './values.ts';

/** Both days are part of the period; ISO 8601 dates of the landlord's calendar (Europe/London). */
export const PeriodSchema = z.object({
  start: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  end: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  kind: z.enum(PERIOD_KINDS),
});
export type Period = z.infer<typeof PeriodSchema>;
