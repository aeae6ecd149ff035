import {toTenth} from '../charts/drawing.ts';
import {NARROW_BELOW, type Scene, textWidth, toTexts} from '../charts/scene.ts';
import {drawSquare} from '../picture/shapes.ts';
import {toLines} from '../picture/to-lines.ts';

/** One step: a count, and what is written beside its bar. */
export interface Bar {
  label: string;
  count: number | null;
  figure: string;
}

/** One area: two shares in percent, and what is written about it. */
export interface Pair {
  name: string;
  done: number | null;
  asked: number | null;
  figures: {done: string; asked: string};
  /** That too many or too few were asked there; empty for neither. */
  remark: string;
  hidden: string;
}

export interface FunnelDrawing {
  bars: Bar[];
  areasTitle: string;
  pairs: Pair[];
}

/** Room for a figure at the end of a bar or beside a dot. */
const FIGURE = 64;
const LABEL = 150;
const DOT_FIGURE = 42;
/** How much wider words are for a reader who spaces letters as WCAG 2.2 allows (1.4.12). */
const SPACED = 1.25;

/** Bars that all have one scale from 0, and below them the two shares of each area on one scale from 0. */
export function drawFunnel({bars, areasTitle, pairs}: FunnelDrawing, width: number): Scene {
  const scene: Scene = {height: 0, paths: [], dots: [], texts: [], stops: []};
  const isNarrow = width < NARROW_BELOW;
  const top = drawBars(scene, bars, width, isNarrow);
  scene.height =
    pairs.length === 0 ? top : drawPairs(scene, {title: areasTitle, pairs, top: top + 24}, width, isNarrow);
  return scene;
}

function drawBars(scene: Scene, bars: readonly Bar[], width: number, isNarrow: boolean): number {
  const left = isNarrow ? 1 : Math.max(LABEL, ...bars.map(({label}) => textWidth(label) + 10));
  const most = Math.max(0, ...bars.map(({count}) => count ?? 0));
  let y = 2;
  for (const {label, count, figure} of bars) {
    scene.texts.push(['ax', 0, y + 14, 'start', label]);
    if (isNarrow) y += 20;
    const long = count === null || most === 0 ? 0 : toTenth((count / most) * (width - left - FIGURE));
    if (count !== null) scene.paths.push(['bar', `M${left} ${y}h${long}v18h${-long}Z`]);
    scene.texts.push(['strong', left + long + 8, y + 14, 'start', figure]);
    scene.stops.push({x: left + long / 2, y: y + 9});
    y += isNarrow ? 28 : 30;
  }
  scene.paths.push(['base', `M${left} 0V${y - 6}`]);
  return y;
}

interface Pairs {
  title: string;
  pairs: readonly Pair[];
  top: number;
}

function drawPairs(scene: Scene, {title, pairs, top}: Pairs, width: number, isNarrow: boolean): number {
  const lines = toLines(title, width / SPACED);
  scene.texts.push(...toTexts('strong', 0, top, 'start', lines));
  const most = Math.max(10, ...pairs.flatMap(({done, asked}) => [done ?? 0, asked ?? 0]));
  const from = (isNarrow ? 0 : LABEL) + DOT_FIGURE;
  const to =
    width - DOT_FIGURE - (isNarrow ? 0 : Math.max(110, ...pairs.map(({remark}) => textWidth(remark) * SPACED + 8)));
  const x = (share: number) => toTenth(from + (Math.max(0, share) / most) * (to - from));
  let y = top + 17 * lines.length + 6;
  for (const pair of pairs) {
    const name = toLines(pair.name, isNarrow ? width / SPACED : LABEL - 10);
    scene.texts.push(...toTexts('', 0, y + 5, 'start', name));
    const last = y + 17 * (name.length - 1);
    if (isNarrow) {
      // Beside the name where both fit, else under it.
      const fits = textWidth(name.at(-1) ?? '') + textWidth(pair.remark) + 16 < width;
      if (pair.remark && fits) scene.texts.push(['strong', width, last + 5, 'end', pair.remark]);
      y = last + (pair.remark && !fits ? 40 : 23);
      if (pair.remark && !fits) scene.texts.push(['strong', 0, y - 18, 'start', pair.remark]);
    } else if (pair.remark) scene.texts.push(['strong', width, y + 5, 'end', pair.remark]);
    // From 0, row by row: names stand above the rows of a narrow drawing.
    scene.paths.push(['base', `M${x(0)} ${y - 12}v24`]);
    drawPair(scene, pair, x, y);
    y = Math.max(last, y) + 30;
  }
  return y - 8;
}

function drawPair(scene: Scene, pair: Pair, x: (share: number) => number, y: number): void {
  const {done, asked, figures, hidden} = pair;
  const marks = [
    ...(done === null ? [] : [{at: x(done), figure: figures.done}]),
    ...(asked === null ? [] : [{at: x(asked), figure: figures.asked}]),
  ].sort((a, b) => a.at - b.at);
  const [first, last] = [marks[0], marks.at(-1)];
  scene.stops.push({x: last?.at ?? x(0), y});
  if (!first || !last) {
    scene.texts.push(['', x(0) + 8, y + 5, 'start', hidden]);
    return;
  }
  if (last !== first) scene.paths.push(['thin', `M${first.at} ${y}H${last.at}`]);
  if (done !== null) scene.paths.push(['square', drawSquare(x(done), y, 7)]);
  if (asked !== null) scene.dots.push(['now', x(asked), y, 7]);
  if (last !== first) scene.texts.push(['', first.at - 11, y + 5, 'end', first.figure]);
  scene.texts.push(['', last.at + 11, y + 5, 'start', last.figure]);
}
