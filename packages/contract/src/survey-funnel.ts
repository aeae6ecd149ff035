import * as z from 'zod/mini';
import {LandlordSchema} from './landlord.ts';
import {PeriodSchema} from './period.ts';
import {ReleaseRefSchema} from './release.ts';
import {ScopeSchema} from './series.ts';
import {SourceSchema} from './source.ts';
import {TextSchema} from './text.ts';
import {MISSING_REASONS, OBSERVATION_STATUSES, SURVEY_ALARMS} from './values.ts';

/**
 * From the repairs finished to the answers that came back. Counts are null where a small one is hidden (`missing` says
 * so) or where nothing is known; a channel has no jobs of its own, so its first two steps are null.
 */
export const FunnelSchema = z.object({
  scope: ScopeSchema,
  /** Repairs finished. */
  done: z.nullable(z.int()),
  /** Drawn for the survey and could be asked: not opted out, and with a way to reach them. */
  reachable: z.nullable(z.int()),
  /** Invitations that arrived. */
  asked: z.nullable(z.int()),
  answered: z.nullable(z.int()),
  /** Answered of asked, in percent. */
  responseRate: z.nullable(z.number()),
  /** Shares of the whole landlord's repairs and of all who were asked, in percent; of areas only. */
  shareOfDone: z.nullable(z.number()),
  shareOfAsked: z.nullable(z.number()),
  missing: z.nullable(z.enum(MISSING_REASONS)),
});
export type Funnel = z.infer<typeof FunnelSchema>;

/** Whether those who were asked live where the repairs were done. */
export const SurveyAlarmSchema = z.object({
  verdict: z.enum(SURVEY_ALARMS),
  /** How many of 100 asked would have to live elsewhere; null where too few were asked. */
  distance: z.nullable(z.number()),
  /** Chance of a difference as large if those asked were drawn like the repairs. */
  p: z.nullable(z.number()),
  /** Ids of the areas asked too often and too seldom, the furthest first. */
  over: z.array(z.string()),
  under: z.array(z.string()),
  sentence: TextSchema,
});
export type SurveyAlarm = z.infer<typeof SurveyAlarmSchema>;

/** The funnel of the repairs finished in one quarter. */
export const FunnelQuarterSchema = z.object({
  period: PeriodSchema,
  status: z.enum(OBSERVATION_STATUSES),
  whole: FunnelSchema,
  areas: z.array(FunnelSchema),
  channels: z.array(FunnelSchema),
  alarm: SurveyAlarmSchema,
});
export type FunnelQuarter = z.infer<typeof FunnelQuarterSchema>;

/** `/{landlord}/v1/survey-funnel.json`: who was asked about their repair, and who was not. */
export const SurveyFunnelSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  method: TextSchema,
  /** The newest first. */
  quarters: z.array(FunnelQuarterSchema),
  /** The newest final quarter in words. */
  sentence: TextSchema,
  source: SourceSchema,
});
export type SurveyFunnel = z.infer<typeof SurveyFunnelSchema>;
