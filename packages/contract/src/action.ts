import * as z from 'zod/mini';
import {TextSchema} from './text.ts';
import {ACTION_VERDICTS, SIGNAL_KINDS} from './values.ts';

const date = () => z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const id = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Plan, do, check, act: what made the landlord act, what it does, and whether that worked. */
export const ActionSchema = z.object({
  id: id(),
  /** The measure whose figures say whether it worked, and the scope by its `id`. */
  measure: id(),
  scope: z.string(),
  signal: z.object({kind: z.enum(SIGNAL_KINDS), since: date(), reason: TextSchema}),
  /** What residents said, where they did. */
  said: z.nullable(TextSchema),
  plan: TextSchema,
  /** A role, never a person's name. */
  owner: TextSchema,
  begun: date(),
  due: date(),
  /** From this day on the figures can tell. */
  check: date(),
  /** What it is to bring about: a value in the unit of the measure, where it can be told as one. */
  expected: z.object({text: TextSchema, value: z.nullable(z.number()), by: date()}),
  /** Computed from the figures before it began and since. */
  result: z.object({
    verdict: z.enum(ACTION_VERDICTS),
    before: z.nullable(z.number()),
    now: z.nullable(z.number()),
    sentence: TextSchema,
  }),
});
export type Action = z.infer<typeof ActionSchema>;
