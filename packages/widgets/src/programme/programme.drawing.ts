import {ticks as ticksOf} from 'd3-array';
import {toTenth} from '../charts/drawing.ts';
import {createPeriodAxis, type Slot} from '../charts/period-axis.ts';
import {createScale, drawGround, type Plot, type Scene, textWidth} from '../charts/scene.ts';
import {drawMoney, MONEY_HEIGHT, type MoneyBar} from './money.drawing.ts';

/** Running counts of homes by the ends of months, in date order. */
export interface HomesLine {
  months: {end: string; planned: number; finished: number | null; expected: number}[];
  homes: number;
}

/** All that is written on the drawing. */
export interface ProgrammeLabels {
  homes: string;
  allHomes: string;
  notFinal: string;
  first: string;
  last: string;
  newest: string;
  done: string;
  axis: (count: number) => string;
}

/** From this width on the money stands beside the homes, else below. */
const BESIDE_FROM = 620;
const PLOT_HEIGHT = 230;
const LEFT = 46;
const TOP = 52;
const FOOT = 34;
const GAP = 44;

/** The homes over time, and the money on a scale of its own beside or below. */
export function drawProgramme(
  line: HomesLine,
  bars: readonly MoneyBar[],
  labels: ProgrammeLabels,
  width: number,
): Scene {
  const hasMonths = line.months.length > 0;
  const isBeside = hasMonths && bars.length > 0 && width >= BESIDE_FROM;
  const homesWidth = isBeside ? Math.round(width * 0.6) : width;
  const scene = hasMonths ? drawHomes(line, labels, homesWidth) : emptyScene();
  const left = isBeside ? homesWidth + GAP : 0;
  const top = isBeside ? TOP - 20 : scene.height;
  if (bars.length > 0) {
    drawMoney(scene, bars, {left, right: width - 2, top});
    scene.height = Math.max(scene.height, top + MONEY_HEIGHT * bars.length);
  }
  return scene;
}

const emptyScene = (): Scene => ({height: 0, paths: [], dots: [], texts: [], stops: []});

function drawHomes({months, homes}: HomesLine, labels: ProgrammeLabels, width: number): Scene {
  const plot: Plot = {left: LEFT, right: width - 10, top: TOP, bottom: TOP + PLOT_HEIGHT};
  const most = Math.max(
    1,
    homes,
    ...months.flatMap(({planned, finished, expected}) => [planned, finished ?? 0, expected]),
  );
  const y = createScale([0, most], plot);
  const {slots, ticks} = createPeriodAxis(
    months.map(({end}) => end),
    1,
    plot,
  );
  const grid = ticksOf(0, most, 4).filter(Number.isInteger);
  const ground = drawGround(
    plot,
    grid.map((value) => ({y: y(value), label: labels.axis(value)})),
    false,
  );
  const points = months.map(({finished, expected}, index) => ({
    x: slots[index]?.x ?? plot.left,
    y: y(finished ?? expected),
    isDone: finished !== null,
  }));
  const newest = points.findLastIndex(({isDone}) => isDone);
  const path = (from: number, to: number) =>
    points
      .slice(from, to)
      .map((point, index) => `${index ? 'L' : 'M'}${point.x} ${point.y}`)
      .join('');
  const steps = drawSteps(
    slots,
    months.map(({planned}) => y(planned)),
  );
  const hatch = newest < points.length - 1 ? {...plot, left: slots[newest + 1]?.from ?? plot.left} : null;
  return {
    height: plot.bottom + FOOT,
    paths: [
      ...ground.paths,
      ['base', ticks.map((tick) => `M${tick.x} ${plot.bottom}v${tick.isYear ? 7 : 4}`).join('')],
      ['edge', `M${plot.left} ${y(homes)}H${plot.right}`],
      ['hatch', hatch ? drawHatch(hatch) : ''],
      ['lead', hatch ? `M${hatch.left} ${plot.top}v-26H${hatch.right}v26` : ''],
      ['target', steps],
      ['us', path(0, newest + 1)],
      ['us dash', path(Math.max(0, newest), points.length)],
    ],
    dots: points.map(({x, y: at, isDone}) => (isDone ? ['dot', x, at, 3.2] : ['hollow', x, at, 4])),
    texts: [
      ...ground.texts,
      ['ax', 0, plot.top - 32, 'start', labels.homes],
      toAllText(plot, y(homes), hatch, labels.allHomes),
      ...(hatch ? [toHatchText(hatch, labels.notFinal)] : []),
      ...drawMonths(plot, points[newest]?.x, labels),
      ...toDoneText(points.slice(0, newest + 1), plot, labels.done),
    ],
    stops: points.map(({x, y: at}) => ({x, y: at})),
  };
}

