import {makePoints, makeTiles} from './figures.ts';
import type {Chart, Library, Point} from './library.ts';
import {addPlace, untilPainted} from './painted.ts';

/** What is drawn in each row of the benchmark. */
export const ROWS = ['trend', 'page', 'ten-thousand', 'hundred-thousand', 'updates'] as const;
export type Row = (typeof ROWS)[number];

const UPDATES = 100;

/** Lets the page that runs the benchmark draw a row; it gives the milliseconds until the picture was painted. */
export function offer<Given>(library: Library<Given>): void {
  const draws: Record<Row, () => Promise<number>> = {
    trend: () => drawTrends(library, [makePoints(36)]),
    page: () => drawPage(library),
    'ten-thousand': () => drawTrends(library, [makePoints(10_000)]),
    'hundred-thousand': () => drawTrends(library, [makePoints(100_000)]),
    updates: () => update(library),
  };
  Object.assign(globalThis, {drawRow: (row: Row) => draws[row]()});
}

async function drawTrends<Given>(library: Library<Given>, all: readonly Point[][]): Promise<number> {
  const given = all.map((points) => library.prepare(points));
  const places = all.map(() => addPlace('trend'));
  await untilPainted();
  const began = performance.now();
  await Promise.all(given.map(async (one, at) => library.drawTrend(places[at] as HTMLElement, one)));
  return (await untilPainted()) - began;
}

async function drawPage<Given>(library: Library<Given>): Promise<number> {
  const tiles = makeTiles(24);
  const given = Array.from({length: 12}, (_, at) => library.prepare(makePoints(36, at + 1)));
  const [small, large] = [tiles.map(() => addPlace('tile')), given.map(() => addPlace('trend'))];
  await untilPainted();
  const began = performance.now();
  const drawn = library.drawTiles(small, tiles);
  await Promise.all([drawn, ...given.map(async (one, at) => library.drawTrend(large[at] as HTMLElement, one))]);
  return (await untilPainted()) - began;
}

async function update<Given>(library: Library<Given>): Promise<number> {
  const points = makePoints(36);
  const changes = Array.from({length: UPDATES}, (_, at) =>
    library.prepare(points.map((point, index) => (index === 35 ? {...point, value: 70 + (at % 20)} : point))),
  );
  const chart: Chart<Given> = await library.drawTrend(addPlace('trend'), library.prepare(points));
  await untilPainted();
  const began = performance.now();
  for (const one of changes) await chart.update(one);
  return (await untilPainted()) - began;
}
