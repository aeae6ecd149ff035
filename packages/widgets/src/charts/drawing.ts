/** Width of a tile's small drawing in its own units; it is scaled to the tile, and holds no text. */
export const DRAWING_WIDTH = 300;
/** Room for the largest mark at an edge. */
export const EDGE = 9;

/** A tile's small drawing: paths by what they stand for, and dots, later ones on top. */
export interface Drawing {
  height: number;
  /** Class and path, from back to front. */
  paths: [string, string][];
  /** Class, centre and radius. */
  dots: [string, number, number, number][];
  /** What is written below, from left to right. */
  labels: string[];
}

/** Tenths of a unit are enough for a drawing, and the same in Node and every browser. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10;
