import {hideCells, MIN_BASE, MIN_COUNT, type Total} from '@doorstep/domain';
import type {SuppressionRules} from '../records/index.ts';

/** The rules for small numbers with nothing left open. */
export interface SmallRules {
  readonly minBase: {readonly survey: number; readonly records: number};
  readonly minCount: number;
}

/** A landlord's own rules, or the common ones. */
export function toSmallRules({minBase = MIN_BASE, minCount = MIN_COUNT}: SuppressionRules): SmallRules {
  return {minBase, minCount};
}

/** Whether a count is so small that it tells of single homes; none at all tells of nobody. */
export function isSmallCount(count: number, {minCount}: SmallRules): boolean {
  return count > 0 && count < minCount;
}

/** Whether a share must not be shown: on a small base, or with few in it or few outside it. A share of nothing hides nobody. */
export function isSmallShare({x, n}: {x: number; n: number}, least: number, rules: SmallRules): boolean {
  return (n > 0 && n < least) || isSmallCount(x, rules) || isSmallCount(n - x, rules);
}

/**
 * Which counts stay hidden: the small ones, and as few others as can be found so that no total gives one back. Larger
 * counts are kept before smaller ones.
 */
export function hideSmall(
  counts: ReadonlyMap<string, number>,
  totals: readonly Total[],
  small: Iterable<string>,
): Set<string> {
  const cells = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const secret = new Set(small);
  // Where a 0 may itself be secret, that a part has none is no common knowledge.
  const isZeroSecret = [...secret].some((name) => counts.get(name) === 0);
  const zeros = [...counts].filter(([, count]) => count === 0 && !isZeroSecret).map(([name]) => name);
  const known = new Set(zeros);
  return secret.size === 0 ? secret : hideCells({cells, totals, secrets: [{cells: secret, known}]});
}
