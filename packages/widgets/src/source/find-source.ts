/** The nearest `<doorstep-source>` around an element, also across shadow roots. */
export function findSource(element: Element): Element | null {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest('doorstep-source') ?? (host ? findSource(host) : null);
}
