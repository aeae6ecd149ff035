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
