/** Registers an element unless the page already has one of that name: two copies of the kit may meet on one page. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
