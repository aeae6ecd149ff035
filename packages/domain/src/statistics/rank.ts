import {bisectLeft, bisectRight} from 'd3-array';
import {quantile} from './quantile.ts';

/** Where one landlord stands among all that have a value. Everything is null for a missing value. */
export interface PeerRank {
  /** 1 is best; ties share the better rank. */
  rank: number | null;
  /** Share of the other landlords with a value strictly below this one; null when no other has a value. */
  percentRank: number | null;
  /** 1 is the best quarter; a value on a threshold takes the better band. */
  band: 1 | 2 | 3 | 4 | null;
}

/**
 * Rank, percent rank and quartile band by polarity, in the order given.
 * Source: rank with ties as R's `rank(ties.method = "min")`; quartiles of type 7.
 */
export function rankPeers(values: readonly (number | null)[], polarity: 'higher' | 'lower'): PeerRank[] {
  const present = values.filter((value): value is number => value !== null);
  const sign = polarity === 'higher' ? 1 : -1;
  // Goodness rises with the value for `higher` and falls for `lower`, so that one rule serves both.
  const goodness = present.map((value) => value * sign);
  const cuts = [0.75, 0.5, 0.25].map((p) => quantile(goodness, p) ?? 0);
  // Sorted once and searched: every landlord is ranked in every group, and counting anew each time took minutes.
  const rising = [...present].sort((a, b) => a - b);
  const others = rising.length;
  return values.map((value) => {
    if (value === null) return {rank: null, percentRank: null, band: null};
    const good = value * sign;
    const below = bisectLeft(rising, value);
    const above = others - bisectRight(rising, value);
    const cut = cuts.findIndex((threshold) => good >= threshold);
    return {
      rank: 1 + (polarity === 'higher' ? above : below),
      percentRank: others > 1 ? below / (others - 1) : null,
      band: (cut === -1 ? 4 : cut + 1) as 1 | 2 | 3 | 4,
    };
  });
}
