import type {Measure, Tenure, Text} from '@doorstep/contract';
import {formatNumber, methodInWords, say} from '@doorstep/domain';
import type {LandlordFacts} from './facts.ts';

/**
 * Why two years of one landlord's measure must not be compared; null when they may. A score changes with the way
 * people are asked, and a share done on time changes with the time allowed.
 */
export function refuseComparison(
  measure: Measure,
  tenure: Tenure,
  facts: LandlordFacts,
  before: string,
  now: string,
): Text | null {
  if (measure.basis === 'perception') return methodChanged(facts, tenure, before, now);
  if (measure.id.startsWith('tsm-rp02')) return targetChanged(facts, measure.id === 'tsm-rp02-emergency', before, now);
  if (measure.id.startsWith('tsm-ch02')) return standardChanged(facts, tenure, before, now);
  return null;
}

function methodChanged(facts: LandlordFacts, tenure: Tenure, before: string, now: string): Text | null {
  const [then, since] = [facts.survey(before, tenure)?.predominantMethod, facts.survey(now, tenure)?.predominantMethod];
  if (!then || !since || then === since) return null;
  return say((words) =>
    words.movement.refusals.method({before: methodInWords(words, then), now: methodInWords(words, since)}),
  );
}

function targetChanged(facts: LandlordFacts, emergency: boolean, before: string, now: string): Text | null {
  const time = (year: string) => {
    const repairs = facts.repairs(year);
    return (emergency ? repairs?.emergencyTarget.hours : repairs?.nonEmergencyTarget.days) ?? null;
  };
  const [then, since] = [time(before), time(now)];
  if (then === null || since === null || then === since) return null;
  return say((words, language) => {
    const span = (value: number) => {
      const time = {count: value, shown: formatNumber(value, language, 1)};
      return emergency ? words.hours(time) : words.days(time);
    };
    return words.movement.refusals.target({before: span(then), now: span(since)});
  });
}

function standardChanged(facts: LandlordFacts, tenure: Tenure, before: string, now: string): Text | null {
  const own = (year: string) => facts.complaints(year, tenure)?.standardTimescales === false;
  return own(before) !== own(now) ? say((words) => words.movement.refusals.standard) : null;
}
