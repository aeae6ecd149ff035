import {drawCards} from './cards.ts';
import type {Library, Point} from './library.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [496, 300, 40, 270];

/** The least that can be done: one string of SVG with axes, gridlines, a line and points. No sentence, no table, no keyboard. */
function toSvg(points: readonly Point[]): string {
  const values = points.map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => (LEFT + (index / (points.length - 1)) * (WIDTH - LEFT - 10)).toFixed(1);
  const y = (value: number) => (BOTTOM - ((value - low) / (high - low)) * (BOTTOM - 20)).toFixed(1);
  const ticks = [0, 1, 2, 3, 4].map((step) => low + (step / 4) * (high - low));
  const grid = ticks.map(
    (tick) =>
      `<path class="grid" d="M${LEFT} ${y(tick)}H${WIDTH}"></path><text x="${LEFT - 6}" y="${y(tick)}" text-anchor="end">${tick.toFixed(1)}</text>`,
  );
  const years = points.flatMap(({day}, index) =>
    day.endsWith('-01-01')
      ? [`<text x="${x(index)}" y="${BOTTOM + 20}" text-anchor="middle">${day.slice(0, 4)}</text>`]
      : [],
  );
  const line = `<path class="line" d="M${values.map((value, index) => `${x(index)} ${y(value)}`).join('L')}"></path>`;
  const dots = values.map((value, index) => `<circle cx="${x(index)}" cy="${y(value)}" r="2.6"></circle>`);
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Fixed on the first visit">${[...grid, ...years, line, ...dots].join('')}</svg>`;
}

export const library: Library<readonly Point[]> = {
  prepare: (points) => points,
  drawTrend(target, points) {
    target.innerHTML = toSvg(points);
    return {update: (next) => (target.innerHTML = toSvg(next))};
  },
  drawTiles: drawCards,
};
