import {expect} from '@esm-bundle/chai';
import '../data-table/define.ts';
import {TABLE_EXAMPLES} from '../data-table/data-table.examples.ts';
import '../kpi-tile/define.ts';
import {TILE_EXAMPLES} from '../kpi-tile/kpi-tile.examples.ts';
import '../scorecard/define.ts';
import {SCORECARD_EXAMPLES} from '../scorecard/scorecard.examples.ts';
import '../trend-chart/define.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';
import {settled} from './show-example.ts';

const DATA = CHART_EXAMPLES.monthly.data;

/** The document with another figure in one month. */
function withPoint(at: number, value: number): typeof DATA {
  const [series] = DATA.series;
  if (!series) throw new Error('The example has no series');
  const observations = series.observations.map((one, index) => (index === at ? {...one, value} : one));
  return {...DATA, series: [{...series, observations}]};
}

describe('one point that changes', () => {
  it('makes that widget anew and no other, keeps its elements, and leaves the keyboard where it is', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    const add = <T extends keyof HTMLElementTagNameMap>(tag: T, given: object) => {
      const made = document.createElement(tag);
      Object.assign(made, given);
      page.append(made);
      return made as HTMLElementTagNameMap[T] & {updateComplete: Promise<boolean>};
    };
    const chart = add('doorstep-trend-chart', {data: DATA});
    const widgets = [
      chart,
      add('doorstep-trend-chart', {data: DATA}),
      add('doorstep-kpi-tile', {item: TILE_EXAMPLES.survey.item}),
      add('doorstep-scorecard', {data: SCORECARD_EXAMPLES.pair.data}),
      add('doorstep-data-table', {data: TABLE_EXAMPLES.every.data}),
    ];
    for (const one of widgets) {
      await settled(one);
      await new Promise(requestAnimationFrame);
      await settled(one);
    }
    const root = chart.shadowRoot;
    if (!root) throw new Error('The chart has no shadow root');
    root.querySelector('details')?.setAttribute('open', '');
    const plot = root.querySelector<HTMLElement>('.plot');
    plot?.focus();
    await settled(chart);
    await new Promise(requestAnimationFrame);
    await settled(chart);

    const changes = new Map<Element, number>();
    const observers = widgets.map((one) => {
      const observer = new MutationObserver((records) => changes.set(one, (changes.get(one) ?? 0) + records.length));
      const watched = {childList: true, subtree: true, attributes: true, characterData: true};
      observer.observe(one, watched);
      if (one.shadowRoot) observer.observe(one.shadowRoot, watched);
      return observer;
    });
    let updates = 0;
    const spied = chart as unknown as {performUpdate: () => unknown};
    const performUpdate = spied.performUpdate.bind(chart);
    spied.performUpdate = () => {
      updates++;
      return performUpdate();
    };
    const before = [...root.querySelectorAll('*')];
    const words = root.textContent;

    chart.data = withPoint(30, 88.8);
    await settled(chart);
    await new Promise(requestAnimationFrame);
    await settled(chart);

    expect(updates, 'the chart is made once').to.equal(1);
    expect([...changes.keys()], 'only the chart changes').to.deep.equal([chart]);
    expect(root.textContent).to.include('88.8%').and.not.to.equal(words);
    const after = [...root.querySelectorAll('*')];
    expect(after.length).to.equal(before.length);
    after.forEach((node, at) => expect(node === before[at], `${node.localName} ${at} was made again`).to.equal(true));
    // One column of the drawing and a row of the table, not everything.
    expect(changes.get(chart)).to.be.lessThan(before.length / 4);
    expect([document.activeElement, root.activeElement]).to.deep.equal([chart, plot]);
    for (const observer of observers) observer.disconnect();
    page.remove();
  });
});
