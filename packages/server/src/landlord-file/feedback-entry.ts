import {FORM_IDS, type FormId} from '@doorstep/contract';
import * as z from 'zod';
import {slug, text} from './entry-parts.ts';

const phone = z
  .string()
  .regex(/^\+?[0-9][0-9 ]{4,18}[0-9]$/, 'a telephone number in digits and blanks, such as 01632 960123')
  .nullable()
  .default(null);
const webAddress = z
  .url({protocol: /^https?$/, error: 'a web address that begins with https://'})
  .nullable()
  .default(null);
const email = z.email('an e-mail address such as repairs@example.org');

/** Where else to say it: shown on every form, on every refusal, and where a form is off. */
const ContactEntry = z.strictObject({
  phone,
  /** For danger: answered day and night. */
  emergencyPhone: phone,
  email: email.nullable().default(null),
  address: z.string().min(1).nullable().default(null),
  website: webAddress,
  /** How to make a complaint, which a form never becomes by itself. */
  complaint: text.nullable().default(null),
  complaintUrl: webAddress,
});

/** Other words for one question; what is left out stays as shipped. Wording that the regulator locks cannot be changed. */
const QuestionWordingEntry = z.strictObject({
  label: text.optional(),
  hint: text.optional(),
  /** By the value of the option. */
  options: z.record(slug, text).optional(),
});

const byForm = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject(
    Object.fromEntries(FORM_IDS.map((id) => [id, entry.optional()])) as Record<FormId, z.ZodOptional<Entry>>,
    {
      error: ({code}) => (code === 'unrecognized_keys' ? `forms are: ${FORM_IDS.join(', ')}` : undefined),
    },
  );

/**
 * Forms that residents send to the landlord. A landlord without this part, or with `on: false`, accepts nothing and its
 * pages say where to write instead.
 */
export const FeedbackEntry = z
  .strictObject({
    on: z.boolean(),
    contact: ContactEntry.prefault({}),
    /** A form that is not named is off; a closed one says so and takes no more answers. */
    forms: byForm(z.enum(['open', 'closed'], 'open or closed')).prefault({}),
    /** By form, then by question. */
    wording: byForm(z.record(slug, QuestionWordingEntry)).prefault({}),
    /** Months after which an answer set is erased; what it added to a published figure stays a count. */
    keepMonths: z.int().min(1).max(72).default(24),
    /** Where the landlord is told of a new answer set, without what it says. */
    notify: z
      .strictObject({
        webhook: z.url({protocol: /^https?$/, error: 'a web address that begins with https://'}).optional(),
        email: email.optional(),
      })
      .nullable()
      .default(null),
  })
  .refine(({on, contact: {phone, email, address}}) => !on || (phone ?? email ?? address) !== null, {
    path: ['contact'],
    error: 'where forms are on, a phone, an email or an address for those who cannot use one',
  })
  .refine(({on, forms}) => !on || Object.keys(forms).length > 0, {
    path: ['forms'],
    error: `where forms are on, at least one of them, such as {${FORM_IDS[0]}: open}`,
  });
export type FeedbackSettings = z.infer<typeof FeedbackEntry>;
