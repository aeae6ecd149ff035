import {guardPolicy} from './guard-policy.ts';

/** Elements not asked for yet. Each brings `<doorstep-source>` with it, which alone has nothing to do. */
const waiting = new Map([
  ['doorstep-kpi-tile', () => import('../kpi-tile/define.ts')],
  ['doorstep-trend-chart', () => import('../trend-chart/define.ts')],
] as [string, () => Promise<unknown>][]);

/** All others stand in a list of their own: a page of the two above stays as small as it is when the kit grows. */
const isOther = ({localName}: Element) => /^doorstep-(?!kpi-tile|trend-chart|source)/.test(localName);
let hasOthers = false;

/** Loads what the page has now. A chunk that does not come leaves the page's fallback content in place. */
function load(): void {
  for (const [tag, define] of waiting) {
    if (document.querySelector(tag) && waiting.delete(tag)) define().catch(console.error);
  }
  if (hasOthers || ![...document.querySelectorAll(':not(:defined)')].some(isOther)) return;
  hasOthers = true;
  import('./others.ts').then(({others}) => {
    for (const [tag, define] of others) waiting.set(tag, define);
    load();
  }, console.error);
}

// Read by the widgets: without an `api` they ask the place this file came from. The first loader on a page wins.
(globalThis as {[key: symbol]: unknown})[Symbol.for('doorstep.api')] ??= new URL('.', import.meta.url).href;

if (guardPolicy()) {
  load();
  new MutationObserver(load).observe(document, {childList: true, subtree: true});
}
