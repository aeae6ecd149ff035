import type {Analysis} from '@doorstep/contract';
import type {RecordChart} from '../records/index.ts';

/** A process chart as published: stretches by their dates, and only the points that are out of the ordinary. */
export function toAnalysis({segments, points, variation, assurance, dates}: RecordChart): Analysis {
  return {
    segments: segments.map(({from, n, mean, lower, upper, short}) => ({
      from: dates[from] ?? '',
      to: dates[from + n - 1] ?? '',
      mean,
      lower,
      upper,
      short,
    })),
    signals: points.flatMap(({cause, verdict}, at) => {
      const date = dates[at];
      return cause === 'common' || date === undefined ? [] : [{date, cause, verdict}];
    }),
    variation,
    assurance,
  };
}
