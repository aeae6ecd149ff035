import {paddedDomain, STRIP_WIDTH} from './strip.ts';

/** The path of a tile's small line and its last point, in a box of `STRIP_WIDTH` x `SPARKLINE_HEIGHT`. */
export interface SparklineFrame {
  path: string;
  last: {x: number; y: number} | null;
}

export const SPARKLINE_HEIGHT = 54;
const EDGE = 9;

/** A line through the values, with a gap where one is missing; null for fewer than three, which are no line. */
export function computeSparkline(values: readonly (number | null)[], isShare: boolean): SparklineFrame | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 3) return null;
  const [low, high] = paddedDomain(Math.min(...known), Math.max(...known), isShare);
  const toPoint = (value: number, index: number) => ({
    x: Math.round(10 * (EDGE + (index / (values.length - 1)) * (STRIP_WIDTH - 2 * EDGE))) / 10,
    y: Math.round(10 * (SPARKLINE_HEIGHT - EDGE - ((value - low) / (high - low)) * (SPARKLINE_HEIGHT - 2 * EDGE))) / 10,
  });
  const points = values.map((value, index) => (value === null ? null : toPoint(value, index)));
  const path = points
    .map((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
    .join('');
  return {path, last: points.at(-1) ?? null};
}
