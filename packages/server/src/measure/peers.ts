import type {Benchmark, Measure, Tenure} from '@doorstep/contract';
import {
  chanceInterval,
  type ComparisonGroups,
  createBenchmarks,
  financialYear,
  type PeerFigure,
  toComparisonGroups,
} from '@doorstep/domain';
import type {DatasetIndex} from './dataset-index.ts';

/** Landlords beside each other in one measure, tenure and year. */
export interface Peers {
  benchmarksOf(landlordId: string, measure: Measure, tenure: Tenure, year: string): Benchmark[];
  groupsOf(measure: Measure, tenure: Tenure, year: string): ComparisonGroups;
}

/** Benchmarks of any landlord, measure, tenure and year; each national comparison is gathered once. */
export function createPeers(index: DatasetIndex): Peers {
  const comparisons = new Map<string, (landlordId: string) => Benchmark[]>();

  function everyone(measure: Measure, tenure: Tenure, year: string): PeerFigure[] {
    return index.figuresOf(year, measure.id, tenure).map((figure) => {
      const {landlordId, value, numerator, denominator} = figure;
      const {type = null, sizeBand = null, region = null, supported = null} = index.profile(landlordId, year) ?? {};
      const interval = chanceInterval({...figure, period: financialYear(year), note: null}, measure);
      const isCounted = interval !== null && numerator !== null && denominator !== null;
      const counts = isCounted ? {part: numerator, whole: denominator} : null;
      return {landlordId, keys: {type, sizeBand, region, supported}, value, interval, counts};
    });
  }

  return {
    benchmarksOf: (landlordId, measure, tenure, year) => {
      const key = `${measure.id} ${tenure} ${year}`;
      let comparison = comparisons.get(key);
      if (comparison === undefined) {
        comparison = createBenchmarks(everyone(measure, tenure, year), measure, financialYear(year));
        comparisons.set(key, comparison);
      }
      return comparison(landlordId);
    },
    groupsOf: (measure, tenure, year) => toComparisonGroups(everyone(measure, tenure, year), measure),
  };
}
