import {LEAST_WIDTH, NARROW_BELOW} from './scene.ts';

/** Width of the wide drawing until the real one is known. */
const WIDE = 496;
/** Height of the smallest text of a drawing in its units. */
const TEXT = 14;

/**
 * How wide a plot is in units of a drawing: pixels, or fewer and larger units where the reader's text is larger. So words
 * grow with the reader's text, and the drawing is made for fewer of them. 0 for what is not on a page.
 */
export function widthIn(plot: Element): number {
  return Math.floor((plot.clientWidth * TEXT) / parseFloat(getComputedStyle(plot).fontSize)) || 0;
}

/**
 * Which drawings to make, each as its class and its width: the one that fits, or two of which a style sheet shows one. Each
 * keeps its place in the list, so that the one which a server drew and a reader sees is taken over.
 */
export function drawingsFor(width: number): ([kind: string, width: number] | null)[] {
  const isNarrow = width < NARROW_BELOW;
  if (!width)
    return [
      ['wide', WIDE],
      ['narrow', LEAST_WIDTH],
    ];
  return [isNarrow ? null : ['wide fit', width], isNarrow ? ['narrow fit', Math.max(width, LEAST_WIDTH)] : null];
}
