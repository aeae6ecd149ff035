import type {Measure, Observation, Tenure, Text} from '@doorstep/contract';
import {financialYear, formatDay, formatNumber, say, toObservation} from '@doorstep/domain';
import type {DatasetIndex} from './dataset-index.ts';
import type {LandlordFacts} from './facts.ts';

/**
 * A landlord's figures of one measure and tenure, oldest first. A year that the regulator left the landlord out of is
 * there as `excluded`, with the regulator's note, so that a gap is never silent. Empty when there is nothing to show:
 * figures that were never due in any year.
 */
export function observationsOf(
  index: DatasetIndex,
  facts: LandlordFacts,
  measure: Measure,
  tenure: Tenure,
): Observation[] {
  const observations = index.years.flatMap((year): Observation[] => {
    const stored = index.figure(facts.id, year, measure.id, tenure);
    const note = noteOn(facts, measure, year);
    if (stored === undefined) return leftOut(facts, measure, tenure, year);
    const {value, missing, numerator, denominator, counts} = stored;
    const figure = {period: financialYear(year), value, missing, numerator, denominator, counts, note};
    return [toObservation(figure, measure)];
  });
  return observations.some((observation) => isWorthShowing(observation, tenure)) ? observations : [];
}

/** A blank for homes that a landlord may not have is no gap; a blank for its tenants is. */
function isWorthShowing({value, missing}: Observation, tenure: Tenure): boolean {
  if (value !== null) return true;
  if (missing === 'not-due') return false;
  return missing !== 'not-collected' || tenure === 'LCRA' || tenure === 'all';
}

function leftOut(facts: LandlordFacts, measure: Measure, tenure: Tenure, year: string): Observation[] {
  if (tenure === 'LCHO' || tenure === 'combined') return [];
  const part = measure.basis === 'perception' ? 'perception' : 'management-information';
  const reason = facts.notIncluded.find((row) => row.year === year && row.part === part);
  if (reason === undefined) return [];
  const absent = {value: null, numerator: null, denominator: null, counts: null};
  const figure = {period: financialYear(year), missing: 'excluded', note: {en: reason.note}, ...absent} as const;
  return [toObservation(figure, measure)];
}

/** On-time repairs count finished jobs only, so the jobs still open always stand beside them. */
function noteOn(facts: LandlordFacts, measure: Measure, year: string): Text | null {
  const open = facts.repairs(year)?.outstanding ?? null;
  if (!measure.id.startsWith('tsm-rp02') || open === null) return null;
  const {end} = financialYear(year);
  return say((words, language) =>
    words.openRepairs({open: formatNumber(open, language), date: formatDay(end, language)}),
  );
}
