/** The name of the kit's own Trusted Types policy: a page that enforces them allows `trusted-types doorstep`. */
const POLICY = 'doorstep';

interface Policies {
  createPolicy(name: string, rules: {createHTML: (html: string) => string}): unknown;
}

/**
 * Makes the policy that Lit's templates go through, once a page, so that a second copy of the kit does not ask for a name
 * that is taken. False when the page's rules refuse it: then nothing is defined and the page keeps its fallback content.
 */
export function guardPolicy(): boolean {
  const page = globalThis as {trustedTypes?: Policies; [key: symbol]: unknown};
  const key = Symbol.for('doorstep.policy');
  if (!page.trustedTypes || page[key]) return true;
  try {
    page[key] = page.trustedTypes.createPolicy(POLICY, {createHTML: (html) => html});
    return true;
  } catch {
    try {
      // A refusal matters only where the page also forbids plain text.
      document.createElement('template').innerHTML = '<p></p>';
      return true;
    } catch {
      console.error(`Doorstep: this page's content policy must allow "trusted-types ${POLICY}"`);
      return false;
    }
  }
}
