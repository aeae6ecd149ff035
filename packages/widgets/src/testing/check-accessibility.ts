import 'axe-core';
import {expect} from '@esm-bundle/chai';

interface Violation {
  id: string;
  help: string;
  nodes: Found[];
}
interface Found {
  html: string;
  element: Element;
  failureSummary?: string;
  any: {relatedNodes: {element: Element}[]}[];
}

/** Fails with what a checker finds wrong with an element; `where` says under which circumstances, `only` which rules. */
export async function checkAccessibility(element: Element, where = '', only?: readonly string[]): Promise<void> {
  const {axe} = globalThis as unknown as {
    axe: {run(context: Element, options: object): Promise<{violations: Violation[]}>};
  };
  const {violations} = await axe.run(element, {elementRef: true, ...(only && {runOnly: only})});
  const found = violations.flatMap(({id, nodes}) => {
    // Examples of one measure have the same name, as no two widgets of a page should.
    const wrong = id === 'landmark-unique' ? nodes.filter(isTwiceInOne) : nodes;
    if (wrong.length === 0) return [];
    return `${id}: ${wrong.map(({html, failureSummary = ''}) => `${html} ${failureSummary}`).join('; ')}`;
  });
  expect(found, where || element.outerHTML).to.deep.equal([]);
}

/** Whether one widget holds two of the landmarks that have the same name. */
function isTwiceInOne({element, any}: Found): boolean {
  const all = [element, ...any.flatMap(({relatedNodes}) => relatedNodes.map((related) => related.element))];
  return new Set(all.map((one) => one.getRootNode())).size < all.length;
}
