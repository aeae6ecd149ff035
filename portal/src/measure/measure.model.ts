import {PEER_GROUPS} from '@doorstep/contract';
import type {Benchmark, MeasureDocument, Observation, Series} from '@doorstep/contract';

/** A measure's page in the order it is read. */
export interface MeasureView {
  main: Series;
  /** Other groups of homes, after the main one. */
  others: Series[];
  latest: Observation | undefined;
  previous: Observation | undefined;
}

/** Rented homes first, then whatever else the landlord reports on; undefined for a document without any series. */
export function toMeasureView(document: MeasureDocument): MeasureView | undefined {
  const shared = document.series.filter(({scope}) => scope.tenure === 'LCHO');
  const rest = document.series.filter(({scope}) => scope.tenure !== 'LCHO');
  const [main, ...others] = [...rest, ...shared];
  if (!main) return undefined;
  return {main, others, latest: main.observations.at(-1), previous: main.observations.at(-2)};
}

/** The comparisons of the latest year, the closest group first: earlier years' are there for the chart. */
export function toPeerRows(series: Series): Benchmark[] {
  const latest = series.observations.at(-1)?.period.start;
  return series.benchmarks
    .filter(({period}) => period.start === latest)
    .sort((a, b) => PEER_GROUPS.indexOf(a.group) - PEER_GROUPS.indexOf(b.group));
}

/** Observations that carry answer counts, newest first. */
export function toAnswerRows(series: Series): Observation[] {
  return series.observations.filter(({counts}) => counts !== null).reverse();
}

/** The question as this landlord's tenants heard it: the regulator's wording with the name in its place. */
export function askQuestion(question: string, landlordName: string): string {
  return question.replaceAll('[landlord]', landlordName);
}
