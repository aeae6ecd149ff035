// First: Lit looks for it when its element class loads, which the test tools do too.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import {expect} from '@esm-bundle/chai';
import {executeServerCommand} from '@web/test-runner-commands';
import {ACTIONS_EXAMPLES} from '../actions/actions.examples.ts';
import {PEERS_EXAMPLES} from '../comparison/peers.examples.ts';
import {TABLE_EXAMPLES} from '../data-table/data-table.examples.ts';
import {TILE_EXAMPLES} from '../kpi-tile/kpi-tile.examples.ts';
import {PASSPORT_EXAMPLES} from '../passport/passport.examples.ts';
import {PROGRAMME_EXAMPLES} from '../programme/programme.examples.ts';
import {FORM_EXAMPLES} from '../satisfaction-form/satisfaction-form.examples.ts';
import {SCORECARD_EXAMPLES} from '../scorecard/scorecard.examples.ts';
import {CREDITS_EXAMPLES} from '../service-credits/service-credits.examples.ts';
import {FUNNEL_EXAMPLES} from '../survey-funnel/survey-funnel.examples.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';
import {VALUE_EXAMPLES} from '../value-map/value-map.examples.ts';
import {WITNESS_EXAMPLES} from '../witnesses/witnesses.examples.ts';
import {settled} from './show-example.ts';

type Settling = HTMLElement & {updateComplete: Promise<boolean>};

interface Rendered {
  tile: string;
  chart: string;
  long: string;
  form: string;
  others: string;
  pictures: string;
}

/** Widgets without parts that are loaded later: their data as on the server, words they show before script, and their code. */
const OTHERS = [
  ['doorstep-scorecard', SCORECARD_EXAMPLES.pair.data, 'Look at this pair.', () => import('../scorecard/define.ts')],
  ['doorstep-actions', ACTIONS_EXAMPLES.list.data, 'What nobody answers yet', () => import('../actions/define.ts')],
  [
    'doorstep-passport',
    PASSPORT_EXAMPLES.facts.data,
    'published 26 November 2025',
    () => import('../passport/define.ts'),
  ],
  ['doorstep-data-table', TABLE_EXAMPLES.every.data, '4,891 of 4,920', () => import('../data-table/define.ts')],
  [
    'doorstep-service-credits',
    CREDITS_EXAMPLES.month.credits,
    'Indicative and private.',
    () => import('../service-credits/define.ts'),
  ],
] as const;

/** Widgets with one picture, which is made anew for its place: what a reader has read stays, marks move. */
const PICTURES = [
  ['doorstep-witnesses', WITNESS_EXAMPLES.disagree.data, () => import('../witnesses/define.ts')],
  ['doorstep-survey-funnel', FUNNEL_EXAMPLES.fair.data, () => import('../survey-funnel/define.ts')],
  ['doorstep-value-map', VALUE_EXAMPLES.contractors.data, () => import('../value-map/define.ts')],
  ['doorstep-comparison', PEERS_EXAMPLES.oneByOne.data, () => import('../comparison/define.ts')],
  ['doorstep-programme', PROGRAMME_EXAMPLES.running.data, () => import('../programme/define.ts')],
] as const;

/** Of the drawings for two widths only the one that is shown is taken over. */
const isSeen = (node: Element | null | undefined) => node?.closest('svg.chart')?.checkVisibility() !== false;

