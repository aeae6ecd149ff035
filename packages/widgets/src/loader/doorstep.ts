import {guardPolicy} from './guard-policy.ts';

/** Elements not asked for yet. Each brings `<doorstep-source>` with it, which alone has nothing to do. */
const waiting = new Map([
  ['doorstep-actions', () => import('../actions/define.ts')],
  ['doorstep-data-table', () => import('../data-table/define.ts')],
  ['doorstep-comparison', () => import('../comparison/define.ts')],
  ['doorstep-kpi-tile', () => import('../kpi-tile/define.ts')],
  ['doorstep-programme', () => import('../programme/define.ts')],
  ['doorstep-passport', () => import('../passport/define.ts')],
  ['doorstep-scorecard', () => import('../scorecard/define.ts')],
  ['doorstep-survey-funnel', () => import('../survey-funnel/define.ts')],
  ['doorstep-trend-chart', () => import('../trend-chart/define.ts')],
  ['doorstep-value-map', () => import('../value-map/define.ts')],
  ['doorstep-witnesses', () => import('../witnesses/define.ts')],
] as [string, () => Promise<unknown>][]);

/** Loads what the page has now. A chunk that does not come leaves the page's fallback content in place. */
function load(): void {
  for (const [tag, define] of waiting) {
    if (document.querySelector(tag) && waiting.delete(tag)) define().catch(console.error);
  }
}

// Read by the widgets: without an `api` they ask the place this file came from. The first loader on a page wins.
(globalThis as {[key: symbol]: unknown})[Symbol.for('doorstep.api')] ??= new URL('.', import.meta.url).href;

if (guardPolicy()) {
  load();
  new MutationObserver(load).observe(document, {childList: true, subtree: true});
}
