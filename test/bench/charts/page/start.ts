import type {Library, Point, Tile} from './library.ts';
import {addPlace, untilPainted} from './painted.ts';

/** What a page of a library reads. */
export interface PageData {
  tiles: Tile[];
  trends: Point[][];
}

/** Reads figures and draws them, as a page that uses a library does; says then when they were painted. */
export async function start<Given>(library: Library<Given>): Promise<void> {
  const answer = await fetch('data.json');
  const {tiles, trends} = (await answer.json()) as PageData;
  const [small, large] = [tiles.map(() => addPlace('tile')), trends.map(() => addPlace('trend'))];
  const drawn = trends.map((points, at) => library.drawTrend(large[at] as HTMLElement, library.prepare(points)));
  await Promise.all([library.drawTiles(small, tiles), ...drawn]);
  Object.assign(globalThis, {painted: await untilPainted()});
}
