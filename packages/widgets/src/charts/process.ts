import {ticks as ticksOf} from 'd3-array';
import {type AxisTick, createPeriodAxis, type Slot} from './period-axis.ts';
import {type Place, reduceColumns} from './reduce-columns.ts';
import {createScale, NARROW_BELOW, type Plot, textWidth} from './scene.ts';

/** One month, quarter or other period in a long series, in the unit of the measure. */
export interface ProcessPoint {
  /** Its last day. */
  end: string;
  value: number | null;
  /** Where the true figure probably lies, of a survey. */
  interval?: {low: number; high: number} | null;
  isFinal: boolean;
  /** Nothing may be joined across the start of this period. */
  isBreak: boolean;
  /** What the rules say: really better or worse, out of the ordinary where neither way is better, or nothing. */
  mark: 'better' | 'worse' | 'other' | null;
}

/** The usual range of a stretch of points, by the indexes of its first and last; limits are null where nothing varied. */
export interface ProcessBand {
  from: number;
  to: number;
  mean: number;
  lower: number | null;
  upper: number | null;
}

/** A long series, ready to draw. */
export interface ProcessInput {
  points: readonly ProcessPoint[];
  /** Months in a period. */
  step: number;
  bands: readonly ProcessBand[];
  /** Each holds from its day until the next. */
  targets: readonly {from: string; value: number}[];
  isShare: boolean;
  axis: (value: number, isTop: boolean) => string;
}

/** Where a period stands, and its figure; null for a missing one. */
export interface ProcessSlot extends Slot {
  y: number | null;
}

export interface ProcessMark {
  x: number;
  y: number;
  kind: 'dot' | 'better' | 'worse' | 'other';
  isHollow: boolean;
}

/** Positions of everything but words in a chart of a width. */
export interface ProcessFrame {
  height: number;
  isNarrow: boolean;
  plot: Plot;
  grid: {y: number; label: string}[];
  /** The scale does not begin at 0. */
  isBroken: boolean;
  ticks: AxisTick[];
  slots: ProcessSlot[];
  bands: {from: number; to: number; mean: number; lower: number | null; upper: number | null}[];
  /** What is not final at the end. */
  hatch: {from: number; to: number} | null;
  breaks: number[];
  targets: {from: number; to: number; y: number}[];
  line: string;
  dashed: string;
  marks: ProcessMark[];
  y: (value: number) => number;
}

const HEIGHT = {wide: 400, narrow: 330};
const MARGIN = {top: 44, bottom: 34, left: 42, right: 142, narrowRight: 56};
/** Slots narrower than this show a line without dots. */
const LEAST_DOT_SLOT = 4;
/** Width of a figure in the size of the last one. */
const BIG_LETTER = 12;

