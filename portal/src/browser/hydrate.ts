import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type {MeasureDocument, OverviewItem} from '@doorstep/contract';
import type {DoorstepKpiTile, DoorstepTrendChart} from '@doorstep/widgets';
import {LitElement} from 'lit';

declare global {
  var litElementHydrateSupport: ((lit: {LitElement: typeof LitElement}) => void) | undefined;
}

// The build may drop assignments to properties of objects it takes for its own (`treeshake.propertyWriteSideEffects`), so
// figures are given by `Object.assign`.

/**
 * Gives every widget the figures it was drawn from, then defines the elements. The order matters: an element that is
 * defined first would draw itself without figures and throw away what the reader already sees; one without the Welsh of a Welsh page in English.
 */
export async function hydrateWidgets(): Promise<void> {
  adoptServerDrawing();
  const block = document.getElementById('widget-data');
  const data = JSON.parse(block?.textContent ?? 'null') as OverviewItem[] | MeasureDocument | null;
  const isWelsh = document.documentElement.lang.startsWith('cy');
  if (Array.isArray(data)) {
    giveItems(data);
    if (isWelsh) await import('@doorstep/widgets/kpi-tile/welsh');
    await import('@doorstep/widgets/kpi-tile/define');
  } else if (data) {
    for (const chart of document.querySelectorAll<DoorstepTrendChart>('doorstep-trend-chart'))
      Object.assign(chart, {data});
    if (isWelsh) await import('@doorstep/widgets/trend-chart/welsh');
    await import('@doorstep/widgets/trend-chart/define');
  }
}

/**
 * Teaches Lit's element class to adopt what the server drew. The support module does that by itself only when it is loaded
 * before the class, which a bundler that puts both into one file cannot promise; the class tells whether it happened.
 */
function adoptServerDrawing(): void {
  if (Object.hasOwn(LitElement.prototype, 'attributeChangedCallback')) return;
  globalThis.litElementHydrateSupport?.({LitElement});
}

function giveItems(items: readonly OverviewItem[]): void {
  const byKey = new Map(items.map((item) => [`${item.id} ${item.scope.id}`, item]));
  for (const tile of document.querySelectorAll<DoorstepKpiTile>('doorstep-kpi-tile')) {
    Object.assign(tile, {item: byKey.get(`${tile.getAttribute('measure')} ${tile.getAttribute('scope')}`)});
  }
}
