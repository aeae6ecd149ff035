import type {SourceAttribute} from './source.ts';

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

/** Own attribute first, then the source's. Attributes are read, not properties: the source may not be defined yet. */
export function readAttribute(
  source: Element | null,
  own: string | undefined,
  name: SourceAttribute,
): string | undefined {
  return own || source?.getAttribute(name) || undefined;
}
