// First: Lit looks for it when its element class loads, which the test tools do too.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import {expect} from '@esm-bundle/chai';
import {executeServerCommand} from '@web/test-runner-commands';
import {TILE_EXAMPLES} from '../kpi-tile/kpi-tile.examples.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';
import {WITNESS_EXAMPLES} from '../witnesses/witnesses.examples.ts';
import {settled} from './show-example.ts';

/** What Node was given of each widget, words it shows before script, and what a Welsh page loads of it: Welsh first. */
const WIDGETS = [
  [
    'doorstep-kpi-tile',
    {item: TILE_EXAMPLES.survey.item},
    'Beth ddywedodd tenantiaid',
    async () => {
      await import('../kpi-tile/welsh.ts');
      await import('../kpi-tile/define.ts');
    },
  ],
  [
    'doorstep-trend-chart',
    {data: CHART_EXAMPLES.monthly.data},
    'Codi a gostwng arferol',
    async () => {
      await import('../trend-chart/welsh.ts');
      await import('../trend-chart/define.ts');
    },
  ],
  [
    'doorstep-witnesses',
    {data: WITNESS_EXAMPLES.disagree.data},
    'Cofnodion, arolygwyr a phreswylwyr',
    async () => {
      await import('../witnesses/welsh.ts');
      await import('../witnesses/define.ts');
    },
  ],
] as const;

describe('Welsh that Node rendered', () => {
  it('is taken over without making it again', async () => {
    const {welsh} = await executeServerCommand<{welsh: string}, undefined>('render-in-node');
    const page = document.createElement('div');
    document.body.append(page);
    page.setHTMLUnsafe(welsh);
    for (const [tag, values, words, define] of WIDGETS) {
      const element = page.querySelector(tag);
      if (!element) throw new Error(`Node rendered no ${tag}`);
      // A drawing is made anew for its width; a hint comes when script can answer.
      const nodes = () => [...(element.shadowRoot?.querySelectorAll('h3, p:not(.said), table, td, summary') ?? [])];
      const texts = () => nodes().map((node) => node.textContent);
      const [before, said] = [nodes(), texts()];
      expect(before.length, tag).to.be.greaterThan(3);
      expect(element.shadowRoot?.textContent).to.include(words);
      Object.assign(element, values);
      await define();
      await settled(element);
      const after = nodes();
      expect(after, tag).to.have.length(before.length);
      after.forEach((node, at) => expect(node === before[at], `${tag}: node ${at} was made again`).to.equal(true));
      expect(texts(), tag).to.deep.equal(said);
      expect(element.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang')).to.equal('cy');
    }
    page.remove();
  });
});