/** The plan as a target: level within each month, upright between neighbours. Nothing is drawn over a month left out. */
function drawSteps(slots: readonly Slot[], heights: readonly number[]): string {
  return slots
    .map(({from, to}, index) => {
      const isNext = slots[index - 1]?.to === from;
      return `${isNext ? 'V' : `M${from} `}${heights[index] ?? 0}H${to}`;
    })
    .join('');
}

/** Lines of 45 degrees as a path: a pattern would need an id, and one in a hidden drawing is not drawn. */
function drawHatch({left, right, top, bottom}: Plot): string {
  let lines = '';
  for (let sum = left + top; sum < right + bottom; sum += 8) {
    const [x, x2] = [Math.max(left, sum - bottom), Math.min(right, sum - top)].map(toTenth) as [number, number];
    lines += `M${x} ${toTenth(sum - x)}L${x2} ${toTenth(sum - x2)}`;
  }
  return lines;
}

/** On its bracket, in the middle, or against the right edge where the bracket is short. */
function toHatchText({left, right, top}: Plot, text: string): Scene['texts'][number] {
  const isShort = right - left < textWidth(text);
  return ['', isShort ? right : toTenth((left + right) / 2), top - 32, isShort ? 'end' : 'middle', text];
}

/** The first, the last, and in bold the newest month that is counted, as far as they do not touch. */
function drawMonths({left, right, bottom}: Plot, newest: number | undefined, labels: ProgrammeLabels): Scene['texts'] {
  const y = bottom + 22;
  const half = textWidth(labels.newest) / 2;
  const room = [left + textWidth(labels.first) + 8, right - textWidth(labels.last) - 8] as const;
  const isNewest = labels.newest === labels.last;
  const fits = newest !== undefined && newest - half > room[0] && newest + half < room[1];
  return [
    ...(labels.first === labels.last ? [] : [['ax', left, y, 'start', labels.first] as const]),
    ...(fits && !isNewest ? [['ax strong', newest, y, 'middle', labels.newest] as const] : []),
    [isNewest ? 'ax strong' : 'ax', right, y, 'end', labels.last],
  ];
}

/** How many homes there are, on their line: under the bracket where it is wide, else where no bracket is. */
function toAllText(plot: Plot, y: number, hatch: Plot | null, text: string): Scene['texts'][number] {
  const isWide = hatch !== null && hatch.right - hatch.left > textWidth(text) + 16;
  return isWide ? ['', plot.right - 8, y - 7, 'end', text] : ['', plot.left + 6, y - 7, 'start', text];
}

/** The newest count: under the line, which only rises, where there is room, else above its beginning. */
function toDoneText(points: readonly {x: number; y: number}[], plot: Plot, text: string): Scene['texts'] {
  const last = points.at(-1);
  if (!last) return [];
  const width = textWidth(text) + 8;
  if (last.y + 24 < plot.bottom && last.x + 10 + width < plot.right)
    return [['done', last.x + 10, last.y + 22, 'start', text]];
  const right = Math.min(plot.right - 4, Math.max(last.x, plot.left + width));
  const under = Math.max(...points.filter(({x}) => x > right - width - 40).map(({y}) => y), last.y) + 24;
  if (under < plot.bottom - 4) return [['done', right, under, 'end', text]];
  return [['done', plot.left + 6, Math.max(plot.top + 14, last.y - 18), 'start', text]];
}
