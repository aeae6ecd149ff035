import * as z from 'zod/mini';
import {LandlordSchema} from './landlord.ts';
import {IntervalSchema} from './observation.ts';
import {PeriodSchema} from './period.ts';
import {ReleaseRefSchema} from './release.ts';
import {ScopeSchema} from './series.ts';
import {SourceSchema} from './source.ts';
import {TextSchema} from './text.ts';
import {MISSING_REASONS, WITNESS_PAIRS, WITNESS_VERDICTS} from './values.ts';

/** How many of the jobs that somebody knows of are good, as they say. `share` is in percent; everything is null where `missing` says why. */
export const WitnessSchema = z.object({
  said: z.nullable(z.int()),
  asked: z.nullable(z.int()),
  share: z.nullable(z.number()),
  /** Of those who looked at a sample only. */
  interval: z.nullable(IntervalSchema),
  missing: z.nullable(z.enum(MISSING_REASONS)),
});
export type Witness = z.infer<typeof WitnessSchema>;

/** Two witnesses on the same jobs: of those that both know, how many they say the same of. */
export const AgreementSchema = z.object({
  pair: z.enum(WITNESS_PAIRS),
  agreed: z.nullable(z.int()),
  both: z.nullable(z.int()),
  share: z.nullable(z.number()),
  interval: z.nullable(IntervalSchema),
  missing: z.nullable(z.enum(MISSING_REASONS)),
});
export type Agreement = z.infer<typeof AgreementSchema>;

/** The landlord or one contractor, as three witnesses see the repairs it finished. */
export const WitnessGroupSchema = z.object({
  scope: ScopeSchema,
  /** The contractor's own record: finished by the promised time. */
  record: WitnessSchema,
  /** An inspector on site: passed. */
  inspector: WitnessSchema,
  /** The resident: it is fixed. */
  resident: WitnessSchema,
  agreements: z.array(AgreementSchema),
  verdict: z.enum(WITNESS_VERDICTS),
  sentence: TextSchema,
});
export type WitnessGroup = z.infer<typeof WitnessGroupSchema>;

/** `/{landlord}/v1/witnesses.json`: whether records, inspectors and residents say the same. */
export const WitnessesSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  /** The 12 final months in which the repairs were finished. */
  period: z.nullable(PeriodSchema),
  /** What each witness is asked, and how they are held against each other. */
  method: TextSchema,
  /** The landlord first, then its contractors by name. */
  groups: z.array(WitnessGroupSchema),
  source: SourceSchema,
});
export type Witnesses = z.infer<typeof WitnessesSchema>;
