import {requireThat} from './guard.ts';

/** How closely two figures of the same landlords go together. */
export interface Correlation {
  /** Pairs in which both are known. */
  readonly pairs: number;
  /** Pearson's r, from -1 to 1; null with fewer than 3 pairs, or where one of the two is the same everywhere. */
  readonly r: number | null;
}

/**
 * Pearson's correlation of pairs; a pair with a missing value is left out.
 * @throws DoorstepError DS_STATS_INPUT for a value that is not finite.
 */
export function correlation(given: readonly (readonly [number | null, number | null])[]): Correlation {
  const pairs = given.filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null);
  requireThat(pairs.flat().every(Number.isFinite), 'Every value must be a finite number or missing.');
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  const isKnown = pairs.length >= 3 && xx > 0 && yy > 0;
  return {pairs: pairs.length, r: isKnown ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : null};
}
