import 'axe-core';
import {expect} from '@esm-bundle/chai';

interface Violation {
  id: string;
  help: string;
  nodes: {html: string; failureSummary?: string}[];
}

/** Fails with what a checker finds wrong with an element. */
export async function checkAccessibility(element: Element): Promise<void> {
  const {axe} = globalThis as unknown as {axe: {run(context: Element): Promise<{violations: Violation[]}>}};
  const {violations} = await axe.run(element);
  const found = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary = ''}) => `${html} ${failureSummary}`).join('; ')}`,
  );
  expect(found, element.outerHTML).to.deep.equal([]);
}
