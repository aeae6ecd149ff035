import type {ProcessFrame} from './process.ts';
import {type Box, findFree, type Plot, type SceneText, textWidth, toTexts} from './scene.ts';
import {spreadLabels} from './spread-labels.ts';

/** Everything that is written in a long series besides its axis. Empty where there is nothing to say. */
export interface ProcessWords {
  last: {value: number; text: string; withUnit: string} | null;
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
  texts: SceneText[];
  /** Hairlines from points to what is said about them. */
  leads: string;
}

const LINE = 17;
/** From the top of a line of text to where its letters stand. */
const RISE = 13;

/** Left and top of places for words of a size, the best first. */
type Places = (width: number, height: number) => [x: number, y: number][];

/** Finds room for all words: at the right pushed apart, inside the plot only where nothing is in the way. */
export function placeLabels(frame: ProcessFrame, words: ProcessWords): ProcessLabels {
  const {plot, isNarrow, targets} = frame;
  const texts = toMargin(frame, words);
  const taken = toTaken(frame);
  const put = (
    kind: string,
    lines: readonly string[],
    places: Places,
    anchor: 'start' | 'middle' = 'start',
  ): Box | null => {
    const [width, height] = [Math.max(...lines.map(textWidth)), LINE * lines.length];
    const inside = places(width, height)
      .map(([x, y]) => ({x, y, width, height}))
      .filter(({x, y}) => x >= plot.left && y >= plot.top - 6 && y + height < plot.bottom - 2);
    const box = findFree(inside, taken);
    if (!box) return null;
    taken.push(box);
    texts.push(...toTexts(kind, anchor === 'start' ? box.x : box.x + width / 2, box.y + RISE, anchor, lines));
    return box;
  };
  frame.breaks.forEach((x, index) => {
    put('ax', words.breaks[index] ?? [], (width) =>
      downward(plot).flatMap((y): [number, number][] => [
        [x + 8, y],
        [x - 8 - width, y],
      ]),
    );
  });
  const {lower, upper} = frame.bands.at(-1) ?? {};
  if (isNarrow && lower && upper && words.rangeShort) {
    // Under or over the lower edge, then over or under the upper one, as far right as there is room.
    put('', [words.rangeShort], (width) =>
      [0, 12, 24, 36, 48, 60].flatMap((left): [number, number][] =>
        [lower + 3, lower - 18, upper - 18, upper + 3].map((y) => [plot.right - 4 - width - left, y]),
      ),
    );
  }
  if (isNarrow) return {texts, leads: ''};
  targets.slice(0, -1).forEach(({from, to, y}, index) => {
    put('strong', [words.targets.at(index - targets.length) ?? ''], (width) =>
      [from + 6, (from + to - width) / 2, to - 6 - width].flatMap((x): [number, number][] => [
        [x, y + 4],
        [x, y - 20],
      ]),
    );
  });
  let leads = '';
  for (const {index, lines} of words.notes) {
    const {x = 0, y = null} = frame.slots[index] ?? {};
    if (y === null) continue;
    // Nearest first, below and above, in the middle of the point and then to either side.
    const box = put(
      '',
      lines,
      (width, height) =>
        downward(plot).flatMap((_, step) =>
          [0.5, 0.85, 0.15].flatMap((shift): [number, number][] => [
            [x - width * shift, y + 30 + step * 8],
            [x - width * shift, y - 30 - step * 8 - height],
          ]),
        ),
      'middle',
    );
    if (box) leads += box.y > y ? `M${x} ${y + 9}V${box.y}` : `M${x} ${y - 9}V${box.y + box.height}`;
  }
  return {texts, leads};
}

const downward = ({top, bottom}: Plot) =>
  [...Array(Math.floor((bottom - top) / 8)).keys()].map((step) => top + 8 + step * 8);

/** The figure, its target, the usual range and the average at the right; in a narrow chart only the first two. */
function toMargin({plot, y, isNarrow, bands, targets}: ProcessFrame, words: ProcessWords): SceneText[] {
  const band = bands.at(-1);
  const {last, average, range} = words;
  const aim = words.targets.at(-1);
  const wanted: {kind: string; y: number; lines: readonly string[]; height: number}[] = [];
  const want = (kind: string, at: number | undefined, lines: readonly string[], height = LINE * lines.length) => {
    if (at !== undefined && lines[0]) wanted.push({kind, y: at, lines, height});
  };
  if (last) want('big', y(last.value), [isNarrow ? last.text : last.withUnit], 24);
  if (aim) want('strong', targets.at(-1)?.y, isNarrow ? aim.split(' ') : [aim]);
  if (!isNarrow) {
    want('', band?.lower ?? undefined, range);
    want('', band?.mean, [average]);
  }
  const placed = spreadLabels(wanted, plot.top - 14, plot.bottom);
  return wanted.flatMap(({kind, lines, height}, index) => {
    const middle = placed[index];
    if (middle == null) return [];
    const base = kind === 'big' ? middle + 7 : middle - height / 2 + RISE;
    return toTexts(kind, plot.right + (isNarrow ? 6 : 12), base, 'start', lines);
  });
}

/** What words must not cover: the line with its points, target steps, breaks, edges of the usual range, and the margin. */
function toTaken({line, dashed, marks, targets, breaks, bands, plot}: ProcessFrame): Box[] {
  const {right, top, bottom} = plot;
  const taken: Box[] = [];
  const take = (x: number, y: number, width = 0, height = 0, air = 4) =>
    taken.push({x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air});
  for (const {x, y, kind} of marks) take(x, y, 0, 0, kind === 'dot' ? 5 : 9);
  for (const path of `${line}${dashed}`.split('M')) {
    const places = path.split('L').map((place) => place.split(' ').map(Number) as [number, number]);
    places.forEach(([x, y], index) => {
      const [x2, y2] = places[index + 1] ?? [x, y];
      const pieces = Math.ceil(Math.max(x2 - x, Math.abs(y2 - y)) / 8);
      for (let piece = 0; piece < pieces; piece++)
        take(x + ((x2 - x) * piece) / pieces, y + ((y2 - y) * piece) / pieces);
    });
  }
  targets.forEach(({from, to, y}, index) => {
    take(from, y, to - from, 0, 3);
    const before = targets[index - 1]?.y ?? y;
    take(from, Math.min(y, before), 0, Math.abs(y - before));
  });
  for (const {from, to, lower, mean, upper} of bands)
    for (const y of [lower, mean, upper]) if (y !== null) take(from, y, to - from, 0, 0);
  for (const x of breaks) take(x, top, 0, bottom - top);
  take(right, 0, 999, 999, 0);
  return taken;
}
