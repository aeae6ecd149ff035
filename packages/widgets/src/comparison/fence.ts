/** How many times the middle half's width away a landlord is too far off to stretch the scale for. */
const FAR = 3;

/**
 * The figures that a scale must hold, so that a single odd one does not press all others together: those that are not far
 * beyond the middle half. With no middle half it must hold all.
 */
export function fence(values: readonly number[], half: readonly [low: number, high: number] | null): readonly number[] {
  const reach = half ? (half[1] - half[0]) * FAR : 0;
  if (!half || reach === 0) return values;
  return values.filter((value) => value >= half[0] - reach && value <= half[1] + reach);
}

/** How many lie beyond the ends of a scale, where they are drawn at its edge. */
export function countBeyond(
  values: readonly number[],
  [start, end]: readonly [number, number],
): {low: number; high: number} {
  return {low: values.filter((value) => value < start).length, high: values.filter((value) => value > end).length};
}
