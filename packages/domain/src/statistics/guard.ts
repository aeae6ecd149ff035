import {DoorstepError} from '@doorstep/contract';

/** Refuses what a rule cannot be applied to, naming the number, so that no rule ever returns NaN. */
export function requireThat(condition: boolean, message: string): asserts condition {
  if (!condition) throw new DoorstepError('DS_STATS_INPUT', message);
}

/** A count of cases within a base: both finite, 0 <= x <= n. */
export function requireCount(x: number, n: number): void {
  requireThat(Number.isFinite(x) && Number.isFinite(n), `Counts must be finite numbers, not ${x} of ${n}.`);
  requireThat(n >= 0 && x >= 0, `Counts cannot be negative: ${x} of ${n}.`);
  requireThat(x <= n, `A part cannot be larger than its whole: ${x} of ${n}.`);
}
