import * as z from 'zod/mini';
import {ActionSchema} from './action.ts';
import {LandlordSchema} from './landlord.ts';
import {MeasureSchema} from './measure.ts';
import {ReleaseRefSchema} from './release.ts';
import {SourceSchema} from './source.ts';
import {TextSchema} from './text.ts';
import {SIGNAL_KINDS} from './values.ts';

/** What calls for action in a measure, since the first day of an unbroken run. */
export const SignalSchema = z.object({
  measure: z.string(),
  scope: z.string(),
  kind: z.enum(SIGNAL_KINDS),
  since: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  reason: TextSchema,
});
export type Signal = z.infer<typeof SignalSchema>;

/** `/{landlord}/v1/actions.json`: what the landlord does about its figures, and what nobody does anything about yet. */
export const ActionListSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  /** The newest first. */
  actions: z.array(ActionSchema),
  /** Signals that no action answers. */
  unanswered: z.array(SignalSchema),
  /** Names of the measures that are spoken of. */
  measures: z.array(z.pick(MeasureSchema, {id: true, name: true})),
  sentence: TextSchema,
  source: SourceSchema,
});
export type ActionList = z.infer<typeof ActionListSchema>;
