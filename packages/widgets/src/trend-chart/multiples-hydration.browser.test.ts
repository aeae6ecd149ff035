// First: Lit looks for it when its element class loads. In a file of its own: what draws several charts is loaded with the
// page that has them, and another test would have loaded the rest before.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import {expect} from '@esm-bundle/chai';
import {executeServerCommand} from '@web/test-runner-commands';
import {settled} from '../testing/show-example.ts';
import {MULTIPLES_EXAMPLES} from './multiples.examples.ts';

describe('charts side by side that Node rendered', () => {
  it('are readable before script and taken over without being made again', async () => {
    const {multiples} = await executeServerCommand<{multiples: string}, undefined>('render-in-node');
    const page = document.createElement('div');
    document.body.append(page);
    page.setHTMLUnsafe(multiples);
    const chart = page.querySelector('doorstep-trend-chart');
    if (!chart) throw new Error('Node rendered no chart');
    const nodes = () => [...(chart.shadowRoot?.querySelectorAll('.multiples *') ?? [])];
    const before = nodes();
    const height = chart.offsetHeight;
    expect(chart.shadowRoot?.querySelectorAll('.multiples svg')).to.have.length(5);
    expect(chart.shadowRoot?.querySelector('.multiples')?.textContent).to.include('Castle Street');
    expect(chart.shadowRoot?.querySelector('.plot')?.checkVisibility(), 'the one chart').to.equal(false);
    chart.data = MULTIPLES_EXAMPLES.areas.data;
    await import('./define.ts');
    for (let round = 0; round < 5; round++) await settled(chart);
    const after = nodes();
    expect(after).to.have.length(before.length);
    after.forEach((node, at) => expect(node === before[at], `node ${at} was made again`).to.equal(true));
    // The line that says how to read them comes when script can answer.
    expect(chart.offsetHeight - height).to.be.within(-1, 60);
  });
});
