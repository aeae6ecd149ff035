import {expect} from '@esm-bundle/chai';
import {type FakeServer, settled} from '../testing/show-example.ts';
import {useServer} from '../testing/use-server.ts';
import './define.ts';
import {CHART_EXAMPLES} from './trend-chart.examples.ts';

type Chart = HTMLElementTagNameMap['doorstep-trend-chart'];

export const inside = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot?.querySelector(selector) as HTMLElement;

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The drawings that are shown at the chart's width. */
export const drawn = (element: Element): Element[] =>
  [...(element.shadowRoot?.querySelectorAll('svg.chart') ?? [])].filter((one) => one.checkVisibility());

/** Waits until the drawing answers to the keyboard: some frames after it is there. */
export async function untilAwake(chart: Chart): Promise<void> {
  const isAwake = () => inside(chart, '.plot').hasAttribute('tabindex');
  for (let frame = 0; frame < 20 && !isAwake(); frame++) await new Promise(requestAnimationFrame);
}

/** Waits for the table, which is loaded. */
export async function untilTabled(chart: Chart): Promise<void> {
  for (let round = 0; round < 20 && !chart.shadowRoot?.querySelector('table'); round++) await settled(chart);
  expect(chart.shadowRoot?.querySelectorAll('table')).to.have.length(1);
}

/** Opens "The numbers" as a reader would, and waits until they are there. */
export async function openNumbers(chart: Chart): Promise<void> {
  inside(chart, 'summary').click();
  await untilTabled(chart);
}

/** A server for the charts of a suite. */
export const useChartServer = (): FakeServer => useServer({'/measures/tsm-tp02.json': CHART_EXAMPLES.survey.data});
