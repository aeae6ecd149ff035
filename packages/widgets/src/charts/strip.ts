/** What a strip shows, all in the unit of the measure; null for what there is not. */
export interface StripInput {
  value: number;
  low: number | null;
  high: number | null;
  previous: number | null;
  lowerQuartile: number | null;
  upperQuartile: number | null;
  target: number | null;
  /** Shares end at 0 and 100. */
  isShare: boolean;
}

/** Positions across a strip of `STRIP_WIDTH`, and the values at its ends. */
export interface StripFrame {
  start: number;
  end: number;
  value: number;
  whisker: [number, number] | null;
  previous: number | null;
  band: [number, number] | null;
  target: number | null;
}

export const STRIP_WIDTH = 300;
// Room for the largest mark at either end.
const EDGE = 9;

/** Lays a figure, its likely range, the year before and the middle half of others along one scale. */
export function computeStrip(input: StripInput): StripFrame {
  const {value, low, high, previous, lowerQuartile, upperQuartile, target, isShare} = input;
  const all = [value, low, high, previous, lowerQuartile, upperQuartile, target].filter((one) => one !== null);
  const [start, end] = paddedDomain(Math.min(...all), Math.max(...all), isShare);
  const x = (at: number) => Math.round(10 * (EDGE + ((at - start) / (end - start)) * (STRIP_WIDTH - 2 * EDGE))) / 10;
  return {
    start,
    end,
    value: x(value),
    whisker: low === null || high === null ? null : [x(low), x(high)],
    previous: previous === null ? null : x(previous),
    band: lowerQuartile === null || upperQuartile === null ? null : [x(lowerQuartile), x(upperQuartile)],
    target: target === null ? null : x(target),
  };
}

/**
 * Round ends around data with some air. The span never falls below 20 (points of a share) or a fifth of the value, so that
 * a small difference does not look large.
 */
export function paddedDomain(lowest: number, highest: number, isShare: boolean): [number, number] {
  const least = isShare ? 20 : Math.max(1, highest / 5);
  const air = Math.max((highest - lowest) * 0.3, (least - (highest - lowest)) / 2);
  const floor = Math.max(0, lowest - air);
  // Tens for shares; for anything else the power of ten below the span.
  const step = isShare ? 10 : 10 ** Math.floor(Math.log10(highest + air - floor));
  const end = Math.ceil((highest + air) / step) * step;
  return [Math.floor(floor / step) * step, isShare ? Math.min(100, end) : end];
}
