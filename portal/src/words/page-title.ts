/** What stands in a browser's tab, the page first; the name is the same in every language. */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, 'Doorstep'].join(' - ');
}
