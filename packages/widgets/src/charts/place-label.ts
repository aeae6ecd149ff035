import type {YearlyFrame} from './yearly.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const LINE = 16;
const touches = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Width of text of 14 px in any of the device fonts, a little generous. */
export const textWidth = (text: string) => text.length * 7.1;

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
    const x = index === 0 ? plot.left + 4 : plot.right - 4;
    // A long label reaches over the bands of other years: outside it keeps clear of all of them.
    const above = Math.min(...bands.map(({top}) => top)) - 8;
    const below = Math.max(...bands.map(({bottom}) => bottom)) + 18;
    return [above, below, band.top + 18, band.bottom - 8].map((y) => ({x, y, anchor}));
  });
  const isFree = ({x, y, anchor}: (typeof places)[number]) => {
    const box = {x: anchor === 'start' ? x : x - width, y: y - LINE + 3, width, height: LINE};
    return y - LINE > plot.top - 20 && y < plot.bottom - 4 && !taken.some((other) => touches(box, other));
  };
  return places.find(isFree) ?? null;
}
