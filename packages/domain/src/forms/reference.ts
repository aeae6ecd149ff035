/** What a landlord's code of a repair may look like once blanks and signs between its parts are gone. */
const REFERENCE = /^[A-Z0-9]{3,24}$/;

/**
 * A code of a repair as it is compared and kept: upper case, without blanks, hyphens, slashes, dots or lines between its
 * parts, as people type what they read on paper. Null for what cannot be one.
 */
export function normaliseReference(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}/._#:]+/gu, '');
  return REFERENCE.test(code) ? code : null;
}
