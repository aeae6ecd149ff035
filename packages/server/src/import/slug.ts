/** Addresses that are not landlords, so neither slugs nor aliases. */
export const RESERVED_SLUGS: readonly string[] = [
  'landlords',
  'openapi',
  'health',
  'ready',
  'releases',
  'assets',
  'about',
  'accessibility',
  'privacy',
  'schemas',
  'embed',
  'compare',
];

/**
 * A name as it may stand in an address: lower case, marks off letters, apostrophes dropped, `&` as "and", everything
 * else that is no letter or digit of ASCII a hyphen. May be empty.
 */
export function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The slug a new landlord is given: its name's, or with its code behind when that is taken, reserved or empty.
 * `taken` tells of slugs and aliases of other landlords.
 */
export function giveSlug(name: string, code: string, taken: (slug: string) => boolean): string {
  const free = (slug: string): boolean => slug !== '' && !RESERVED_SLUGS.includes(slug) && !taken(slug);
  const plain = toSlug(name);
  if (free(plain)) return plain;
  const withCode = toSlug(`${name} ${code}`);
  let candidate = withCode;
  for (let number = 2; !free(candidate); number += 1) candidate = `${withCode}-${number}`;
  return candidate;
}
