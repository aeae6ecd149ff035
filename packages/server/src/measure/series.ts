import type {Measure, Series, Tenure} from '@doorstep/contract';
import {computeMovement, figureSentence, say} from '@doorstep/domain';
import type {DatasetIndex} from './dataset-index.ts';
import type {LandlordFacts} from './facts.ts';
import {observationsOf} from './observations.ts';
import type {Peers} from './peers.ts';
import {refuseComparison} from './refusal.ts';

/** One measure of one landlord and tenure with everything the rules say of it; null when there is nothing to show. */
export function toSeries(
  index: DatasetIndex,
  facts: LandlordFacts,
  peers: Peers,
  measure: Measure,
  tenure: Tenure,
): Series | null {
  const observations = observationsOf(index, facts, measure, tenure);
  const latest = observations.at(-1);
  if (latest === undefined) return null;
  const before = observations.at(-2) ?? null;
  const year = (observation: {period: {start: string}}) =>
    index.years.find((label) => observation.period.start.startsWith(label.slice(0, 4))) ?? '';
  const refusal = before && refuseComparison(measure, tenure, facts, year(before), year(latest));
  const movement = computeMovement({measure, tenure, now: latest, before, refusal});
  // Newest first. Every group for the latest year; for the years before only what the chart draws behind the points.
  const benchmarks = observations
    .toReversed()
    .flatMap((observation) =>
      peers
        .benchmarksOf(facts.id, measure, tenure, year(observation))
        .filter((benchmark) => observation === latest || benchmark.group === 'similar'),
    );
  const similar = benchmarks.find(({group, period}) => group === 'similar' && period.end === latest.period.end) ?? null;
  return {
    scope: {id: tenure, kind: 'landlord', tenure, name: say((words) => words.scope[tenure])},
    kind: 'financial-year',
    observations,
    targets: [],
    breaks: refusal ? [{date: latest.period.start, reason: refusal}] : [],
    analysis: null,
    movement,
    benchmarks,
    sentence: figureSentence({measure, tenure, latest, movement, similar}),
  };
}
