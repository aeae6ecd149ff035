import type {Benchmark, MeasureDocument, MissingReason, Series} from '@doorstep/contract';
import {missing, similar, surveyed, text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';

const {data} = CHART_EXAMPLES.survey;
const SIMILAR = similar(2024, [66.8, 73.6, 79.6], 'about-the-same');

const ALL: Benchmark = {
  ...SIMILAR,
  group: 'all',
  name: text('large landlords in England'),
  landlords: 355,
  lowerQuartile: 64.9,
  median: 72.3,
  upperQuartile: 79.1,
  lower: 88,
  same: 190,
  higher: 76,
  sentence: text(
    'Of 354 other large landlords in England, 88 have a really lower figure, 190 about the same, 76 a really higher one.',
  ),
};

const BEFORE: Benchmark = {...similar(2023, [64.2, 71.9, 78.4], 'about-the-same'), landlords: 60};

const TOO_FEW: Benchmark = {
  ...SIMILAR,
  landlords: 4,
  lowerQuartile: null,
  median: null,
  upperQuartile: null,
  rank: null,
  band: null,
  lower: 0,
  same: 0,
  higher: 0,
  standing: 'cannot-compare',
  sentence: text('Too few housing associations with 5,000 to 40,000 homes have a figure to compare with.'),
};

const withSeries = (series: Partial<Series>): MeasureDocument => ({
  ...data,
  series: data.series.slice(0, 1).map((rented) => ({...rented, benchmarks: [SIMILAR, ALL, BEFORE], ...series})),
});
const DOCUMENT = withSeries({});

/** No figure of its own, and why; the others are there. */
const without = (reason: MissingReason) => ({
  title: `No figure of its own: ${reason}`,
  data: withSeries({
    observations: [missing(2024, reason)],
    benchmarks: [
      {
        ...SIMILAR,
        lower: 0,
        same: 0,
        higher: 0,
        standing: 'cannot-compare' as const,
        sentence: text('Without a figure there is nothing to compare.'),
      },
    ],
  }),
});

const LONG =
  'housing associations with 5,000 to 40,000 homes, with mostly general housing, in the Neighbouring Valleys of Llanfairpwllgwyngyllgogerychwyrndrobwll';

/** Every state of the comparison. The figures are illustrative. */
export const COMPARISON_EXAMPLES = {
  similar: {title: 'Among similar landlords', data: DOCUMENT},
  low: {
    title: 'Lower than most',
    data: withSeries({
      observations: [surveyed(2024, 52.1, 608, [48.1, 56])],
      benchmarks: [
        {
          ...SIMILAR,
          lower: 1,
          same: 5,
          higher: 54,
          standing: 'worse',
          sentence: text(
            'Of 60 other housing associations, 1 has a really lower figure, 5 about the same, 54 a really higher one.',
          ),
        },
      ],
    }),
  },
  tooFew: {title: 'Too few similar landlords', data: withSeries({benchmarks: [TOO_FEW, ALL]})},
  cannotCompare: {title: 'Nothing to compare with', data: withSeries({benchmarks: [TOO_FEW]})},
  empty: {title: 'No comparison', data: withSeries({benchmarks: []})},
  allEqual: {
    title: 'All the same',
    data: withSeries({
      observations: [surveyed(2024, 100, 608, [99.4, 100])],
      benchmarks: [
        {
          ...similar(2024, [100, 100, 100], 'about-the-same'),
          lower: 0,
          same: 60,
          higher: 0,
          sentence: text('Of 60 other housing associations, all have about the same figure.'),
        },
      ],
    }),
  },
  suppressed: without('suppressed'),
  notCollected: without('not-collected'),
  notDue: without('not-due'),
  withdrawn: without('withdrawn'),
  excluded: without('excluded'),
  undefined: without('undefined'),
  provisional: {
    title: 'Not final',
    data: withSeries({observations: [{...surveyed(2024, 72.6, 608, [68.9, 76]), status: 'provisional'}]}),
  },
  revised: {
    title: 'Revised',
    data: withSeries({observations: [{...surveyed(2024, 72.6, 608, [68.9, 76]), status: 'revised'}]}),
  },
  longNames: {title: 'A very long group', data: withSeries({benchmarks: [{...SIMILAR, name: text(LONG)}]})},
  notPublished: {title: 'No such homes', data: DOCUMENT, attributes: {scope: 'LCHO'}},
  pinned: {title: 'A kept copy', data: DOCUMENT, attributes: {release: 'illustrative-2025'}},
  welsh: {title: 'Welsh, with English where there is none', data: DOCUMENT, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: DOCUMENT, reading: 'never'},
  error: {title: 'Did not load', data: DOCUMENT, reading: 'fails'},
  stale: {title: 'Last good copy', data: DOCUMENT, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: MeasureDocument}>;
