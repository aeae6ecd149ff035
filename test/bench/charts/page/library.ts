/** A figure of a month; `day` is the first of the month. */
export interface Point {
  day: string;
  value: number;
}

/** A figure as a card shows it. */
export interface Tile {
  name: string;
  value: number;
  context: string;
  change: string;
}

/** A drawing that can be given other points. It has been made anew when the promise is fulfilled. */
export interface Chart<Given> {
  update(given: Given): unknown;
}

/** What the benchmark asks of each way to draw. Converting the points is no part of what is measured. */
export interface Library<Given> {
  prepare(points: readonly Point[]): Given;
  /** Draws a line over time with axes and points, and gives it when the picture is in the document. */
  drawTrend(target: HTMLElement, given: Given): Chart<Given> | Promise<Chart<Given>>;
  /** Draws cards, and is done when they are in the document. */
  drawTiles(targets: readonly HTMLElement[], tiles: readonly Tile[]): unknown;
}
