import * as z from 'zod/mini';
import {ActionSchema} from './action.ts';
import {LandlordSchema} from './landlord.ts';
import {MeasureSchema} from './measure.ts';
import {MovementSchema} from './movement.ts';
import {ObservationSchema} from './observation.ts';
import {PeriodSchema} from './period.ts';
import {ReleaseRefSchema} from './release.ts';
import {SourceSchema} from './source.ts';
import {TargetSchema} from './target.ts';
import {TextSchema} from './text.ts';
import {MOVEMENT_VERDICTS, PERSPECTIVES, SCORECARD_FLAGS} from './values.ts';

/** One measure of a scorecard, in short. */
export const ScorecardRowSchema = z.object({
  ...z.pick(MeasureSchema, {
    id: true,
    code: true,
    name: true,
    meaning: true,
    unit: true,
    decimals: true,
    polarity: true,
    timing: true,
    level: true,
  }).shape,
  /** Null where the landlord has no figure of it yet. */
  latest: z.nullable(ObservationSchema),
  target: z.nullable(TargetSchema),
  movement: z.nullable(MovementSchema),
  /** At most 13 points, oldest first. */
  sparkline: z.array(z.object({period: PeriodSchema, value: z.nullable(z.number())})),
  /** What to read beside it; `isHere` says whether it is on this card. */
  counterMeasures: z.array(z.object({id: z.string(), name: TextSchema, isHere: z.boolean()})),
  /** What the landlord does about it now, where it does. */
  action: z.nullable(z.pick(ActionSchema, {id: true, plan: true, result: true})),
});
export type ScorecardRow = z.infer<typeof ScorecardRowSchema>;

/** What is wrong with a scorecard, or with how two of its measures move, in words. `measures` are those it is about. */
export const ScorecardFlagSchema = z.object({
  kind: z.enum(SCORECARD_FLAGS),
  measures: z.array(z.string()),
  sentence: TextSchema,
});
export type ScorecardFlag = z.infer<typeof ScorecardFlagSchema>;

/** `/{landlord}/v1/scorecards/{id}.json`: a balanced scorecard. */
export const ScorecardSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: TextSchema,
  /** Every perspective, in order; one without rows is flagged. */
  perspectives: z.array(
    z.object({perspective: z.enum(PERSPECTIVES), name: TextSchema, rows: z.array(ScorecardRowSchema)}),
  ),
  counts: z.array(z.object({verdict: z.enum(MOVEMENT_VERDICTS), measures: z.int()})),
  /** The counts in words: "1 better, 2 no real change". */
  caption: TextSchema,
  flags: z.array(ScorecardFlagSchema),
  source: SourceSchema,
});
export type Scorecard = z.infer<typeof ScorecardSchema>;
