import {ticks} from 'd3-array';
import {toTenth} from '../charts/drawing.ts';
import {paddedDomain} from '../charts/padded-domain.ts';
import {
  type Box,
  findFree,
  NARROW_BELOW,
  type Plot,
  type Scene,
  type SceneText,
  textWidth,
  toTexts,
} from '../charts/scene.ts';
import {toLines} from '../picture/to-lines.ts';

/** One point, in the units of its measures. */
export interface MapPoint {
  name: string;
  cost: number;
  outcome: number;
  costRange: {low: number; high: number} | null;
  outcomeRange: {low: number; high: number} | null;
  /** A year before the newest is hollow. */
  isHollow: boolean;
}

export interface MapDrawing {
  points: MapPoint[];
  /** What the points are held against; null where it is not known. */
  reference: {cost: number | null; outcome: number | null};
  /** Of the four corners, from the top left clockwise. */
  corners: readonly (readonly string[])[];
  costTitle: string;
  outcomeTitle: string;
  isShare: boolean;
  /** The axis of the outcome is turned over, so that better is always higher up. */
  isTurned: boolean;
  costLabel: (value: number) => string;
  outcomeLabel: (value: number, isTop: boolean) => string;
}

type At = (value: number) => number;

const HEIGHT = {wide: 390, narrow: 360};
const LINE = 17;
/** How much wider words are for a reader who spaces letters as WCAG 2.2 allows (1.4.12). */
const SPACED = 1.25;

/** Cost across, outcome up, the landlord as lines; no diagonal and no score. */
export function drawMap(drawing: MapDrawing, width: number): Scene {
  const isNarrow = width < NARROW_BELOW;
  const up = toLines(drawing.outcomeTitle, width);
  const across = toLines(drawing.costTitle, width - 50);
  const height = isNarrow ? HEIGHT.narrow : HEIGHT.wide;
  const plot: Plot = {
    left: 46,
    right: width - 22,
    top: LINE * up.length + 10,
    bottom: height - 32 - LINE * across.length,
  };
  const {x, y, xTicks, yTicks} = toScales(drawing, plot);
  const {cost, outcome} = drawing.reference;
  const scene: Scene = {
    height,
    paths: [
      ...yTicks.map((value) => ['gr', `M${plot.left} ${y(value)}H${plot.right}`] as [string, string]),
      ...xTicks.map((value) => ['gr', `M${x(value)} ${plot.top}V${plot.bottom}`] as [string, string]),
      ['base', `M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`],
    ],
    dots: [],
    texts: [
      ...toTexts('ax', 0, 14, 'start', up),
      ...toTexts('ax', plot.right, plot.bottom + 38, 'end', across),
      ...yTicks.map((value): SceneText => {
        const isTop = yTicks.every((other) => y(other) >= y(value));
        return ['ax', plot.left - 8, y(value) + 5, 'end', drawing.outcomeLabel(value, isTop)];
      }),
      ...xTicks.map((value): SceneText => {
        const label = drawing.costLabel(value);
        // Not under the values at the side.
        const at = Math.max(x(value), plot.left - 4 + textWidth(label) / 2);
        return ['ax', at, plot.bottom + 18, 'middle', label];
      }),
    ],
    stops: drawing.points.map((point) => ({x: x(point.cost), y: y(point.outcome)})),
  };
  if (cost !== null) scene.paths.push(['med', `M${x(cost)} ${plot.top}V${plot.bottom}`]);
  if (outcome !== null) scene.paths.push(['med', `M${plot.left} ${y(outcome)}H${plot.right}`]);
  const taken = drawCorners(scene, drawing.corners, plot, isNarrow);
  drawPoints(scene, drawing.points, x, y);
  // Lines and likely ranges are kept clear where there is room.
  const crossed: Box[] = [
    ...(cost === null ? [] : [{x: x(cost) - 2, y: plot.top, width: 4, height: plot.bottom - plot.top}]),
    ...(outcome === null ? [] : [{x: plot.left, y: y(outcome) - 2, width: plot.right - plot.left, height: 4}]),
    ...drawing.points.flatMap(({cost: at, outcomeRange}) =>
      outcomeRange ? [toBox(x(at) - 6, y(outcomeRange.low), y(outcomeRange.high))] : [],
    ),
  ];
  drawNames(scene, drawing.points, {corners: taken, crossed}, plot);
  return scene;
}

/** The room of an upright likely range. */
const toBox = (x: number, a: number, b: number): Box => ({x, y: Math.min(a, b), width: 12, height: Math.abs(a - b)});

