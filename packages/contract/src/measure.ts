import * as z from 'zod/mini';
import {TextSchema} from './text.ts';
import {BASES, LEVELS, NATURES, PERSPECTIVES, POLARITIES, THEMES, TIMINGS, UNITS} from './values.ts';

/** What a figure means: a versioned definition, shown to residents in plain words. */
export const MeasureSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  aliases: z.array(z.string()),
  /** The regulator's code, such as TP02; null for a landlord's own measure. */
  code: z.nullable(z.string()),
  version: z.string(),
  effectiveFrom: z.string(),
  /** A title of a few words, used on tiles. */
  name: TextSchema,
  /** What the figure says, as one plain sentence. */
  meaning: TextSchema,
  /** Why residents care. */
  why: TextSchema,
  /** The exact question, where tenants were asked one. */
  question: z.nullable(TextSchema),
  theme: z.enum(THEMES),
  perspective: z.enum(PERSPECTIVES),
  timing: z.enum(TIMINGS),
  level: z.enum(LEVELS),
  nature: z.enum(NATURES),
  basis: z.enum(BASES),
  unit: z.enum(UNITS),
  /** Decimal places in tables; sentences use whole numbers unless that would hide the difference. */
  decimals: z.int(),
  polarity: z.enum(POLARITIES),
  numerator: TextSchema,
  denominator: TextSchema,
  exclusions: TextSchema,
  clock: z.nullable(TextSchema),
  /** Measures to read beside this one, so that one is not bought with the other. */
  counterMeasures: z.array(z.string()),
  /** Measures that this one tends to move before. */
  leads: z.array(z.string()),
});
export type Measure = z.infer<typeof MeasureSchema>;
