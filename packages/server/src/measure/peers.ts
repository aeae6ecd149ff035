import type {Benchmark, Measure, Tenure} from '@doorstep/contract';
import {chanceInterval, createBenchmarks, financialYear, type PeerFigure} from '@doorstep/domain';
import type {DatasetIndex} from './dataset-index.ts';

/** Benchmarks of any landlord, measure, tenure and year; each national comparison is gathered once. */
export function createPeers(index: DatasetIndex) {
  const comparisons = new Map<string, (landlordId: string) => Benchmark[]>();

  function everyone(measure: Measure, tenure: Tenure, year: string): PeerFigure[] {
    return index.figuresOf(year, measure.id, tenure).map((figure) => {
      const {landlordId, value} = figure;
      const {type = null, sizeBand = null, region = null, supported = null} = index.profile(landlordId, year) ?? {};
      const observed = {...figure, period: financialYear(year), note: null};
      return {
        landlordId,
        keys: {type, sizeBand, region, supported},
        value,
        interval: chanceInterval(observed, measure),
      };
    });
  }

  return (landlordId: string, measure: Measure, tenure: Tenure, year: string): Benchmark[] => {
    const key = `${measure.id} ${tenure} ${year}`;
    let comparison = comparisons.get(key);
    if (comparison === undefined) {
      comparison = createBenchmarks(everyone(measure, tenure, year), measure, financialYear(year));
      comparisons.set(key, comparison);
    }
    return comparison(landlordId);
  };
}
