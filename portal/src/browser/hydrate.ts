// This must come before anything that loads Lit's element class: it teaches that class to adopt what the server drew.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type {MeasureDocument, OverviewItem} from '@doorstep/contract';
import type {DoorstepKpiTile, DoorstepTrendChart} from '@doorstep/widgets';

/**
 * Gives every widget the figures it was drawn from, then defines the elements. The order matters: an element that is
 * defined first would draw itself without figures and throw away what the reader already sees.
 */
export async function hydrateWidgets(): Promise<void> {
  const block = document.getElementById('widget-data');
  const data = JSON.parse(block?.textContent ?? 'null') as OverviewItem[] | MeasureDocument | null;
  if (Array.isArray(data)) {
    giveItems(data);
    await import('@doorstep/widgets/kpi-tile/define');
  } else if (data) {
    for (const chart of document.querySelectorAll<DoorstepTrendChart>('doorstep-trend-chart')) chart.data = data;
    await import('@doorstep/widgets/trend-chart/define');
  }
}

function giveItems(items: readonly OverviewItem[]): void {
  const byKey = new Map(items.map((item) => [`${item.id} ${item.scope.tenure}`, item]));
  for (const tile of document.querySelectorAll<DoorstepKpiTile>('doorstep-kpi-tile')) {
    // Not a plain assignment: the bundler's minifier takes `if (item) tile.item = item` for dead code and drops it.
    Object.assign(tile, {item: byKey.get(`${tile.getAttribute('measure')} ${tile.getAttribute('tenure')}`)});
  }
}
