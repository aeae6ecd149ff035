/** Just what is used here of a browser's Trusted Types. */
interface Policy {
  createHTML(html: string): string;
}
interface Page {
  trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
  [key: symbol]: Policy | undefined;
}

/**
 * Makes the policy that Lit's templates go through, once a page, so that a second copy of the kit does not ask for a name
 * that is taken. False when the page's rules refuse it and forbid plain text too: then nothing is defined and the page
 * keeps its fallback content.
 */
export function guardPolicy(): boolean {
  const page = globalThis as Page;
  const key = Symbol.for('doorstep.policy');
  const html = '<p>';
  try {
    page[key] ??= page.trustedTypes?.createPolicy('doorstep', {createHTML: (text) => text});
  } catch {
    // Refused. That matters only where the page also forbids plain text, which the next lines try.
  }
  try {
    document.createElement('template').innerHTML = page[key]?.createHTML(html) ?? html;
    return true;
  } catch {
    console.error('Doorstep: content policy lacks "trusted-types doorstep"');
    return false;
  }
}
