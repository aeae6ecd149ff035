import type {CDPSession, Page} from 'playwright-core';
import {ACTIONS_EXAMPLES} from '@doorstep/widgets/actions/actions.examples';
import {COMPARISON_EXAMPLES} from '@doorstep/widgets/comparison/comparison.examples';
import {TABLE_EXAMPLES} from '@doorstep/widgets/data-table/data-table.examples';
import {TILE_EXAMPLES} from '@doorstep/widgets/kpi-tile/kpi-tile.examples';
import {PASSPORT_EXAMPLES} from '@doorstep/widgets/passport/passport.examples';
import {PROGRAMME_EXAMPLES} from '@doorstep/widgets/programme/programme.examples';
import {SCORECARD_EXAMPLES} from '@doorstep/widgets/scorecard/scorecard.examples';
import {CREDITS_EXAMPLES} from '@doorstep/widgets/service-credits/service-credits.examples';
import {FUNNEL_EXAMPLES} from '@doorstep/widgets/survey-funnel/survey-funnel.examples';
import {CHART_EXAMPLES} from '@doorstep/widgets/trend-chart/trend-chart.examples';
import {VALUE_EXAMPLES} from '@doorstep/widgets/value-map/value-map.examples';
import {WITNESS_EXAMPLES} from '@doorstep/widgets/witnesses/witnesses.examples';

/** What a page holds after everything that may go is gone: counts, and bytes of its scripts' memory. */
export interface Held {
  nodes: number;
  listeners: number;
  bytes: number;
}

/** A widget with what it is given. */
type Given = [tag: string, properties: object];

/** Every widget; those that most pages hold more often. */
const GIVEN: readonly Given[] = [
  ['doorstep-kpi-tile', {item: TILE_EXAMPLES.survey.item}],
  ['doorstep-kpi-tile', {item: TILE_EXAMPLES.monthly.item}],
  ['doorstep-trend-chart', {data: CHART_EXAMPLES.monthly.data}],
  ['doorstep-trend-chart', {data: CHART_EXAMPLES.tenures.data}],
  ['doorstep-scorecard', {data: SCORECARD_EXAMPLES.pair.data}],
  ['doorstep-actions', {data: ACTIONS_EXAMPLES.list.data, signals: true}],
  ['doorstep-passport', {data: PASSPORT_EXAMPLES.facts.data}],
  ['doorstep-data-table', {data: TABLE_EXAMPLES.every.data}],
  ['doorstep-comparison', {data: COMPARISON_EXAMPLES.similar.data}],
  ['doorstep-value-map', {data: VALUE_EXAMPLES.contractors.data}],
  ['doorstep-witnesses', {data: WITNESS_EXAMPLES.disagree.data}],
  ['doorstep-survey-funnel', {data: FUNNEL_EXAMPLES.fair.data}],
  ['doorstep-programme', {data: PROGRAMME_EXAMPLES.running.data}],
  ['doorstep-service-credits', {credits: CREDITS_EXAMPLES.month.credits}],
  // These read, one of them something that is not there.
  ['doorstep-kpi-tile', {measure: 'tsm-tp02'}],
  ['doorstep-trend-chart', {measure: 'long'}],
  ['doorstep-trend-chart', {measure: 'missing'}],
];

/**
 * Shows one of each until it has all that it loads late: the drawing for its width, and the numbers of charts, which follow
 * by themselves after some seconds, or at once when somebody prints. Templates and modules stay: they are made once.
 */
export async function warmUp(page: Page): Promise<void> {
  await page.evaluate(async (given) => {
    const source = document.querySelector('doorstep-source');
    if (!source) throw new Error('The page has no source');
    const all = given.map(([tag, properties]) => Object.assign(document.createElement(tag), properties));
    source.append(...all);
    await Promise.all(all.map(({localName}) => customElements.whenDefined(localName)));
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    dispatchEvent(new Event('beforeprint'));
    const isWritten = ({localName, shadowRoot}: Element) =>
      localName !== 'doorstep-trend-chart' || shadowRoot?.querySelector('table, .msg');
    while (!all.every(isWritten)) await new Promise(requestAnimationFrame);
    source.replaceChildren();
  }, GIVEN);
}

/** Puts so many widgets on a page and takes them off again, so many times. `leak` keeps something of each on purpose. */
export async function addAndRemove(page: Page, widgets: number, rounds: number, leak = false): Promise<void> {
  await page.evaluate(
    async ({given, count, times, isLeaking}) => {
      const source = document.querySelector('doorstep-source');
      if (!source) throw new Error('The page has no source');
      for (let round = 0; round < times; round++) {
        const all = Array.from({length: count}, (_, at) => {
          const [tag, properties] = given[at % given.length] as [string, object];
          const widget = document.createElement(tag) as HTMLElement & {updateComplete?: Promise<boolean>};
          if (isLeaking) addEventListener('resize', () => widget.title);
          return Object.assign(widget, properties);
        });
        source.append(...all);
        await Promise.all(all.map(({localName}) => customElements.whenDefined(localName)));
        await Promise.all(all.map(async (one) => one.updateComplete));
        // Every other round is gone before its first frame; the others are drawn for their width.
        for (let frame = 0; frame < 2 && round % 2 === 0; frame++) await new Promise(requestAnimationFrame);
        await Promise.all(all.map(async (one) => one.updateComplete));
        source.replaceChildren();
      }
    },
    {given: GIVEN, count: widgets, times: rounds, isLeaking: leak},
  );
}

/** What a page holds once its garbage is collected. */
export async function measureHeld(page: Page, session: CDPSession): Promise<Held> {
  // What was told to others, such as observers, is let go in a frame of its own; an answer that was waited for comes and goes.
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  await session.send('Performance.enable');
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: of('JSHeapUsedSize')};
}
