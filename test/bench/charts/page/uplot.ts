import UPlot from 'uplot';
import css from 'uplot/dist/uPlot.min.css?inline';
import {drawCards} from './cards.ts';
import type {Library} from './library.ts';

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);

/** uPlot with its defaults: canvas, a time axis, points where there is room, a legend, a cursor. */
export const library: Library<UPlot.AlignedData> = {
  prepare: (points) => [points.map(({day}) => Date.parse(day) / 1000), points.map(({value}) => value)],
  drawTrend: (target, data) =>
    new Promise((resolve) => {
      const chart = new UPlot(
        {
          width: target.clientWidth,
          height: 300,
          series: [{}, {label: 'Fixed on the first visit', stroke: '#5a2a55', width: 2}],
          // It draws in a microtask of its own; its picture is there when it says so.
          hooks: {draw: [() => resolve({update: (next) => chart.setData(next)})]},
        },
        data,
        target,
      );
    }),
  drawTiles: drawCards,
};
