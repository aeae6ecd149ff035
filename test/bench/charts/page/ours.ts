import type {MeasureDocument} from '@doorstep/contract';
import '@doorstep/widgets/kpi-tile/define';
import '@doorstep/widgets/trend-chart/define';
import '@doorstep/widgets/trend-chart/every-part';
import {toDocument, toItem} from '../documents.ts';
import type {Library} from './library.ts';

/** Resolves when a chart is drawn for the width it has: its first picture has another. */
export async function untilDrawn(chart: HTMLElementTagNameMap['doorstep-trend-chart']): Promise<void> {
  for (;;) {
    await chart.updateComplete;
    const plot = chart.shadowRoot?.querySelector('.plot');
    if (plot && plot.querySelector('.wide')?.getAttribute('width') === String(Math.floor(plot.clientWidth))) return;
    await new Promise(requestAnimationFrame);
  }
}

/** The widgets: SVG in a shadow root, sentence, usual range, targets, signals, key; the table is made when it is opened. */
export const library: Library<MeasureDocument> = {
  prepare: (points) => toDocument(points),
  async drawTrend(target, data) {
    const chart = document.createElement('doorstep-trend-chart');
    chart.data = data;
    target.append(chart);
    await untilDrawn(chart);
    return {
      update(next) {
        chart.data = next;
        return chart.updateComplete;
      },
    };
  },
  async drawTiles(targets, tiles) {
    const made = tiles.map((tile, index) => {
      const element = document.createElement('doorstep-kpi-tile');
      element.item = toItem(tile, index);
      return element;
    });
    made.forEach((tile, index) => targets[index]?.append(tile));
    await Promise.all(made.map((tile) => tile.updateComplete));
  },
};
