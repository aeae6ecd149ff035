import {type Box, findFree, textWidth} from './boxes.ts';
import type {ProcessFrame} from './process.ts';
import {spreadLabels} from './spread-labels.ts';

/** Words somewhere in a chart: where their first line begins (or ends, or has its middle), lines 17 px apart. */
export interface PlacedText {
  /** Class: `big`, `strong`, `ax`, or none. */
  kind: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly string[];
}

/** Everything that is written in a long series besides its axis. Empty where there is nothing to say. */
export interface ProcessWords {
  last: {value: number; text: string} | null;
  /** The target in force at the end; steps before it are labelled where they begin. */
  targets: readonly string[];
  average: string;
  range: readonly string[];
  rangeShort: string;
  /** By break. */
  breaks: readonly (readonly string[])[];
  /** What the landlord did, by the point at which it began. */
  notes: readonly {index: number; lines: readonly string[]}[];
}

export interface ProcessLabels {
  texts: PlacedText[];
  /** Hairlines from points to what is said about them. */
  leads: string;
}

const LINE = 17;
/** From the top of a line of text to where its letters stand. */
const RISE = 13;

/** Finds room for all words: at the right pushed apart, inside the plot only where nothing is in the way. */
export function placeLabels(frame: ProcessFrame, words: ProcessWords): ProcessLabels {
  const texts = toMargin(frame, words);
  const taken = toTaken(frame);
  const put = (kind: string, lines: readonly string[], anchor: PlacedText['anchor'], places: Box[]): Box | null => {
    const {plot} = frame;
    const inside = places.filter(
      ({x, y, width, height}) =>
        x >= plot.left && x + width <= frame.width && y >= plot.top - 6 && y + height < plot.bottom - 2,
    );
    const box = findFree(inside, taken);
    if (!box || !lines.length) return null;
    taken.push(box);
    const x = {start: box.x, middle: box.x + box.width / 2, end: box.x + box.width}[anchor];
    texts.push({kind, x, y: box.y + RISE, anchor, lines});
    return box;
  };
  frame.breaks.forEach((x, index) =>
    put('ax', words.breaks[index] ?? [], 'start', besideBreak(frame, x, words, index)),
  );
  if (frame.isNarrow) {
    const band = frame.bands.at(-1);
    if (band?.lower != null && band.upper !== null && words.rangeShort)
      put('', [words.rangeShort], 'end', alongBand(frame, band.lower, band.upper, words.rangeShort));
    return {texts, leads: ''};
  }
  const first = frame.targets.length - words.targets.length;
  frame.targets.slice(0, -1).forEach(({from, to, y}, index) => {
    const text = words.targets[index - first] ?? '';
    put('strong', [text], 'start', alongStep(from, to, y, text));
  });
  const leads = words.notes.map(({index, lines}) => {
    const point = frame.marks.find((mark) => mark.index === index);
    const box = point && put('', lines, 'middle', aroundPoint(frame, point, lines));
    if (!box) return '';
    return box.y > point.y
      ? `M${point.x} ${point.y + 9}V${box.y - 2}`
      : `M${point.x} ${point.y - 9}V${box.y + box.height}`;
  });
  return {texts, leads: leads.join('')};
}

/** The figure, its target, the usual range and the average at the right; in a narrow chart only the first two. */
function toMargin({plot, y, isNarrow, bands, targets}: ProcessFrame, words: ProcessWords): PlacedText[] {
  const band = bands.at(-1);
  const {last, average, range} = words;
  const aim = words.targets.at(-1);
  const wanted = [
    last && {kind: 'big', y: y(last.value), lines: [last.text]},
    targets.length && aim && {kind: 'strong', y: targets.at(-1)?.y, lines: isNarrow ? aim.split(' ') : [aim]},
    !isNarrow && range.length && band && {kind: '', y: band.lower ?? band.mean, lines: range},
    !isNarrow && average && band && {kind: '', y: band.mean, lines: [average]},
  ].filter((one) => one) as {kind: string; y: number; lines: readonly string[]}[];
  const heights = wanted.map(({kind, lines}) => (kind === 'big' ? 24 : LINE * lines.length));
  const placed = spreadLabels(
    wanted.map((one, index) => ({y: one.y, height: heights[index] ?? LINE})),
    plot.top - 14,
    plot.bottom,
  );
  return wanted.flatMap(({kind, lines}, index) => {
    const middle = placed[index];
    if (middle == null) return [];
    const base = kind === 'big' ? middle + 7 : middle - (heights[index] ?? LINE) / 2 + RISE;
    return [{kind, x: plot.right + (isNarrow ? 6 : 12), y: base, anchor: 'start' as const, lines}];
  });
}

