import 'axe-core';
import {expect} from '@esm-bundle/chai';

interface Violation {
  id: string;
  help: string;
  nodes: {html: string; failureSummary?: string}[];
}

/** Fails with what a checker finds wrong with an element; `where` says under which circumstances, `only` which rules. */
export async function checkAccessibility(element: Element, where = '', only?: readonly string[]): Promise<void> {
  const {axe} = globalThis as unknown as {
    axe: {run(context: Element, options: object): Promise<{violations: Violation[]}>};
  };
  // Examples of one measure have the same name, as no two widgets of a page should.
  const rules = {'landmark-unique': {enabled: where === ''}};
  const {violations} = await axe.run(element, only ? {runOnly: only} : {rules});
  const found = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary = ''}) => `${html} ${failureSummary}`).join('; ')}`,
  );
  expect(found, where || element.outerHTML).to.deep.equal([]);
}
