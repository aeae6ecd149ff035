import * as z from 'zod';

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens only');

/** Plain words are English; an object has a text for each language. */
export const text = z
  .union([z.string().min(1), z.strictObject({en: z.string().min(1), cy: z.string().optional()})])
  .transform((said) => (typeof said === 'string' ? {en: said} : {en: said.en, ...(said.cy ? {cy: said.cy} : {})}));
