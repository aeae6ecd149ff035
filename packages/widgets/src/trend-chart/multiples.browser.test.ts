import {expect} from '@esm-bundle/chai';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {countInk} from '../testing/screenshot.ts';
import {settled, showExample} from '../testing/show-example.ts';
import {MULTIPLES_EXAMPLES} from './multiples.examples.ts';
import {inside, textOf, useChartServer} from './trend-chart.testing.ts';

/** Shows an example and waits for what draws it, which is loaded. */
async function show(name: keyof typeof MULTIPLES_EXAMPLES, server: ReturnType<typeof useChartServer>) {
  const chart = await showExample('doorstep-trend-chart', MULTIPLES_EXAMPLES[name], server);
  for (let round = 0; round < 30 && name !== 'noSuchParts' && !chart.shadowRoot?.querySelector('.multiples'); round++)
    await settled(chart);
  await new Promise(requestAnimationFrame);
  await settled(chart);
  return chart;
}

describe('<doorstep-trend-chart multiples>', () => {
  const server = useChartServer();

  it('takes the place of the one chart, its line and its table; without such parts that stays', async () => {
    const seen = (chart: Element) =>
      [...(chart.shadowRoot?.querySelectorAll('svg.chart, details, .said') ?? [])].filter((one) =>
        one.checkVisibility(),
      ).length;
    const chart = await show('areas', server);
    expect(chart.shadowRoot?.querySelectorAll('.multiples svg')).to.have.length(5);
    expect(seen(chart), 'one table and one line').to.equal(2);
    expect(seen(await show('noSuchParts', server))).to.equal(3);
  });

  it('is walked from one tab stop, within a chart and between charts at the same period', async () => {
    const chart = await show('gaps', server);
    const group = inside(chart, '.multiples [role=group]');
    expect(chart.shadowRoot?.querySelectorAll('.multiples [role=group][tabindex="0"]')).to.have.length(1);
    group.focus();
    const press = async (key: string) => {
      await sendKeys({press: key});
      await settled(chart);
      return textOf(inside(chart, '#said'));
    };
    expect(await press('ArrowRight')).to.match(/^Millbrook\. April – June 2023: 75%\./);
    expect(await press('End')).to.match(/^Millbrook\. January – March 2026/);
    expect(await press('ArrowDown')).to.match(/^Harrow End\. January – March 2026/);
    expect(await press('ArrowRight')).to.match(/^Harrow End\. April – June 2026: .* Not final\./);
    expect(chart.shadowRoot?.querySelectorAll('.ring')).to.have.length(1);
    await press('ArrowUp');
    expect(await press('Escape')).to.match(/^Left and right read each chart/);
    expect(chart.shadowRoot?.querySelectorAll('.ring')).to.have.length(0);
  });

  it('keeps its drawings in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const chart = await show('gaps', server);
    for (const picture of chart.shadowRoot?.querySelectorAll('.multiples svg') ?? [])
      expect(await countInk(picture)).to.be.greaterThan(0.01);
  });
});
