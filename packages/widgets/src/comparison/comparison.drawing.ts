import {ticks} from 'd3-array';
import {toTenth} from '../charts/drawing.ts';
import {paddedDomain} from '../charts/padded-domain.ts';
import {NARROW_BELOW, type Scene, type SceneText, textWidth} from '../charts/scene.ts';
import {drawWhisker} from '../picture/shapes.ts';

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
  isShare: boolean;
  tick: (value: number) => string;
}

const EDGE = 16;
const OWN = 48;
const AXIS = 92;
const LINE = 18;

/** The middle half shaded, the median as a line, the landlord above with its likely range, and the others counted by side. */
export function drawComparison(drawing: StripDrawing, width: number): Scene {
  const {value, interval, label, half, median} = drawing;
  const all = [value, interval?.low, interval?.high, median, ...(half ?? [])].filter((one) => typeof one === 'number');
  const [start, end] = paddedDomain(all, drawing.isShare);
  const x = (at: number) => {
    const share = Math.min(1, Math.max(0, (at - start) / (end - start)));
    return toTenth(EDGE + share * (width - 2 * EDGE));
  };
  const scene: Scene = {height: 0, paths: [], dots: [], texts: [], stops: []};
  if (half) {
    const [low, high] = [x(half[0]), x(half[1])];
    scene.paths.push(
      ['range', `M${low} 28H${high}V${AXIS}H${low}Z`],
      ['edge', `M${low} 28V${AXIS}M${high} 28V${AXIS}`],
    );
  }
  scene.paths.push(['base', `M${EDGE} ${AXIS}H${width - EDGE}`]);
  for (const at of ticks(start, end, width < NARROW_BELOW ? 3 : 6))
    scene.texts.push(['ax', x(at), AXIS + 18, 'middle', drawing.tick(at)]);
  if (median !== null) scene.paths.push(['med', `M${x(median)} 28V${AXIS}`]);
  const own = value === null ? width / 2 : x(value);
  const reach = textWidth(label) / 2;
  scene.texts.push(['strong', toTenth(Math.min(width - reach, Math.max(reach, own))), 16, 'middle', label]);
  if (value !== null) {
    if (interval) scene.paths.push(['us', drawWhisker(x(interval.low), x(interval.high), OWN)]);
    scene.dots.push(['now', own, OWN, 8]);
  }
  scene.stops.push({x: own, y: value === null ? 16 : OWN});
  if (half) scene.stops.push({x: (x(half[0]) + x(half[1])) / 2, y: AXIS - 10});
  if (median !== null) scene.stops.push({x: x(median), y: AXIS});
  scene.height = AXIS + 28 + drawCounts(scene, drawing.counts, width);
  return scene;
}

/** Side by side where there is room, else below each other; gives the height they take. */
function drawCounts(scene: Scene, counts: readonly string[], width: number): number {
  const isNarrow = width < NARROW_BELOW;
  const top = AXIS + 46;
  const anchors: readonly SceneText[3][] = ['start', 'middle', 'end'];
  counts.forEach((text, index) => {
    const y = isNarrow ? top + LINE * index : top;
    const at = isNarrow ? 0 : (width / 2) * index;
    scene.texts.push(['', at, y, isNarrow ? 'start' : (anchors[index] ?? 'start'), text]);
    scene.stops.push({x: isNarrow ? 40 : Math.min(width - 60, Math.max(60, at)), y: y - 5});
  });
  return counts.length === 0 ? 0 : isNarrow ? LINE * counts.length + 8 : LINE + 8;
}
