import * as z from 'zod/mini';
import {TextSchema} from './text.ts';

/** How we know this: labelled facts in the order they are shown. */
export const PassportSchema = z.object({facts: z.array(z.object({label: TextSchema, value: TextSchema}))});
export type Passport = z.infer<typeof PassportSchema>;
