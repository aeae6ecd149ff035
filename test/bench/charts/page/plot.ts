import {dot, lineY, plot} from '@observablehq/plot';
import {drawCards} from './cards.ts';
import type {Library} from './library.ts';

interface Row {
  day: Date;
  value: number;
}

/** Observable Plot: SVG, axes, a line; points where a reader could tell them apart. It has no updates: a new one takes the place. */
export const library: Library<Row[]> = {
  prepare: (points) => points.map(({day, value}) => ({day: new Date(day), value})),
  drawTrend(target, rows) {
    const draw = (data: Row[]) =>
      plot({
        width: target.clientWidth,
        height: 300,
        y: {zero: false},
        marks: [
          lineY(data, {x: 'day', y: 'value', stroke: '#5a2a55'}),
          ...(data.length <= 100 ? [dot(data, {x: 'day', y: 'value', fill: '#5a2a55'})] : []),
        ],
      });
    let drawn = draw(rows);
    target.append(drawn);
    return {
      update(next) {
        const other = draw(next);
        drawn.replaceWith(other);
        drawn = other;
      },
    };
  },
  drawTiles: drawCards,
};
