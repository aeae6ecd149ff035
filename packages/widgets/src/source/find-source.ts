/** The nearest `<doorstep-source>` around an element, also across shadow roots. */
export function findSource(element: Element): Element | null {
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest('doorstep-source');
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return null;
}
