import {toTenth} from './drawing.ts';

/** Words in a scene: class, where they stand, which end of them stands there, and the words. */
export type SceneText = readonly [kind: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', text: string];

/** Under this width words stand above and below what they name instead of beside it, and there are fewer of them. */
export const NARROW_BELOW = 420;
/** The narrowest drawing: a phone of 320 pixels less the page's and the card's edges. */
export const LEAST_WIDTH = 240;

/** A chart as shapes and words by what they stand for. All else about them is in the style sheet. */
export interface Scene {
  height: number;
  /** Class and path, from back to front; all of them behind the dots. */
  paths: [kind: string, path: string][];
  dots: [kind: string, x: number, y: number, r: number][];
  texts: SceneText[];
  /** Where each period stands, for choosing one; a missing figure has a place too. */
  stops: {x: number; y: number}[];
}

/** The part of a drawing inside its margins. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lines of words 17 px apart. */
export function toTexts(
  kind: string,
  x: number,
  y: number,
  anchor: SceneText[3],
  lines: readonly string[],
): SceneText[] {
  return lines.map((line, index) => [kind, x, y + 17 * index, anchor, line]);
}

/** Breaks words into lines of at most so many letters, as far as the words allow. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A scale from values to places between the foot and the top of a plot. */
export function createScale([start, end]: readonly [number, number], {top, bottom}: Plot): (value: number) => number {
  return (value) => toTenth(bottom - ((value - start) / (end - start)) * (bottom - top));
}

/** Gridlines with their values, and the foot, with a zigzag where the scale does not begin at 0. */
export function drawGround(
  {left, right, bottom}: Plot,
  ticks: readonly {y: number; label: string}[],
  isBroken: boolean,
): Pick<Scene, 'paths' | 'texts'> {
  return {
    paths: [
      ...ticks.map(({y}) => ['gr', `M${left} ${y}H${right}`] as [string, string]),
      ['base', `M${left} ${bottom}H${right}${isBroken ? `M${left - 4} ${bottom - 3}l4-5l4 5l4-5` : ''}`],
    ],
    texts: ticks.map(({y, label}) => ['ax', left - 8, y + 5, 'end', label]),
  };
}

/** A shaded band with its dotted edges. */
export function drawBand(from: number, to: number, top: number, bottom: number): Scene['paths'] {
  return [
    ['range', `M${from} ${top}H${to}V${bottom}H${from}Z`],
    ['edge', `M${from} ${top}H${to}M${from} ${bottom}H${to}`],
  ];
}

/** Two upright lines that nothing is joined across. */
export function drawBreak(x: number, {top, bottom}: Plot): [string, string] {
  return ['brk', `M${x - 2.5} ${top}V${bottom}M${x + 2.5} ${top}V${bottom}`];
}

/** A rectangle of a drawing, by its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const touches = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Width of text of 14 px in any of the device fonts, a little generous. */
export const textWidth = (text: string): number => text.length * 7.1;

/** The first place that touches nothing that is taken. */
export function findFree<T extends Box>(places: readonly T[], taken: readonly Box[]): T | null {
  return places.find((place) => !taken.some((other) => touches(place, other))) ?? null;
}

/** Which of some places is nearest to `x`; -1 when none is within `reach`. */
export function findNearest(stops: readonly {x: number}[], x: number, reach: number): number {
  const away = stops.map((stop) => Math.abs(stop.x - x));
  const least = Math.min(...away);
  return least < reach ? away.indexOf(least) : -1;
}
