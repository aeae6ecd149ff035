/** Two frames: the second begins when the first, with the picture in it, has been painted. */
export async function untilPainted(): Promise<number> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now();
}

/** A place of the width that a chart has in a page of two columns. */
export function addPlace(kind: 'trend' | 'tile'): HTMLElement {
  const place = document.createElement('div');
  place.className = kind;
  document.querySelector('main')?.append(place);
  return place;
}
