import type {MeasureDocument, Observation, Series} from '@doorstep/contract';
import {counted, missing, text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';

const {data: DOCUMENT} = CHART_EXAMPLES.records;
const [FIRST] = DOCUMENT.series as [Series];

const full: Observation[] = [
  missing(2019, 'not-collected'),
  {...counted(2020, 91.2, 4104, 4500), checked: {sampled: 120, agreed: 96}},
  {...counted(2021, 88.4, 4021, 4549), note: text('Two months of records were lost in a flood.')},
  missing(2022, 'suppressed'),
  {...counted(2023, 95.1, 4501, 4733), checked: {sampled: 140, agreed: 133}, status: 'revised'},
  {...counted(2024, 99.4, 4891, 4920), checked: {sampled: 151, agreed: 149}, status: 'provisional'},
];

const FULL: MeasureDocument = {
  ...DOCUMENT,
  series: [
    {
      ...FIRST,
      observations: full,
      breaks: [{date: '2023-04-01', reason: text('The clock now starts when the call comes in.')}],
    },
  ],
};

const NOTHING: MeasureDocument = {
  ...DOCUMENT,
  series: [{...FIRST, observations: [], sentence: text('There is no figure yet.')}],
};

const LONG =
  'Emergency repairs to communal and individual heating and hot water in Llanfairpwllgwyngyllgogerychwyrndrobwll on time';

/** Every state of the table. The figures are illustrative. */
export const TABLE_EXAMPLES = {
  every: {title: 'Every column', data: FULL},
  survey: {title: 'What tenants said, with its likely range', data: CHART_EXAMPLES.survey.data},
  monthly: {title: 'Months', data: CHART_EXAMPLES.monthly.data},
  days: {title: 'In days', data: CHART_EXAMPLES.days.data},
  longNames: {
    title: 'Very long names',
    data: {...FULL, measure: {...FULL.measure, name: text(LONG)}},
  },
  onePoint: {title: 'One year', data: CHART_EXAMPLES.oneYear.data},
  sixty: {title: 'Five years of months', data: CHART_EXAMPLES.sixty.data},
  allEqual: {title: 'Nothing varied', data: CHART_EXAMPLES.allEqual.data},
  allMissing: {title: 'No month can be shown', data: CHART_EXAMPLES.allMissing.data},
  mixed: {title: 'Nothing can be shown', data: CHART_EXAMPLES.empty.data},
  suppressed: CHART_EXAMPLES.suppressed,
  notCollected: CHART_EXAMPLES.notCollected,
  notDue: CHART_EXAMPLES.notDue,
  withdrawn: CHART_EXAMPLES.withdrawn,
  excluded: CHART_EXAMPLES.excluded,
  undefined: CHART_EXAMPLES.undefined,
  empty: {title: 'No figures yet', data: NOTHING},
  notPublished: CHART_EXAMPLES.notPublished,
  pinned: CHART_EXAMPLES.pinned,
  welsh: CHART_EXAMPLES.welsh,
  loading: CHART_EXAMPLES.loading,
  error: CHART_EXAMPLES.error,
  stale: CHART_EXAMPLES.stale,
} as const satisfies Record<string, WidgetExample & {data: MeasureDocument}>;
