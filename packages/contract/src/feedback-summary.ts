import * as z from 'zod/mini';
import {LandlordSchema} from './landlord.ts';
import {PeriodSchema} from './period.ts';
import {ReleaseRefSchema} from './release.ts';
import {TextSchema} from './text.ts';
import {FEEDBACK_THEMES, MISSING_REASONS} from './values.ts';

/** How many answer sets came by one form. Counts are null where a small one is hidden. */
export const FormCountsSchema = z.object({
  form: z.string(),
  title: TextSchema,
  received: z.nullable(z.int()),
  /** Part of the published figures: of a repair that is known, and the first about it. */
  counted: z.nullable(z.int()),
  /** Named no repair. */
  withoutReference: z.nullable(z.int()),
  /** Named a repair that is not in the records. */
  unknownReference: z.nullable(z.int()),
  /** A second one about the same repair. */
  sameRepair: z.nullable(z.int()),
  /** Set aside by the landlord, as spam or as abuse. */
  setAside: z.nullable(z.int()),
});
export type FormCounts = z.infer<typeof FormCountsSchema>;

/** What answers were about, as the landlord's handler coded them; one answer may have several themes. */
export const ThemeCountSchema = z.object({
  theme: z.enum(FEEDBACK_THEMES),
  name: TextSchema,
  count: z.nullable(z.int()),
  missing: z.nullable(z.enum(MISSING_REASONS)),
  /** Ids of the actions that name it. */
  actions: z.array(z.string()),
});
export type ThemeCount = z.infer<typeof ThemeCountSchema>;

/** `/{landlord}/v1/feedback-summary.json`: what residents said by the forms, counted. */
export const FeedbackSummarySchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  /** The last 12 months that ended before the release. */
  period: PeriodSchema,
  forms: z.array(FormCountsSchema),
  themes: z.array(ThemeCountSchema),
  sentence: TextSchema,
});
export type FeedbackSummary = z.infer<typeof FeedbackSummarySchema>;
