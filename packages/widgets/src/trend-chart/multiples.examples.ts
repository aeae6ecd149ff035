import type {MeasureDocument} from '@doorstep/contract';
import {text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {LONG_EXAMPLES} from './long.examples.ts';
import {CHART_EXAMPLES} from './trend-chart.examples.ts';

const {data: AREAS} = LONG_EXAMPLES.quarters;
const LONG_NAME = 'The Neighbouring Valleys of Llanfairpwllgwyngyllgogerychwyrndrobwll and all homes around them';

/** One area with a hidden quarter and one not final; the others end a quarter earlier. */
const GAPS: MeasureDocument = {
  ...AREAS,
  series: AREAS.series.map((series) => ({
    ...series,
    observations: series.observations.flatMap((one, index, all) => {
      if (series.scope.id !== 'area:harrow-end') return index === all.length - 1 ? [] : [one];
      if (index === 4)
        return [{...one, value: null, missing: 'suppressed', numerator: null, denominator: null, base: null}];
      return [index === all.length - 1 ? {...one, status: 'provisional'} : one];
    }),
  })),
};

/** Several parts of a landlord side by side. The figures are illustrative. */
export const MULTIPLES_EXAMPLES = {
  areas: {title: 'Areas side by side', data: AREAS, attributes: {multiples: 'area'}},
  tenures: {
    title: 'Rented and shared ownership side by side',
    data: CHART_EXAMPLES.tenures.data,
    attributes: {multiples: 'tenure'},
  },
  gaps: {
    title: 'A hidden quarter, one not final, others that end earlier',
    data: GAPS,
    attributes: {multiples: 'area'},
  },
  longNames: {
    title: 'Very long names of parts',
    data: {...AREAS, series: AREAS.series.map((one) => ({...one, scope: {...one.scope, name: text(LONG_NAME)}}))},
    attributes: {multiples: 'area'},
  },
  noSuchParts: {title: 'No such parts: one chart', data: AREAS, attributes: {multiples: 'trade'}},
} as const satisfies Record<string, WidgetExample & {data: MeasureDocument}>;
