import {type Box, findFree, textWidth} from './scene.ts';
import type {YearlyFrame} from './yearly.ts';

const LINE = 16;

/**
 * Where a label of the shaded band can stand without touching a point, its whisker or its words: above or below either
 * edge of the band, left or right. Null when there is no such place; then only the key says it.
 */
export function placeBandLabel(
  {bands, marks, plot}: YearlyFrame,
  label: string,
): {x: number; y: number; anchor: 'start' | 'end'} | null {
  const [first, last] = [bands[0], bands.at(-1)];
  if (!first || !last) return null;
  const width = textWidth(label);
  const taken: Box[] = marks.flatMap(({x, y, whisker}, index) => {
    if (y === null) return [];
    const [bottom, top] = whisker ?? [y + 10, y - 10];
    const isLast = index === marks.length - 1;
    const words = isLast
      ? {x: x + 12, y: y - 22, width: 124, height: 46}
      : {x: x - 62, y: y - 10, width: 54, height: 20};
    return [{x: x - 12, y: top - 4, width: 24, height: bottom - top + 8}, words];
  });
  const places = [first, last].flatMap((band, index) => {
    const anchor = index === 0 ? ('start' as const) : ('end' as const);
    const x = index === 0 ? plot.left + 4 : plot.right - 4 - width;
    // A long label reaches over the bands of other years: outside it keeps clear of all of them.
    const above = Math.min(...bands.map(({top}) => top)) - 8;
    const below = Math.max(...bands.map(({bottom}) => bottom)) + 18;
    return [above, below, band.top + 18, band.bottom - 8]
      .filter((y) => y - LINE > plot.top - 20 && y < plot.bottom - 4)
      .map((y) => ({x, y: y - LINE + 3, width, height: LINE, anchor}));
  });
  const free = findFree(places, taken);
  return free && {x: free.anchor === 'start' ? free.x : free.x + width, y: free.y + LINE - 3, anchor: free.anchor};
}
