import type {MeasureDocument, Observation, OverviewItem} from '@doorstep/contract';
import {EMERGENCIES} from '@doorstep/widgets/examples/larkfield';
import {CHART_EXAMPLES} from '@doorstep/widgets/trend-chart/trend-chart.examples';
import type {Point, Tile} from './page/library.ts';

const EXAMPLE = CHART_EXAMPLES.monthly.data;

function toObservation({day, value}: Point): Observation {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const end = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  return {
    period: {start: day, end: `${day.slice(0, 8)}${month === 2 && year % 4 !== 0 ? 28 : end}`, kind: 'month'},
    value,
    missing: null,
    numerator: Math.round(value * 19.64),
    denominator: 1964,
    base: 1964,
    interval: null,
    counts: null,
    status: 'final',
    note: null,
    checked: null,
  };
}

/**
 * A measure document with these points. Of 36 it has what a document of Doorstep has: the usual range, targets, a break, signals,
 * an action, a sentence; all of that is drawn. Of more it has the points alone.
 */
export function toDocument(points: readonly Point[], id = 'repairs-right-first-time'): MeasureDocument {
  const [series] = EXAMPLE.series;
  if (!series) throw new Error('The example has no series');
  const isShort = points.length <= 36;
  const bare = {targets: [], breaks: [], analysis: null};
  const observations = points.map(toObservation);
  return {
    ...EXAMPLE,
    measure: {...EXAMPLE.measure, id},
    actions: isShort ? EXAMPLE.actions : [],
    series: [{...series, ...(isShort ? {} : bare), observations}],
  };
}

/** An item of an overview that a tile shows. */
export function toItem({name, value, context}: Tile, index: number): OverviewItem {
  return {
    ...EMERGENCIES,
    id: `measure-${index + 1}`,
    name: {en: name},
    latest: {...EMERGENCIES.latest, value},
    context: {en: context},
  };
}
