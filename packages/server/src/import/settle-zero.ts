import type {NumberOrReason} from '../store/types.ts';
import type {FalseZeroCause} from './tsm-return.ts';

/** A published number after false zeros are told apart, and why it was turned when it was. */
export interface Settled extends NumberOrReason {
  readonly turned: FalseZeroCause | null;
}

/**
 * The older file shows 0 where there was nothing to divide. A 0 stays a 0 only when it was counted:
 * denominator 0 -> `undefined`; denominator or numerator blank -> the reason that stands there.
 */
export function settleZero(value: NumberOrReason, numerator: NumberOrReason, denominator: NumberOrReason): Settled {
  if (value.value !== 0) return {...value, turned: null};
  if (denominator.value === 0) return {value: null, missing: 'undefined', turned: 'denominator-zero'};
  if (denominator.value === null) return {value: null, missing: denominator.missing, turned: 'denominator-blank'};
  if (numerator.value === null) return {value: null, missing: numerator.missing, turned: 'numerator-blank'};
  return {...value, turned: null};
}