/** What words must not cover: the line with its points, target steps, breaks, and the words at the foot of an axis. */
function toTaken({line, dashed, marks, targets, breaks, plot, slots}: ProcessFrame): Box[] {
  const taken: Box[] = marks.map(({x, y, kind}) => around(x, y, kind === 'dot' ? 5 : 9));
  for (const path of `${line}${dashed}`.split('M')) {
    const places = path.split('L').map((place) => place.split(' ').map(Number) as [number, number]);
    places.forEach(([x, y], index) => {
      const [x2, y2] = places[index + 1] ?? [x, y];
      const pieces = Math.ceil(Math.max(x2 - x, Math.abs(y2 - y)) / 8);
      for (let piece = 0; piece < pieces; piece++)
        taken.push(around(x + ((x2 - x) * piece) / pieces, y + ((y2 - y) * piece) / pieces, 5));
    });
  }
  for (const {from, to, y} of targets) taken.push({x: from, y: y - 3, width: to - from, height: 6});
  targets.slice(1).forEach(({from, y}, index) => {
    const before = targets[index]?.y ?? y;
    taken.push({x: from - 3, y: Math.min(y, before), width: 6, height: Math.abs(y - before)});
  });
  for (const x of breaks) taken.push({x: x - 5, y: plot.top - 6, width: 10, height: plot.bottom - plot.top + 6});
  // Beyond the last period stand the labels of the margin.
  taken.push({x: slots.at(-1)?.to ?? plot.right, y: 0, width: 999, height: 999});
  return taken;
}

const around = (x: number, y: number, r: number): Box => ({x: x - r, y: y - r, width: 2 * r, height: 2 * r});

function sizeOf(lines: readonly string[]): {width: number; height: number} {
  return {width: Math.max(0, ...lines.map(textWidth)), height: LINE * lines.length};
}

/** From the top downward, at the right of the break and then at its left. */
function besideBreak({plot}: ProcessFrame, x: number, words: ProcessWords, index: number): Box[] {
  const size = sizeOf(words.breaks[index] ?? []);
  const places: Box[] = [];
  for (let y = plot.top + 8; y < plot.bottom; y += 10)
    places.push({...size, x: x + 8, y}, {...size, x: x - 8 - size.width, y});
  return places;
}

/** Under or over the lower edge, then over or under the upper one, as far right as there is room. */
function alongBand({plot}: ProcessFrame, lower: number, upper: number, text: string): Box[] {
  const size = sizeOf([text]);
  const places: Box[] = [];
  for (let x = plot.right - 4 - size.width; x > plot.left; x -= 12)
    places.push(...[lower + 3, lower - LINE - 1, upper - LINE - 1, upper + 3].map((y) => ({...size, x, y})));
  return places;
}

function alongStep(from: number, to: number, y: number, text: string): Box[] {
  const size = sizeOf([text]);
  return [from + 6, (from + to - size.width) / 2, to - 6 - size.width].flatMap((x) => [
    {...size, x, y: y + 4},
    {...size, x, y: y - LINE - 3},
  ]);
}

/** Nearest first, below and above, in the middle of the point and then to either side. */
function aroundPoint({plot}: ProcessFrame, point: {x: number; y: number}, lines: readonly string[]): Box[] {
  const size = sizeOf(lines);
  const places: Box[] = [];
  for (let away = 30; away < plot.bottom - plot.top; away += 8) {
    for (const shift of [0.5, 0.85, 0.15]) {
      const x = Math.min(point.x - size.width * shift, plot.right - size.width);
      places.push({...size, x, y: point.y + away}, {...size, x, y: point.y - away - size.height});
    }
  }
  return places;
}
