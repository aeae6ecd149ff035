import type {WitnessVerdict} from '@doorstep/contract';
import {MIN_BASE} from '../figures/movement.ts';
import type {Share} from '../statistics/compare.ts';
import {wilsonInterval} from '../statistics/wilson.ts';

/** A record may say so much more than those who looked, in proportions, before it is said not to agree with them. */
export const WITNESS_TOLERANCE = 0.05;

/** What three witnesses say of the same finished repairs, as counts: x of the n that each knows of. */
export interface WitnessShares {
  /** Finished by the promised time, by the contractor's own record. */
  readonly record: Share;
  /** Passed on site. */
  readonly inspector: Share;
  /** Fixed, as residents say. */
  readonly resident: Share;
}

/** The verdict, and which of those who looked say less than the record. */
export interface WitnessJudgement {
  readonly verdict: WitnessVerdict;
  readonly against: readonly ('inspector' | 'resident')[];
}

/**
 * Do inspectors and residents bear the record out? The record disagrees with one of them when its share lies above the
 * upper end of that one's 95% Wilson interval by more than 5 points: it claims more than they find. A record that claims
 * less is modest, not false. Who knows of fewer than `minBase` repairs is not heard; with nobody to hear it is `too-few`.
 * Source: three witnesses (domain rules 2); Wilson interval (statistics rule 2).
 */
export function judgeWitnesses(
  {record, inspector, resident}: WitnessShares,
  minBase: {readonly survey: number; readonly records: number} = MIN_BASE,
): WitnessJudgement {
  const looked = [['inspector', inspector] as const, ['resident', resident] as const];
  const heard = looked.filter(([, {n}]) => n >= Math.max(1, minBase.survey));
  if (record.n < Math.max(1, minBase.records) || heard.length === 0) return {verdict: 'too-few', against: []};
  const claimed = record.x / record.n;
  const against = heard.filter(([, {x, n}]) => claimed > wilsonInterval(x, n).high + WITNESS_TOLERANCE);
  return {verdict: against.length > 0 ? 'disagree' : 'agree', against: against.map(([name]) => name)};
}
