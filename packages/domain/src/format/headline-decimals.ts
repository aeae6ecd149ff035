import type {Measure} from '@doorstep/contract';

/** Decimals of a figure in sentences and tiles: whole percents, rates as in the measure's tables. */
export function headlineDecimals(measure: Pick<Measure, 'unit' | 'decimals'>): number {
  return measure.unit === 'percent' ? 0 : measure.decimals;
}
