import {ticks as ticksOf} from 'd3-array';
import {toTenth} from './drawing.ts';
import {paddedDomain} from './padded-domain.ts';
import {createScale, NARROW_BELOW, type Plot} from './scene.ts';

/** One period to draw, in the unit of the measure. */
export interface YearlyPoint {
  value: number | null;
  low: number | null;
  high: number | null;
  /** Middle half of other landlords in that period. */
  band: [number, number] | null;
  target: number | null;
  /** Nothing may be joined across the start of this period. */
  isBreak: boolean;
  isFinal: boolean;
}

/** Where one period stands. `y` is null for a missing value. */
export interface YearlyMark {
  x: number;
  y: number | null;
  whisker: [number, number] | null;
  isHollow: boolean;
}

/** Positions of everything in a chart of `width` x `height` pixels. */
export interface YearlyFrame {
  width: number;
  height: number;
  isNarrow: boolean;
  plot: Plot;
  ticks: {y: number; value: number; isTop: boolean}[];
  /** The scale does not begin at 0. */
  isBroken: boolean;
  bands: {x: number; width: number; top: number; bottom: number}[];
  marks: YearlyMark[];
  /** Path through the points, with gaps at breaks and missing values. */
  join: string;
  targets: {x1: number; x2: number; y: number}[];
  breaks: number[];
}

const HEIGHT = {wide: 330, narrow: 310};
const MARGIN = {top: 28, bottom: 34, left: 44, right: {wide: 24, narrow: 2}};

/** Lays out two or three (or a few more) yearly points. Pure: the same input gives the same drawing in Node and browser. */
export function computeYearly(points: readonly YearlyPoint[], width: number, isShare: boolean): YearlyFrame {
  const isNarrow = width < NARROW_BELOW;
  const height = isNarrow ? HEIGHT.narrow : HEIGHT.wide;
  const plot = {
    left: MARGIN.left,
    right: width - (isNarrow ? MARGIN.right.narrow : MARGIN.right.wide),
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const [start, end] = toDomain(points, isShare);
  const y = createScale([start, end], plot);
  const edges = toEdges(points.length, plot, isNarrow);
  const marks = points.map((point, index) =>
    toMark(point, middle(edges, index, isNarrow), y, index === points.length - 1),
  );
  const columns = points.map((point, index) => ({point, x: edges[index] ?? 0, end: edges[index + 1] ?? 0}));
  const ticks = ticksOf(start, end, 4);
  return {
    width,
    height,
    isNarrow,
    plot,
    ticks: ticks.map((value) => ({value, y: y(value), isTop: value === ticks.at(-1)})),
    isBroken: start > 0,
    bands: columns.flatMap(({point: {band}, x, end: x2}) =>
      band ? [{x, width: toTenth(x2 - x), top: y(band[1]), bottom: y(band[0])}] : [],
    ),
    marks,
    join: toJoin(points, marks),
    targets: columns.flatMap(({point: {target}, x, end: x2}) => (target === null ? [] : [{x1: x, x2, y: y(target)}])),
    breaks: columns.flatMap(({point, x}, index) => (point.isBreak && index > 0 ? [x] : [])),
  };
}

function toDomain(points: readonly YearlyPoint[], isShare: boolean): [number, number] {
  const all = points
    .flatMap(({value, low, high, band, target}) => [value, low, high, target, ...(band ?? [])])
    .filter((value) => value !== null);
  return all.length === 0 ? [0, 100] : paddedDomain(all, isShare);
}

/** Left edges of the columns and the right edge of the last. Wide columns leave the last one room for words at its right. */
function toEdges(count: number, {left, right}: {left: number; right: number}, isNarrow: boolean): number[] {
  const words = isNarrow ? 0 : 130;
  const column = (right - left - words) / count;
  return [...Array(count + 1).keys()].map((index) => (index === count ? right : toTenth(left + column * index)));
}

function middle(edges: readonly number[], index: number, isNarrow: boolean): number {
  const [from = 0, to = 0] = [edges[index], edges[index + 1]];
  const isLast = index === edges.length - 2;
  return toTenth(isLast && !isNarrow ? from + (to - 130 - from) / 2 : (from + to) / 2);
}

function toMark(point: YearlyPoint, x: number, y: (value: number) => number, isLast: boolean): YearlyMark {
  return {
    x,
    y: point.value === null ? null : y(point.value),
    whisker: point.value === null || point.low === null || point.high === null ? null : [y(point.low), y(point.high)],
    isHollow: !isLast || !point.isFinal,
  };
}

/** A path through marks in order. It begins anew after a missing value and at a break. */
function toJoin(points: readonly YearlyPoint[], marks: readonly YearlyMark[]): string {
  return marks
    .map(({x, y}, index) =>
      y === null ? '' : `${marks[index - 1]?.y == null || points[index]?.isBreak ? 'M' : 'L'}${x} ${y}`,
    )
    .join('');
}
