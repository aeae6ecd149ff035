import type {CostStanding, Measure, Observation, OutcomeStanding, ValueCorner} from '@doorstep/contract';
import {MIN_BASE} from '../figures/movement.ts';
import {compareProportions} from '../statistics/compare.ts';
import {isShareOfCases} from './real-change.ts';

/** A cost, or an average that has no counts to test, is about the same within this share of the other. */
export const ABOUT_THE_SAME = 0.05;

/** What is compared: a figure, and the same for the year before or the rest of the landlord. */
export type ValueSide = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'base'>;

/** More or less by at least 5%: money is no sample and has no counts, so only a difference that matters is told. */
export function standCost(now: ValueSide, other: ValueSide | null): CostStanding {
  if (now.value === null || other === null || other.value === null) return 'cannot-tell';
  const change = now.value - other.value;
  if (Math.abs(change) < Math.abs(other.value) * ABOUT_THE_SAME) return 'about-the-same';
  return change === 0 ? 'about-the-same' : change < 0 ? 'less' : 'more';
}

/**
 * Better or worse in the direction of the measure. A share of cases takes the two-proportion test (p < 0.05) on bases
 * that are large enough; an average must differ by at least 5%.
 * Source: `compareProportions` (statistics rule 3).
 */
export function standOutcome(
  measure: Pick<Measure, 'unit' | 'polarity' | 'basis'>,
  now: ValueSide,
  other: ValueSide | null,
): OutcomeStanding {
  if (now.value === null || other === null || other.value === null || measure.polarity === 'neutral') {
    return 'cannot-tell';
  }
  const difference = now.value - other.value;
  const isReal = isShareOfCases(measure.unit, [now, other])
    ? testShares(measure.basis === 'records' ? MIN_BASE.records : MIN_BASE.survey, now, other)
    : Math.abs(difference) >= Math.abs(other.value) * ABOUT_THE_SAME && difference !== 0;
  if (isReal === null) return 'cannot-tell';
  if (!isReal) return 'about-the-same';
  return difference > 0 === (measure.polarity === 'higher') ? 'better' : 'worse';
}

/** Whether two shares really differ; null where one rests on too few. */
function testShares(least: number, now: ValueSide, other: ValueSide): boolean | null {
  const [one, two] = [now, other].map(({numerator, denominator}) => ({x: numerator ?? 0, n: denominator ?? 0}));
  if (one === undefined || two === undefined || Math.min(one.n, two.n) < least) return null;
  return compareProportions(one, two).significant === true;
}

/** The corner of cost and outcome; `between` where one of them is about the same. */
export function cornerOf(cost: CostStanding, outcome: OutcomeStanding): ValueCorner {
  if (cost === 'cannot-tell' || outcome === 'cannot-tell') return 'cannot-tell';
  if (cost === 'about-the-same' || outcome === 'about-the-same') return 'between';
  return `${cost}-and-${outcome}`;
}
