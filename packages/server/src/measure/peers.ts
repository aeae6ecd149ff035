import {type Benchmark, type Measure, type Tenure} from '@doorstep/contract';
import {chanceInterval, computeBenchmarks, financialYear, type PeerFigure} from '@doorstep/domain';
import type {DatasetIndex} from './dataset-index.ts';

/** Benchmarks of any landlord, measure, tenure and year; each national comparison is gathered once. */
export function createPeers(index: DatasetIndex) {
  const gathered = new Map<string, PeerFigure[]>();

  function everyone(measure: Measure, tenure: Tenure, year: string): PeerFigure[] {
    const key = `${measure.id} ${tenure} ${year}`;
    let peers = gathered.get(key);
    if (peers === undefined) {
      peers = index.figuresOf(year, measure.id, tenure).map((figure) => {
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
      gathered.set(key, peers);
    }
    return peers;
  }

  return (landlordId: string, measure: Measure, tenure: Tenure, year: string): Benchmark[] =>
    computeBenchmarks(landlordId, everyone(measure, tenure, year), measure, financialYear(year));
}
