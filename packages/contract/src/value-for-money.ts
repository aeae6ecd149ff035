import * as z from 'zod/mini';
import {LandlordSchema} from './landlord.ts';
import {MeasureSchema} from './measure.ts';
import {IntervalSchema} from './observation.ts';
import {PeriodSchema} from './period.ts';
import {ReleaseRefSchema} from './release.ts';
import {ScopeSchema} from './series.ts';
import {SourceSchema} from './source.ts';
import {TextSchema} from './text.ts';
import {COST_STANDINGS, MISSING_REASONS, OUTCOME_STANDINGS, VALUE_CORNERS} from './values.ts';

const measureInShort = () => z.pick(MeasureSchema, {id: true, name: true, unit: true, decimals: true, polarity: true});

/** One figure of a pair, in the unit of its measure. */
export const ValueFigureSchema = z.object({
  value: z.nullable(z.number()),
  missing: z.nullable(z.enum(MISSING_REASONS)),
  base: z.nullable(z.number()),
  interval: z.nullable(IntervalSchema),
});
export type ValueFigure = z.infer<typeof ValueFigureSchema>;

/** What was paid and what came of it, in one period and part. A year is held against the year before, a part against the rest of the landlord. */
export const ValuePointSchema = z.object({
  scope: ScopeSchema,
  period: PeriodSchema,
  cost: ValueFigureSchema,
  outcome: ValueFigureSchema,
  costStanding: z.enum(COST_STANDINGS),
  outcomeStanding: z.enum(OUTCOME_STANDINGS),
  corner: z.enum(VALUE_CORNERS),
  sentence: TextSchema,
});
export type ValuePoint = z.infer<typeof ValuePointSchema>;

/** A cost with the outcome it is to buy. There is no score: what is better and dearer is for people to weigh. */
export const ValuePairSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  cost: measureInShort(),
  outcome: measureInShort(),
  /** Full financial years of the whole landlord, in date order. */
  years: z.array(ValuePointSchema),
  /** Contractors, then areas, in the newest of these years. */
  parts: z.array(ValuePointSchema),
  sentence: TextSchema,
});
export type ValuePair = z.infer<typeof ValuePairSchema>;

/** `/{landlord}/v1/value-for-money.json`: cost, never without what it bought. */
export const ValueForMoneySchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  method: TextSchema,
  pairs: z.array(ValuePairSchema),
  source: SourceSchema,
});
export type ValueForMoney = z.infer<typeof ValueForMoneySchema>;
