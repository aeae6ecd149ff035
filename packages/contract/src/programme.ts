import * as z from 'zod/mini';
import {LandlordSchema} from './landlord.ts';
import {ReleaseRefSchema} from './release.ts';
import {SourceSchema} from './source.ts';
import {TextSchema} from './text.ts';
import {PROGRAMME_STANDINGS} from './values.ts';

/**
 * Homes of a programme by the end of a month, all counted from its start: planned to be done, done, and done or expected
 * to be. Months are left out where so few homes lie between them that they could be picked out. `finished` is null for months to come.
 */
export const ProgrammeMonthSchema = z.object({
  end: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  planned: z.int(),
  finished: z.nullable(z.int()),
  expected: z.int(),
});
export type ProgrammeMonth = z.infer<typeof ProgrammeMonthSchema>;

/** One programme of planned work against its plan and its budget. Money is in pounds; null where the records do not say it. */
export const ProgrammePlanSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: z.string(),
  homes: z.int(),
  /** Homes whose planned day has passed, those done by it, and those done at all. */
  due: z.int(),
  onTime: z.int(),
  finished: z.int(),
  budget: z.nullable(z.number()),
  /** Of the homes that are done, what they cost and what they were to cost. */
  actual: z.nullable(z.number()),
  budgetOfFinished: z.nullable(z.number()),
  /** Of all homes: what they cost or are expected to. */
  forecast: z.nullable(z.number()),
  time: z.enum(PROGRAMME_STANDINGS),
  money: z.enum(PROGRAMME_STANDINGS),
  months: z.array(ProgrammeMonthSchema),
  sentence: TextSchema,
});
export type ProgrammePlan = z.infer<typeof ProgrammePlanSchema>;

/** `/{landlord}/v1/programme.json`: planned works against time and budget. */
export const ProgrammeSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  /** The day of the newest record. */
  asAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  method: TextSchema,
  /** Those still running first, then by name. */
  programmes: z.array(ProgrammePlanSchema),
  source: SourceSchema,
});
export type Programme = z.infer<typeof ProgrammeSchema>;
