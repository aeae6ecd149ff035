import {ticks} from 'd3-array';
import {toTenth} from '../charts/drawing.ts';
import {paddedDomain} from '../charts/padded-domain.ts';
import {NARROW_BELOW, type Scene, type SceneText, textWidth} from '../charts/scene.ts';
import {drawWhisker} from '../picture/shapes.ts';
import {countBeyond, fence} from './fence.ts';

/** A landlord among others, in the unit of the measure; null for what is not known. */
export interface StripDrawing {
  value: number | null;
  interval: {low: number; high: number} | null;
  /** What is written above the landlord's own mark. */
  label: string;
  half: [low: number, high: number] | null;
  median: number | null;
  /** How many are lower, about the same and higher, in words; empty where that is not known. */
  counts: readonly string[];
  /** The others, from the lowest; hollow for those about the same. Empty where they are not known one by one. */
  peers: readonly {value: number; isHollow: boolean}[];
  /** How many there are, also before they are known one by one: as much room is kept for them. */
  count: number;
  /** How many lie beyond an end of the axis, in words; empty for none. */
  beyond: (count: number, side: 'low' | 'high') => string;
  isShare: boolean;
  tick: (value: number) => string;
}

const EDGE = 16;
const OWN = 42;
const LINE = 18;
/** Where the middle half begins, and the pile of others must end. */
const TOP = 28;
const PILE_TOP = 56;
/** Room for the pile: for few landlords, more for each one above these, and at most. */
const PILE = {least: 62, from: 60, each: 0.8, most: 140};
/** Sizes of dots, the largest first that fits all of them. */
const RADII = [6, 5, 4, 3, 2.5, 2];

/** The middle half shaded, the median as a line, the others piled up on the axis, the landlord above with its likely range. */
export function drawComparison(drawing: StripDrawing, width: number): Scene {
  const {value, interval, label, half, median} = drawing;
  const axis = PILE_TOP + Math.min(PILE.most, PILE.least + Math.max(0, drawing.count - PILE.from) * PILE.each);
  const peers = drawing.peers.map((peer) => peer.value);
  const all = [value, interval?.low, interval?.high, median, ...(half ?? []), ...fence(peers, half)].filter(
    (one) => typeof one === 'number',
  );
  const [start, end] = paddedDomain(all, drawing.isShare);
  const x = (at: number) => {
    const share = Math.min(1, Math.max(0, (at - start) / (end - start)));
    return toTenth(EDGE + share * (width - 2 * EDGE));
  };
  const scene: Scene = {height: 0, paths: [], dots: [], texts: [], stops: []};
  if (half) {
    const [low, high] = [x(half[0]), x(half[1])];
    scene.paths.push(
      ['range', `M${low} ${TOP}H${high}V${axis}H${low}Z`],
      ['edge', `M${low} ${TOP}V${axis}M${high} ${TOP}V${axis}`],
    );
  }
  scene.paths.push(['base', `M${EDGE} ${axis}H${width - EDGE}`]);
  for (const at of ticks(start, end, width < NARROW_BELOW ? 3 : 6))
    scene.texts.push(['ax', x(at), axis + 18, 'middle', drawing.tick(at)]);
  if (median !== null) scene.paths.push(['med', `M${x(median)} ${TOP}V${axis}`]);
  const pile = pileUp(peers.map(x), axis);
  drawing.peers.forEach(({isHollow}, index) => {
    const dot = pile.dots[index];
    if (dot) scene.dots.push([isHollow ? 'peer' : 'peer far', dot.x, dot.y, pile.radius]);
  });
  const {low, high} = countBeyond(peers, [start, end]);
  const ends = [
    ['start', EDGE, low, 'low'],
    ['end', width - EDGE, high, 'high'],
  ] as const;
  for (const [anchor, place, count, side] of ends)
    if (count > 0) scene.texts.push(['ax', place, PILE_TOP + 4, anchor, drawing.beyond(count, side)]);
  const own = value === null ? width / 2 : x(value);
  const reach = textWidth(label) / 2;
  scene.texts.push(['strong', toTenth(Math.min(width - reach, Math.max(reach, own))), 16, 'middle', label]);
  if (value !== null) {
    if (interval) scene.paths.push(['us', drawWhisker(x(interval.low), x(interval.high), OWN)]);
    scene.dots.push(['now', own, OWN, 8]);
  }
  scene.stops.push({x: own, y: value === null ? 16 : OWN});
  if (half) scene.stops.push({x: x(half[0]), y: axis});
  if (median !== null) scene.stops.push({x: x(median), y: axis});
  scene.height = axis + 28 + drawCounts(scene, drawing.counts, width, axis);
  scene.stops.push(...pile.dots);
  return scene;
}

/** Side by side where there is room, else below each other; gives the height they take. */
function drawCounts(scene: Scene, counts: readonly string[], width: number, axis: number): number {
  const isNarrow = width < NARROW_BELOW;
  const top = axis + 46;
  const anchors: readonly SceneText[3][] = ['start', 'middle', 'end'];
  counts.forEach((text, index) => {
    const y = isNarrow ? top + LINE * index : top;
    const at = isNarrow ? 0 : (width / 2) * index;
    scene.texts.push(['', at, y, isNarrow ? 'start' : (anchors[index] ?? 'start'), text]);
    scene.stops.push({x: isNarrow ? 40 : Math.min(width - 60, Math.max(60, at)), y: y - 5});
  });
  return counts.length === 0 ? 0 : isNarrow ? LINE * counts.length + 8 : LINE + 8;
}

/** Dots on the axis at their exact places, each on top of those it would touch; smaller ones where they would reach too high. */
function pileUp(places: readonly number[], axis: number): {radius: number; dots: {x: number; y: number}[]} {
  let best = {radius: 0, dots: [] as {x: number; y: number}[]};
  for (const radius of RADII) {
    // The rightmost place that is taken on each level.
    const levels: number[] = [];
    const dots = places.map((x) => {
      const free = levels.findIndex((last) => x - last >= 2 * radius);
      const level = free < 0 ? levels.length : free;
      levels[level] = x;
      return {x, y: toTenth(axis - radius - 1 - 2 * radius * level)};
    });
    best = {radius, dots};
    if (dots.every(({y}) => y - radius >= PILE_TOP)) return best;
  }
  // More than fit: those at the top lie on each other.
  return {...best, dots: best.dots.map(({x, y}) => ({x, y: Math.max(PILE_TOP + best.radius, y)}))};
}
