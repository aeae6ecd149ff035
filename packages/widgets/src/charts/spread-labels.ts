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
    const fits = placed.every((y, index) => Math.abs(y - (labels[index]?.y ?? y)) <= FURTHEST);
    if (fits || count <= KEPT) return labels.map((_, index) => placed[index] ?? null);
  }
}

/** Labels that touch share the way they have to go: they become one block whose middle stands where theirs would. */
function spread(labels: readonly MarginLabel[], top: number, bottom: number): number[] {
  const blocks: {labels: number[]; y: number; height: number}[] = [];
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0));
  for (const index of order) {
    const {y = 0, height = 0} = labels[index] ?? {};
    let block = {labels: [index], y, height};
    for (;;) {
      block.y = Math.max(top + block.height / 2, Math.min(bottom - block.height / 2, block.y));
      const before = blocks.at(-1);
      if (!before || before.y + before.height / 2 <= block.y - block.height / 2) break;
      blocks.pop();
      const [many, more] = [before.labels.length, block.labels.length];
      block = {
        labels: [...before.labels, ...block.labels],
        y: (before.y * many + block.y * more) / (many + more),
        height: before.height + block.height,
      };
    }
    blocks.push(block);
  }
  const placed: number[] = [];
  for (const block of blocks) {
    let at = block.y - block.height / 2;
    for (const index of block.labels) {
      const height = labels[index]?.height ?? 0;
      placed[index] = at + height / 2;
      at += height;
    }
  }
  return placed;
}
