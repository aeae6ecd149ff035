import type {MissingReason, Tenure} from '@doorstep/contract';

/** Part and whole, or why there is no figure. */
export type ExampleCounts = readonly [part: number, whole: number] | MissingReason;

/** One measure of the example landlord over two years, and where the other landlords stand. */
export interface ExampleFigure {
  readonly measure: string;
  readonly tenure: Tenure;
  readonly before: ExampleCounts;
  readonly now: ExampleCounts;
  /** The lowest and the highest of the other landlords, in the unit of the measure. */
  readonly others: readonly [lowest: number, highest: number];
  /** What the part is a part of: 100 makes a percentage, 1,000 a rate per 1,000 homes. */
  readonly per?: number;
}

/** Made up, so that every verdict and the common gaps occur. No figure of a real landlord is among them. */
export const EXAMPLE_FIGURES: readonly ExampleFigure[] = [
  // About the same as last year.
  {measure: 'tsm-tp01', tenure: 'LCRA', before: [583, 801], now: [597, 812], others: [58, 84]},
  {measure: 'tsm-tp01', tenure: 'LCHO', before: [88, 181], now: [96, 190], others: [38, 66]},
  // Better.
  {measure: 'tsm-tp02', tenure: 'LCRA', before: [366, 561], now: [442, 598], others: [60, 82]},
  // Worse.
  {measure: 'tsm-tp03', tenure: 'LCRA', before: [402, 561], now: [377, 598], others: [55, 80]},
  // Fewer than fifty answers.
  {measure: 'tsm-tp09', tenure: 'LCRA', before: [14, 44], now: [21, 47], others: [22, 48]},
  // Left blank: first in the earlier year, then in the latest.
  {measure: 'tsm-tp11', tenure: 'LCRA', before: 'not-collected', now: [471, 740], others: [52, 76]},
  {measure: 'tsm-tp12', tenure: 'LCRA', before: [401, 688], now: 'not-collected', others: [48, 71]},
  // Lower is better.
  {measure: 'tsm-rp01', tenure: 'LCRA', before: [1210, 21040], now: [874, 20995], others: [0, 9]},
  {measure: 'tsm-rp02-non-emergency', tenure: 'LCRA', before: [48210, 58800], now: [51120, 59930], others: [68, 95]},
  // The target time changed, so the two years are not comparable.
  {measure: 'tsm-rp02-emergency', tenure: 'LCRA', before: [13870, 14410], now: [14050, 15020], others: [88, 100]},
  {measure: 'tsm-bs01', tenure: 'all', before: [17433, 17441], now: [17398, 17398], others: [98.5, 100]},
  // Neither direction is better.
  {measure: 'tsm-nm01-asb', tenure: 'all', before: [702, 22810], now: [811, 22790], others: [12, 58], per: 1000},
  {measure: 'tsm-ch01-stage1', tenure: 'LCRA', before: [1204, 21040], now: [1377, 20995], others: [21, 90], per: 1000},
  // Nothing to take a share of: never 0.
  {measure: 'tsm-ch02-stage2', tenure: 'LCRA', before: [61, 64], now: 'undefined', others: [60, 100]},
];
