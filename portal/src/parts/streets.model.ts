/** A share as 100 homes: how many are filled, and whether the figure lies just short of the count. */
export interface Streets {
  filled: number;
  empty: number;
  /** `more` for a share above 99 that is not everyone, `fewer` for one below 1 that is not no one. */
  edge: 'more' | 'fewer' | null;
}

/**
 * Turns a share from 0 to 100 into homes. A share that is not all or nothing never fills or empties every home: 99.6% is
 * "more than 99 of 100", and 0.3% "fewer than 1 of 100".
 */
export function toStreets(share: number): Streets {
  const rounded = Math.round(share);
  if (share < 100 && rounded === 100) return {filled: 99, empty: 1, edge: 'more'};
  if (share > 0 && rounded === 0) return {filled: 1, empty: 99, edge: 'fewer'};
  return {filled: rounded, empty: 100 - rounded, edge: null};
}