function toScales({points, reference, isShare, isTurned}: MapDrawing, plot: Plot) {
  const known = (values: (number | null | undefined)[]) => values.filter((value) => typeof value === 'number');
  const costs = known([
    reference.cost,
    ...points.flatMap(({cost, costRange}) => [cost, costRange?.low, costRange?.high]),
  ]);
  const outcomes = known([
    reference.outcome,
    ...points.flatMap(({outcome, outcomeRange}) => [outcome, outcomeRange?.low, outcomeRange?.high]),
  ]);
  const [left, right] = toDomain(costs, false);
  const [low, high] = toDomain(outcomes, isShare);
  const at = (value: number, from: number, to: number) => Math.min(1, Math.max(0, (value - from) / (to - from)));
  const x: At = (value) => toTenth(plot.left + at(value, left, right) * (plot.right - plot.left));
  const y: At = (value) => {
    const share = at(value, low, high);
    return toTenth(plot.bottom - (isTurned ? 1 - share : share) * (plot.bottom - plot.top));
  };
  const count = Math.max(2, Math.floor((plot.right - plot.left) / 90));
  return {x, y, xTicks: ticks(left, right, count), yTicks: ticks(low, high, 4)};
}

/** Below 0, as where money came back, the air is the same on both sides. */
function toDomain(values: readonly number[], isShare: boolean): [number, number] {
  const least = Math.min(...values);
  if (least >= 0) return paddedDomain(values, isShare);
  const most = Math.max(...values);
  const air = Math.max(1, (most - least) * 0.3);
  return [least - air, most + air];
}

/** Says what each corner means, and gives the room that this takes. */
function drawCorners(scene: Scene, corners: MapDrawing['corners'], plot: Plot, isNarrow: boolean): Box[] {
  return corners.map((words, index) => {
    const isLeft = index === 0 || index === 3;
    const isTop = index < 2;
    const lines = isNarrow ? words : [words.join(' ')];
    const width = Math.max(...lines.map(textWidth));
    const top = isTop ? plot.top + 4 : plot.bottom - LINE * lines.length - 5;
    const x = isLeft ? plot.left + 6 : plot.right - 4;
    scene.texts.push(...toTexts('ax', x, top + 13, isLeft ? 'start' : 'end', lines));
    return {x: isLeft ? x : x - width, y: top, width, height: LINE * lines.length};
  });
}

function drawPoints(scene: Scene, points: readonly MapPoint[], x: At, y: At): void {
  for (const {cost, outcome, costRange, outcomeRange, isHollow} of points) {
    const [px, py] = [x(cost), y(outcome)];
    if (outcomeRange) {
      const [a, b] = [y(outcomeRange.low), y(outcomeRange.high)];
      scene.paths.push(['thin', `M${px} ${a}V${b}M${px - 5} ${a}h10M${px - 5} ${b}h10`]);
    }
    if (costRange) {
      const [a, b] = [x(costRange.low), x(costRange.high)];
      scene.paths.push(['thin', `M${a} ${py}H${b}M${a} ${py - 5}v10M${b} ${py - 5}v10`]);
    }
    scene.dots.push([isHollow ? 'then' : 'now', px, py, isHollow ? 6 : 7]);
  }
}

/** Writes each name beside its point where it touches nothing; the others are named when they are chosen. */
function drawNames(
  scene: Scene,
  points: readonly MapPoint[],
  {corners, crossed}: {corners: readonly Box[]; crossed: readonly Box[]},
  plot: Plot,
): void {
  const taken: Box[] = [...corners, ...scene.stops.map(({x, y}) => ({x: x - 8, y: y - 8, width: 16, height: 16}))];
  points.forEach(({name}, index) => {
    const stop = scene.stops[index];
    const lines = toLines(name, 190);
    if (!stop || lines.length > 2) return;
    const width = Math.max(...lines.map(textWidth)) * SPACED;
    const height = LINE * lines.length;
    const {x, y} = stop;
    const places = [
      {x: x + 11, y: y - height / 2},
      {x: x - 11 - width, y: y - height / 2},
      {x: x + 8, y: y - height - 8},
      {x: x - 8 - width, y: y - height - 8},
      {x: x + 8, y: y + 8},
      {x: x - 8 - width, y: y + 8},
      {x: x - width / 2, y: y - height - 40},
      {x: x - width / 2, y: y + 40},
    ]
      .map((place) => ({...place, width, height}))
      .filter(
        (place) =>
          place.x > plot.left && place.x + width < plot.right && place.y > plot.top && place.y + height < plot.bottom,
      );
    const place = findFree(places, [...taken, ...crossed]) ?? findFree(places, taken);
    if (!place) return;
    taken.push(place);
    const isRight = place.x > x;
    scene.texts.push(
      ...toTexts(
        'strong',
        toTenth(isRight ? place.x : place.x + width),
        toTenth(place.y + 13),
        isRight ? 'start' : 'end',
        lines,
      ),
    );
  });
}
