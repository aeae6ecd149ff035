import {FEEDBACK_THEMES, LANDLORD_TYPES, REGIONS, SIGNAL_KINDS, SIZE_BANDS} from '@doorstep/contract';
import {NATIONS} from '@doorstep/domain';
import * as z from 'zod';
import {slug, text} from './entry-parts.ts';
import {FeedbackEntry} from './feedback-entry.ts';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2026-04-01');
/** A name that is the same in every language, or one for each. */
const name = z.union([z.string(), z.strictObject({en: z.string().min(1), cy: z.string().min(1)})]);
const names = z.record(z.string(), name).default({});

/** A day from which a measure is counted in a new way; every measure when none is named. */
const BreakEntry = z.strictObject({date: day, reason: text, measure: slug.optional()});

/** Why figures were changed after they were published; for all of the measure in these days. */
const CorrectionEntry = z.strictObject({
  measure: slug,
  /** First and last day of the periods that it is about. */
  from: day,
  to: day,
  kind: z.enum(['error', 'late-data', 'method', 'definition']),
  reason: text,
});

/** Something the landlord does because of a figure. Whether it worked is computed, so there is no place to type it. */
const ActionEntry = z.strictObject({
  id: slug,
  measure: slug,
  /** A scope's id: `all`, `area:millbrook`. */
  scope: z.string().default('all'),
  signal: z.strictObject({kind: z.enum(SIGNAL_KINDS), since: day, reason: text}),
  said: text.nullable().default(null),
  /** What residents said by the forms that led to it: how many did is counted and told. */
  theme: z.enum(FEEDBACK_THEMES).nullable().default(null),
  plan: text,
  /** A role, never a person's name. */
  owner: text,
  begun: day,
  due: day,
  /** The day from which the figures can tell whether it worked. */
  check: day,
  /** In the unit of the measure; null where it cannot be told as one value. */
  expected: z.strictObject({text, value: z.number().nullable(), by: day}),
});

/** Files of one kind of record, in the order in which they are read; paths from the folder of the landlord's file. */
const ImportEntry = z.strictObject({
  mapping: z.string(),
  files: z.array(z.string()).min(1),
  /** Stores the rows that are right and writes the others beside the file. */
  acceptGoodRows: z.boolean().default(false),
});

/**
 * What no export of a system says about a landlord: its name, when it began to count in a new way, what it does about
 * its figures, which measures stand on its scorecards, and measures of its own. Written by hand, in JSON or YAML.
 */
export const LandlordFileSchema = z.strictObject({
  /** Address of the landlord, the same as in its mappings. */
  landlord: slug,
  name: z.string().min(1),
  /** The regulator's code. */
  code: z.string().nullable().default(null),
  type: z.enum(LANDLORD_TYPES).nullable().default(null),
  sizeBand: z.enum(SIZE_BANDS).nullable().default(null),
  region: z.enum(REGIONS).nullable().default(null),
  supported: z.boolean().nullable().default(null),
  website: z.string().nullable().default(null),
  /** Whose bank holidays count. */
  nation: z.enum(NATIONS),
  /** Says that landlord and figures are made up; shown wherever they are. */
  illustrative: text.nullable().default(null),
  /** What the landlord publishes its figures under. */
  licence: z.strictObject({name: z.string(), url: z.string()}).nullable().default(null),
  /** Names that residents know, by the words in the records. */
  names: z.strictObject({area: names, contractor: names, priority: names, trade: names}).partial().prefault({}),
  breaks: z.array(BreakEntry).default([]),
  corrections: z.array(CorrectionEntry).default([]),
  actions: z.array(ActionEntry).default([]),
  scorecards: z.array(z.strictObject({id: slug, name: text, measures: z.array(slug).min(1)})).default([]),
  /** Cost with outcome: either alone says nothing of value for money. */
  pairs: z.array(z.strictObject({id: slug, cost: slug, outcome: slug})).default([]),
  /** Least bases and counts that are published, where the landlord is more careful than the rule. */
  minBase: z
    .strictObject({survey: z.int().min(10), records: z.int().min(5)})
    .nullable()
    .default(null),
  minCount: z.int().min(3).nullable().default(null),
  /** Measures of its own: every mandatory part of a definition, and under `sums` what they are made from. */
  measures: z.array(z.record(z.string(), z.unknown())).default([]),
  imports: z.array(ImportEntry).default([]),
  /** Forms that residents send; off unless it is here and says `on`. */
  feedback: FeedbackEntry.nullable().default(null),
  /** For whoever reads the file next. */
  note: z.string().optional(),
});

/** A landlord's file after it was checked. */
export type LandlordFile = z.infer<typeof LandlordFileSchema>;
