import {PEER_GROUPS} from '@doorstep/contract';
import type {Benchmark, MeasureDocument, Observation, Series, Text} from '@doorstep/contract';

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
  const whole = document.series.filter(({scope}) => scope.kind === 'landlord');
  const shared = whole.filter(({scope}) => scope.tenure === 'LCHO');
  const [main, ...rest] = [...whole.filter(({scope}) => scope.tenure !== 'LCHO'), ...shared];
  if (!main) return undefined;
  const {observations} = main;
  // Of a month that still fills in there is no result yet.
  const latest = observations.findLast(({status, value}) => status !== 'provisional' && value !== null);
  const newest = main.kind === 'financial-year' ? observations.at(-1) : (latest ?? observations.at(-1));
  const others = rest.filter(({scope}) => scope.id !== main.scope.id);
  return {main, others, latest: newest, previous: newest && yearBefore(main, newest)};
}

function yearBefore({observations, kind}: Series, {period}: Observation): Observation | undefined {
  if (kind === 'financial-year') return observations.at(-2);
  const start = `${Number(period.start.slice(0, 4)) - 1}${period.start.slice(4)}`;
  return observations.find((one) => one.period.start === start);
}

/** Whether the figures are the landlord's own, month by month, and not the regulator's. */
export function isOwnRecords({series}: MeasureDocument): boolean {
  return series.some(({kind}) => kind !== 'financial-year');
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
export function askQuestion({en, cy}: Text, landlordName: string): Text {
  const fill = (question: string): string => question.replaceAll('[landlord]', landlordName);
  return cy === undefined ? {en: fill(en)} : {en: fill(en), cy: fill(cy)};
}