describe('what Node rendered', () => {
  it('is readable before script, and the widgets take it over without making it again', async () => {
    const {tile, chart, long} = await executeServerCommand<Rendered, undefined>('render-in-node');
    const page = document.createElement('div');
    document.body.append(page);
    page.setHTMLUnsafe(tile + chart + long);
    const [tileElement, chartElement] = ['doorstep-kpi-tile', 'doorstep-trend-chart'].map((tag) =>
      page.querySelector(tag),
    ) as [HTMLElementTagNameMap['doorstep-kpi-tile'], HTMLElementTagNameMap['doorstep-trend-chart']];
    const longElement = page.querySelector<HTMLElementTagNameMap['doorstep-trend-chart']>('doorstep-trend-chart + *');
    if (!longElement) throw new Error('There is no second chart');
    const nodes = () =>
      [
        tileElement.shadowRoot?.querySelector('[part=value]'),
        ...[chartElement, longElement].flatMap(({shadowRoot}) => [
          ...(shadowRoot?.querySelectorAll('svg.chart, figcaption p, table, .range, .better') ?? []),
        ]),
      ].filter(isSeen);
    const before = nodes();
    expect(before.map((node) => node?.textContent).join(' '))
      .to.include('73%')
      .and.to.include('73 of every 100');
    const heights = [tileElement, chartElement, longElement].map(({offsetHeight}) => offsetHeight);

    tileElement.item = TILE_EXAMPLES.survey.item;
    chartElement.data = CHART_EXAMPLES.tenures.data;
    longElement.data = CHART_EXAMPLES.monthly.data;
    const real = globalThis.fetch;
    let asked = 0;
    globalThis.fetch = (...given) => {
      asked++;
      return real(...given);
    };
    await import('../kpi-tile/define.ts');
    await import('../trend-chart/define.ts');
    await Promise.all([settled(tileElement), settled(chartElement), settled(longElement)]);
    globalThis.fetch = real;

    expect(asked).to.equal(0);
    const after = nodes();
    expect(after).to.have.length(before.length);
    after.forEach((node, index) => expect(node === before[index], `node ${index} was made again`).to.equal(true));
    expect([tileElement, chartElement, longElement].map(({offsetHeight}) => offsetHeight)).to.deep.equal(heights);

    tileElement.compact = true;
    await settled(tileElement);
    expect(tileElement.shadowRoot?.querySelector('.card')?.className).to.include('compact');
    page.remove();
  });

  it('is taken over the same way of widgets that are one piece', async () => {
    const {others} = await executeServerCommand<Rendered, undefined>('render-in-node');
    const page = document.createElement('div');
    document.body.append(page);
    page.setHTMLUnsafe(others);
    for (const [tag, data, words, define] of OTHERS) {
      const element = page.querySelector(tag);
      if (!element) throw new Error(`Node rendered no ${tag}`);
      const nodes = () => [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
      const before = nodes();
      const height = element.offsetHeight;
      expect(element.shadowRoot?.textContent).to.include(words);
      Object.assign(element, tag === 'doorstep-service-credits' ? {credits: data} : {data});
      await define();
      await settled(element);
      const after = nodes();
      expect(after).to.have.length(before.length);
      after.forEach((node, at) => expect(node === before[at], `${tag}: node ${at} was made again`).to.equal(true));
      expect(element.offsetHeight).to.equal(height);
    }
    page.remove();
  });

  it('is taken over of pictures, which are then drawn for their width', async () => {
    const {pictures} = await executeServerCommand<Rendered, undefined>('render-in-node');
    const page = document.createElement('div');
    document.body.append(page);
    page.setHTMLUnsafe(pictures);
    for (const [tag, data, define] of PICTURES) {
      const element = page.querySelector(tag);
      if (!element) throw new Error(`Node rendered no ${tag}`);
      const nodes = () =>
        [
          ...(element.shadowRoot?.querySelectorAll('h3, figcaption p, svg.chart, circle, table, td, select') ?? []),
        ].filter(isSeen);
      const before = nodes();
      expect(before.length, tag).to.be.greaterThan(10);
      Object.assign(element, {data}, tag === 'doorstep-comparison' && {peers: PEERS_EXAMPLES.oneByOne.peers});
      await define();
      await settled(element);
      await new Promise(requestAnimationFrame);
      await settled(element);
      const after = nodes();
      expect(after, tag).to.have.length(before.length);
      after.forEach((node, at) => expect(node === before[at], `${tag}: node ${at} was made again`).to.equal(true));
      const wide = element.shadowRoot?.querySelector('svg.wide');
      const room = element.shadowRoot?.querySelector('.plot')?.clientWidth ?? 0;
      expect(Math.abs((wide?.getBoundingClientRect().width ?? 0) - room), tag).to.be.at.most(1);
    }
    page.remove();
  });

  it('is taken over of a form and of a rating: what is chosen stays chosen, and can be answered', async () => {
    const {form} = await executeServerCommand<Rendered, undefined>('render-in-node');
    const page = document.createElement('form');
    document.body.append(page);
    page.setHTMLUnsafe(form);
    const [element, rating] = ['doorstep-satisfaction-form', 'doorstep-rating-input'].map((tag) =>
      page.querySelector(tag),
    );
    if (!element || !rating) throw new Error('Node rendered no form');
    const nodes = () => [element, rating].flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('*') ?? [])]);
    const chosen = () =>
      nodes().flatMap((node) => (node instanceof HTMLInputElement && node.checked ? node.value : []));
    const before = nodes();
    expect(element.shadowRoot?.textContent).to.include('Was the problem fixed?').and.to.include('Question 2 of 8');
    expect(chosen()).to.deep.equal(['yes', 'neither']);
    Object.assign(element, {data: FORM_EXAMPLES.choices.data, session: FORM_EXAMPLES.choices.session});
    await import('../satisfaction-form/define.ts');
    await import('../rating-input/define.ts');
    await Promise.all([element, rating].map((one) => settled(one as Settling)));
    const after = nodes();
    expect(after).to.have.length(before.length);
    after.forEach((node, at) => expect(node === before[at], `node ${at} was made again`).to.equal(true));
    expect(chosen()).to.deep.equal(['yes', 'neither']);
    expect([...new FormData(page)]).to.deep.equal([['repair', 'neither']]);
    (element.shadowRoot?.querySelector('#fixed-no') as HTMLElement).click();
    (element.shadowRoot?.querySelector('.main') as HTMLElement).click();
    await settled(element as Settling);
    expect(element.shadowRoot?.textContent).to.include('when we said we would');
    page.remove();
  });
});
