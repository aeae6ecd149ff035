import {toTenth} from '../charts/drawing.ts';
import {NARROW_BELOW, type Scene, toTexts} from '../charts/scene.ts';
import {drawDiamond, drawSquare, drawWhisker} from '../picture/shapes.ts';
import {toLines} from '../picture/to-lines.ts';
import type {WitnessName} from './witnesses.words.ts';

/** One witness of one group: a share in percent, or the words that stand in its place. */
export interface Lane {
  name: WitnessName;
  label: string;
  share: number | null;
  interval: {low: number; high: number} | null;
  figure: string;
}

/** The landlord or one contractor with its three lanes. */
export interface LaneGroup {
  name: string;
  verdict: string;
  lanes: Lane[];
}

const LANE = 24;
const LEFT = 80;
const RIGHT = 14;
const GAP = 22;
/** Room for a figure beside its mark. */
const FIGURE = 46;

/** Draws all groups on one scale from 0 to 100; the marks of a group stand below each other. */
export function drawWitnesses(groups: readonly LaneGroup[], width: number): Scene {
  const isNarrow = width < NARROW_BELOW;
  const right = width - RIGHT;
  const x = (share: number) => toTenth(LEFT + (Math.min(100, Math.max(0, share)) / 100) * (right - LEFT));
  const scene: Scene = {height: 0, paths: [], dots: [], texts: [], stops: []};
  let y = 14;
  for (const {name, verdict, lanes} of groups) {
    const lines = toLines(name, isNarrow ? width : width - 150);
    scene.texts.push(...toTexts('strong', 0, y, 'start', lines));
    if (!isNarrow) scene.texts.push(['', right, y, 'end', verdict]);
    else scene.texts.push(['', 0, y + 17 * lines.length, 'start', verdict]);
    const top = y + 17 * (lines.length - (isNarrow ? 0 : 1)) + 8;
    const bottom = top + LANE * lanes.length;
    for (const share of [0, 25, 50, 75, 100]) scene.paths.push(['gr', `M${x(share)} ${top}V${bottom}`]);
    lanes.forEach((lane, index) => drawLane(scene, lane, x, top + LANE * (index + 0.5)));
    y = bottom + GAP;
  }
  const foot = y - GAP;
  scene.paths.push(['base', `M${LEFT} ${foot}H${right}`]);
  for (const share of isNarrow ? [0, 50, 100] : [0, 25, 50, 75, 100])
    scene.texts.push(['ax', x(share), foot + 18, 'middle', share === 100 ? '100%' : String(share)]);
  scene.height = foot + 26;
  return scene;
}

function drawLane(scene: Scene, lane: Lane, x: (share: number) => number, y: number): void {
  const {share, interval, figure} = lane;
  scene.texts.push(['ax', 0, y + 5, 'start', lane.label]);
  scene.stops.push({x: share === null ? x(50) : x(share), y});
  if (share === null) {
    scene.texts.push(['', x(0) + 6, y + 5, 'start', figure]);
    return;
  }
  const at = x(share);
  const [low, high] = interval ? [x(interval.low), x(interval.high)] : [at, at];
  if (interval) scene.paths.push(['us', drawWhisker(low, high, y)]);
  if (lane.name === 'record') scene.paths.push(['square', drawSquare(at, y, 7)]);
  else if (lane.name === 'inspector') scene.dots.push(['now', at, y, 7]);
  else scene.paths.push(['diamond', drawDiamond(at, y, 8)]);
  const edge = Math.max(at + 8, high) + 7;
  if (edge + FIGURE - 8 <= x(100) + RIGHT) scene.texts.push(['', edge, y + 5, 'start', figure]);
  else scene.texts.push(['', Math.min(at - 8, low) - 7, y + 5, 'end', figure]);
}
