import type {Measure, Movement, Observation, Series, SeriesBreak} from '@doorstep/contract';
import {formatDay, recordSentence, say, textIn} from '@doorstep/domain';
import type {LandlordFile} from '../../landlord-file/index.ts';
import type {RecordObservation, RecordSeries} from '../records/index.ts';
import {toAnalysis} from './to-analysis.ts';
import {toScope} from './to-scope.ts';

/** What a measure's series are published with. */
export interface PublishedSeriesContext {
  readonly measure: Measure;
  readonly names: LandlordFile['names'];
  /** False for a share of money, of which there are no cases. */
  readonly isOfCases: boolean;
}

/** A series as the contract has it. What must stay hidden has been taken out before. */
export function toPublishedSeries(series: RecordSeries, {measure, names, isOfCases}: PublishedSeriesContext): Series {
  const {kind, targets, breaks, chart} = series;
  const observations = series.observations.map((one) => toObservation(one, breaks));
  const movement = series.movement ?? noMovement(observations);
  return {
    scope: toScope(series.scope, names),
    kind,
    observations,
    targets: [...targets],
    breaks: breaks.filter(({date}) => date > (observations[0]?.period.start ?? '')),
    analysis: chart === null ? null : toAnalysis(chart),
    movement,
    benchmarks: [],
    sentence: recordSentence({measure, latest: newestShown(observations), movement, isOfCases}),
  };
}

/** The newest figure that is final; else the newest there is, with the reason why it is missing. */
export function newestShown(observations: readonly Observation[]): Observation {
  const shown = observations.findLast(({status, value}) => status !== 'provisional' && value !== null);
  const newest = shown ?? observations.findLast(({value}) => value !== null) ?? observations.at(-1);
  if (newest === undefined) throw new Error('A series without observations is never made.');
  return newest;
}

/** The target stands in the steps of the series. A period that was counted in two ways says so. */
function toObservation({target, ...observation}: RecordObservation, breaks: readonly SeriesBreak[]): Observation {
  const {start, end} = observation.period;
  const within = breaks.find(({date}) => date > start && date <= end);
  if (within === undefined || observation.value === null) return observation;
  const note = say((words, language) =>
    [
      words.records.twoWays({day: formatDay(within.date, language)}),
      ...(observation.note === null ? [] : [textIn(observation.note, language)]),
    ].join(' '),
  );
  return {...observation, note};
}

function noMovement(observations: readonly Observation[]): Movement {
  const isHidden = observations.some(({missing}) => missing === 'suppressed');
  return {
    verdict: isHidden ? 'cannot-compare' : 'no-earlier',
    basis: 'none',
    difference: null,
    low: null,
    high: null,
    sentence: say((words) => (isHidden ? words.records.movementHidden : words.movement.noEarlier)),
  };
}
