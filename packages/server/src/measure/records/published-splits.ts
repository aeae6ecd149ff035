import type {PeriodKind} from '@doorstep/contract';
import type {MeasuredRecord} from './measure-records.ts';
import type {RecordScope} from './scope.ts';
import type {RecordSeries} from './series.ts';

/**
 * By which periods each way of splitting a landlord is published. Chosen before any figure is looked at: parts over
 * longer periods rest on more cases, so that fewer of them have to be hidden.
 */
export const PUBLISHED_PERIODS: Readonly<Record<RecordScope['kind'], readonly PeriodKind[]>> = {
  landlord: ['month', 'quarter', 'financial-year', 'rolling-12-months'],
  area: ['quarter', 'financial-year'],
  contractor: ['quarter', 'financial-year'],
  priority: ['financial-year'],
  trade: ['financial-year'],
  channel: [],
};

/**
 * What is published of a measure, before anything small is hidden. A period is published once it has ended: a part of
 * it beside the whole, one release later, would give the last month away, and it compares with nothing. What is
 * expected of a period ahead is published ahead, and so is what is known of one day only. A split of which no part has
 * a name says nothing and is left out.
 * @param asAt ISO date of the newest record.
 */
export function choosePublished(measured: MeasuredRecord, asAt: string): MeasuredRecord {
  const isAhead = measured.sums?.looksAhead === true;
  const named = new Set(measured.series.flatMap(({scope}) => (scope.value === null ? [] : [scope.kind])));
  const series = measured.series
    .filter(({scope, kind}) => PUBLISHED_PERIODS[scope.kind].includes(kind))
    .filter(({scope}) => scope.kind === 'landlord' || named.has(scope.kind))
    .map((one) => (isAhead || one.observations.length === 1 ? one : keepEnded(one, asAt)))
    .filter(({observations}) => observations.length > 0);
  return {...measured, series};
}

function keepEnded(series: RecordSeries, asAt: string): RecordSeries {
  return {...series, observations: series.observations.filter(({period}) => period.end <= asAt)};
}
