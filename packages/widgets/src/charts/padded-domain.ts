/**
 * Round ends around data with some air. The span never falls below 20 (points of a share) or a fifth of the value, so that
 * a small difference does not look large.
 */
export function paddedDomain(values: readonly number[], isShare: boolean): [number, number] {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const span = highest - lowest;
  const least = isShare ? 20 : Math.max(1, highest / 5);
  const air = Math.max(span * 0.3, (least - span) / 2);
  const floor = lowest < 0 ? lowest - air : Math.max(0, lowest - air);
  // Tens for shares; for anything else the power of ten below the span.
  const step = isShare ? 10 : 10 ** Math.floor(Math.log10(highest + air - floor));
  const end = Math.ceil((highest + air) / step) * step;
  return [Math.floor(floor / step) * step, isShare && highest <= 100 ? Math.min(100, end) : end];
}
