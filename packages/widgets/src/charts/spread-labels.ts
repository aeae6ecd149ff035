/** A label at the right of a chart: where it would like its middle, and how high it is. */
export interface MarginLabel {
  y: number;
  height: number;
}

/** Labels that had to go further than this no longer stand beside what they name. */
const FURTHEST = 30;
/** The first two (the figure and its target) are always said. */
const KEPT = 2;

/**
 * Moves labels apart until none touches another, all between `top` and `bottom`. They come with the most important first;
 * when they cannot all stand near what they name the last one goes (null), then the one before it.
 */
export function spreadLabels(labels: readonly MarginLabel[], top: number, bottom: number): (number | null)[] {
  for (let count = labels.length; ; count--) {
    const placed = spread(labels.slice(0, count), top, bottom);
    if (count <= KEPT || placed.every((y, index) => Math.abs(y - (labels[index]?.y ?? y)) <= FURTHEST))
      return labels.map((_, index) => placed[index] ?? null);
  }
}

/** Neighbours that touch go half the way each, again and again; at last all are pushed upward from the bottom. */
function spread(labels: readonly MarginLabel[], top: number, bottom: number): number[] {
  const all = labels.map((label) => ({...label}));
  const order = all.toSorted((a, b) => a.y - b.y);
  for (let round = 0; round < 50; round++) {
    order.forEach((label, place) => {
      const before = order[place - 1];
      const over = before ? (before.height + label.height) / 2 - label.y + before.y : 0;
      if (before && over > 0) {
        before.y -= over / 2;
        label.y += over / 2;
      }
      label.y = Math.max(top + label.height / 2, label.y);
    });
  }
  let edge = bottom;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, edge - label.height / 2);
    edge = label.y - label.height / 2;
  }
  return all.map(({y}) => y);
}