/** Lays out a long series. Pure: the same input gives the same drawing in Node and browser. `last` is the figure at its end. */
export function computeProcess(input: ProcessInput, width: number, last: string): ProcessFrame {
  const {points, bands, targets, step, axis} = input;
  const isNarrow = width < NARROW_BELOW;
  const height = isNarrow ? HEIGHT.narrow : HEIGHT.wide;
  const [start, end] = toDomain(input);
  const values = ticksOf(start, end, 5);
  const labels = values.map((value) => axis(value, value === values.at(-1)));
  const right = isNarrow ? Math.max(MARGIN.narrowRight, last.length * BIG_LETTER + 8) : MARGIN.right;
  const plot = {
    left: Math.max(MARGIN.left, ...labels.map((label) => textWidth(label) + 10)),
    right: width - right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const y = createScale([start, end], plot);
  const axes = createPeriodAxis(
    points.map((point) => point.end),
    step,
    plot,
  );
  const {ticks, at} = axes;
  const limit = (value: number | null) => (value === null ? null : y(value));
  const slots = axes.slots.map((slot, index) => ({...slot, y: limit(points[index]?.value ?? null)}));
  const edge = (index: number, side: 'from' | 'to') => slots[index]?.[side] ?? plot.right;
  const open = points.findLastIndex(({isFinal}) => isFinal) + 1;
  const steps = targets.map(({from, value}, index) => {
    const next = targets[index + 1];
    return {from: at(from), to: next ? at(next.from) : plot.right, y: y(value)};
  });
  return {
    height,
    isNarrow,
    plot,
    grid: values.map((value, index) => ({y: y(value), label: labels[index] ?? ''})),
    isBroken: start !== 0,
    ticks,
    slots,
    bands: bands.map(({from, to, mean, lower, upper}) => ({
      from: edge(from, 'from'),
      to: edge(to, 'to'),
      mean: y(mean),
      lower: limit(lower),
      upper: limit(upper),
    })),
    hatch: open < points.length ? {from: edge(open, 'from'), to: edge(points.length - 1, 'to')} : null,
    breaks: points.flatMap(({isBreak}, index) => (isBreak && index > 0 ? [edge(index, 'from')] : [])),
    targets: steps.filter(({from, to}) => from < to),
    ...toPaths(points, slots),
    marks: toMarks(points, slots, (plot.right - plot.left) / slots.length < LEAST_DOT_SLOT),
    y,
  };
}

/** Room for everything that is drawn, with some air; never so narrow that a small difference looks large. */
function toDomain({points, bands, targets, isShare}: ProcessInput): [number, number] {
  const all = [
    ...points.flatMap(({value, interval}) => [value, interval?.low, interval?.high]),
    ...bands.flatMap(({mean, lower, upper}) => [mean, lower, upper]),
    ...targets.map(({value}) => value),
  ].filter((value) => value != null);
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const span = highest - lowest;
  const least = isShare ? 10 : Math.abs(highest) < 1e-6 ? 1 : Math.abs(highest) / 5;
  const air = Math.max(span * 0.12, (least - span) / 2);
  const low = lowest - air;
  // A scale that almost begins at 0 begins there.
  const start = lowest >= 0 && low < highest * 0.2 ? 0 : low;
  // What is more than all of something is wrong, and still drawn where it is.
  return [start, isShare && highest <= 100 ? Math.min(100, highest + air) : highest + air];
}

/** The line in two parts: what is final, and what may still change. It never crosses a break, a missing or an absent period. */
function toPaths(points: readonly ProcessPoint[], slots: readonly ProcessSlot[]): {line: string; dashed: string} {
  const runs: {isFinal: boolean; places: Place[]}[] = [];
  points.forEach(({isFinal, isBreak}, index) => {
    const [slot, before, earlier] = [slots[index], points[index - 1], slots[index - 1]];
    if (slot?.y == null) return;
    const place = {x: slot.x, y: slot.y};
    const run = runs.at(-1);
    const from = run?.places.at(-1);
    const joins = before && earlier && earlier.y !== null && !isBreak && slot.from - earlier.to < 1;
    const isSolid = isFinal && (!joins || before.isFinal);
    if (joins && run?.isFinal === isSolid) run.places.push(place);
    else runs.push({isFinal: isSolid, places: joins && from ? [from, place] : [place]});
  });
  const path = (solid: boolean) =>
    runs
      .filter(({isFinal}) => isFinal === solid)
      .map(
        ({places}) =>
          `M${reduceColumns(places)
            .map((place) => `${place.x} ${place.y}`)
            .join('L')}`,
      )
      .join('');
  return {line: path(true), dashed: path(false)};
}

function toMarks(points: readonly ProcessPoint[], slots: readonly ProcessSlot[], isDense: boolean): ProcessMark[] {
  return points.flatMap(({mark, isFinal}, index) => {
    const slot = slots[index];
    if (slot?.y == null || (isDense && !mark)) return [];
    return [{x: slot.x, y: slot.y, kind: mark ?? 'dot', isHollow: !isFinal}];
  });
}
