import * as z from 'zod/mini';
import {LandlordSchema} from './landlord.ts';
import {ReleaseRefSchema} from './release.ts';
import {TextSchema} from './text.ts';
import {FORM_STATES, QUESTION_KINDS} from './values.ts';

const id = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** One answer that can be chosen; `value` is what is sent. */
export const OptionSchema = z.object({value: id(), label: TextSchema});
export type Option = z.infer<typeof OptionSchema>;

/** Asked only when an earlier question, one that is asked itself, was answered with one of these values. */
export const ConditionSchema = z.object({question: id(), is: z.array(id())});
export type Condition = z.infer<typeof ConditionSchema>;

/**
 * One question. A scale runs from best to worst and has five options; a sixth, `not-applicable`, is no part of it. Text and
 * reference have none.
 */
export const QuestionSchema = z.object({
  id: id(),
  kind: z.enum(QUESTION_KINDS),
  label: TextSchema,
  hint: z.nullable(TextSchema),
  required: z.boolean(),
  when: z.nullable(ConditionSchema),
  options: z.array(OptionSchema),
  /** Characters (code points) a text may have; null where nothing is written. */
  maxLength: z.nullable(z.int()),
  /** Ids of the measures that its answers become part of. */
  measures: z.array(id()),
});
export type Question = z.infer<typeof QuestionSchema>;

/** Questions that stand on one page; most pages have one. Left out when none of its questions is asked. */
export const FormPageSchema = z.object({id: id(), title: z.nullable(TextSchema), questions: z.array(QuestionSchema)});
export type FormPage = z.infer<typeof FormPageSchema>;

/** Where else to say it. Each is null where the landlord has not told us. */
export const FormContactSchema = z.object({
  phone: z.nullable(z.string()),
  /** For danger: day and night. */
  emergencyPhone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  address: z.nullable(z.string()),
  website: z.nullable(z.string()),
  /** How to make a complaint, which a form never becomes by itself. */
  complaint: z.nullable(TextSchema),
  complaintUrl: z.nullable(z.string()),
});
export type FormContact = z.infer<typeof FormContactSchema>;

/** `/{landlord}/v1/forms/{id}.json`: a form as data. The wording of a version never changes. */
export const FormSchema = z.object({
  release: ReleaseRefSchema,
  landlord: LandlordSchema,
  id: id(),
  version: z.int(),
  /** `off` where the landlord has not switched feedback on: there are no pages then, and `contact` says where to write. */
  state: z.enum(FORM_STATES),
  title: TextSchema,
  introduction: TextSchema,
  privacy: TextSchema,
  /** Wording, order and scale are the regulator's and cannot be changed. */
  locked: z.boolean(),
  pages: z.array(FormPageSchema),
  contact: FormContactSchema,
});
export type Form = z.infer<typeof FormSchema>;
