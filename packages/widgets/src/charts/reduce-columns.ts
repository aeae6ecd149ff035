/** A place on a line, in pixels. */
export interface Place {
  x: number;
  y: number;
}

/**
 * A line, from left to right, with no more places than a screen can show: of each half of a column of pixels its first,
 * last, lowest and highest, in their order. What is drawn is the same, and no peak is lost; of whole columns one pixel in 300
 * would differ.
 */
export function reduceColumns(places: readonly Place[]): Place[] {
  const columns = new Map<number, Place[]>();
  for (const place of places) {
    const at = Math.floor(place.x * 2);
    columns
      .set(at, columns.get(at) ?? [])
      .get(at)
      ?.push(place);
  }
  return [...columns.values()].flatMap((column) => {
    const ys = column.map(({y}) => y);
    const kept = [0, ys.indexOf(Math.max(...ys)), ys.indexOf(Math.min(...ys)), ys.length - 1];
    return column.filter((_, index) => kept.includes(index));
  });
}
