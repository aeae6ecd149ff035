import {tickStep, ticks} from 'd3-array';

/** How many landlords have a figure from `low` up to `high`. */
export interface Bar {
  readonly low: number;
  readonly high: number;
  readonly landlords: number;
}

/** A histogram; places are shares of its width, from 0 to 1. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly most: number;
  readonly ticks: readonly number[];
  readonly place: (value: number) => number;
}

/** About how many bars: few enough that each is seen on a phone. */
const BARS = 32;

/**
 * Figures as bars of one width, on round edges. A share may not reach beyond 0 and 100.
 * @param values at least one.
 */
export function toBars(values: readonly number[], isShare: boolean): Bars {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = tickStep(least, most, BARS) || 1;
  // Rounded, so that 0.3 stays in the bar from 0.3 though 3 × 0.1 lies a little above.
  const indexOf = (value: number) => Math.floor(Number((value / step).toFixed(6)));
  // 100% has a bar of its own only where a bar is wide enough for nothing else: it belongs to the one below.
  const within = (value: number) => Math.min(indexOf(value), isShare ? Math.ceil(100 / step) - 1 : Infinity);
  const [first, last] = [within(least), within(most)];
  const edge = (index: number) => Number((index * step).toFixed(6));
  const bars = Array.from({length: last - first + 1}, (_, at) => ({
    low: edge(first + at),
    high: edge(first + at + 1),
    landlords: values.filter((value) => within(value) === first + at).length,
  }));
  const [start, end] = [edge(first), edge(last + 1)];
  return {
    bars,
    most: Math.max(...bars.map(({landlords}) => landlords)),
    ticks: ticks(start, end, 5),
    place: (value) => (value - start) / (end - start),
  };
}
