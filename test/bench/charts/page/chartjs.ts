import {CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip} from 'chart.js';
import {drawCards} from './cards.ts';
import type {Library} from './library.ts';

Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Chart.js with its defaults: canvas, points, legend, tooltip; without its second of animation, which would be measured too. */
export const library: Library<{labels: string[]; values: number[]}> = {
  prepare: (points) => ({labels: points.map(({day}) => day.slice(0, 7)), values: points.map(({value}) => value)}),
  drawTrend(target, {labels, values}) {
    const canvas = document.createElement('canvas');
    target.append(canvas);
    const chart = new Chart(canvas, {
      type: 'line',
      data: {labels, datasets: [{label: 'Fixed on the first visit', data: values, borderColor: '#5a2a55'}]},
      options: {animation: false, maintainAspectRatio: false},
    });
    return {
      update(next) {
        chart.data.labels = next.labels;
        for (const dataset of chart.data.datasets) dataset.data = next.values;
        chart.update();
      },
    };
  },
  drawTiles: drawCards,
};
