import {toHeading} from './headings.ts';

/** Headings behind which people are named or can be reached. Measures need none of them. */
const PATTERNS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['an e-mail address', /\be-?mail\b/],
  ['a telephone number', /\b(phone|telephone|tel|mobile|landline|contact (no|number))\b/],
  ['an address', /\b(address|addr|street|post ?code|house (no|number|name)|town)\b/],
  [
    'a name',
    /\b(tenant|resident|customer|occupier|caller|surname|forename|first ?name|last ?name|full ?name|operative|engineer|inspector|contact|reported by|raised by|logged by)\b/,
  ],
  ['a date of birth', /\b(dob|date of birth|birth)\b/],
  ['a national insurance number', /\b(ni (no|number)|nino|national insurance)\b/],
];
const PLAIN_NAME = /^name$/;

/** What a heading looks like it holds, such as `a telephone number`; null when nothing personal. */
export function findPersonal(heading: string): string | null {
  const text = toHeading(heading);
  if (PLAIN_NAME.test(text)) return 'a name';
  if (/\b(satisf|count|number of|score)/.test(text)) return null;
  return PATTERNS.find(([, words]) => words.test(text))?.[0] ?? null;
}
