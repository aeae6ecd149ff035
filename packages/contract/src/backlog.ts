import * as z from 'zod/mini';
import {LandlordSchema} from './landlord.ts';
import {PeriodSchema} from './period.ts';
import {ReleaseRefSchema} from './release.ts';
import {ScopeSchema} from './series.ts';
import {SourceSchema} from './source.ts';
import {TextSchema} from './text.ts';
import {AGE_BANDS, MISSING_REASONS, OBSERVATION_STATUSES} from './values.ts';

/** Repairs open and, of those, past the promised time; null where a small number is hidden. */
const counts = {
  open: z.nullable(z.int()),
  overdue: z.nullable(z.int()),
  missing: z.nullable(z.enum(MISSING_REASONS)),
};

/** Open repairs of one age, in days since they were reported. */
export const AgeBandSchema = z.object({band: z.enum(AGE_BANDS), ...counts});
export type AgeBandCount = z.infer<typeof AgeBandSchema>;

/** Open repairs of the landlord or a part of it, in all and by age, the youngest first. */
export const BacklogPartSchema = z.object({scope: ScopeSchema, ...counts, ages: z.array(AgeBandSchema)});
export type BacklogPart = z.infer<typeof BacklogPartSchema>;

/** What stood open at the end of a month, beside the repairs finished on time in it. */
export const BacklogMonthSchema = z.object({
  period: PeriodSchema,
  status: z.enum(OBSERVATION_STATUSES),
  ...counts,
  /** Of the repairs finished in the month, those finished by the promised time, in percent. Open ones are not in it. */
  inTarget: z.nullable(z.number()),
});
export type BacklogMonth = z.infer<typeof BacklogMonthSchema>;

/** `/{landlord}/v1/backlog.json`: repairs that are still waiting, which no figure of finished repairs shows. */
export const BacklogSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  /** The day of the newest record; ages are counted to it. Null where there are no records. */
  asAt: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  whole: z.nullable(BacklogPartSchema),
  areas: z.array(BacklogPartSchema),
  priorities: z.array(BacklogPartSchema),
  /** In date order. */
  history: z.array(BacklogMonthSchema),
  sentence: TextSchema,
  source: SourceSchema,
});
export type Backlog = z.infer<typeof BacklogSchema>;
