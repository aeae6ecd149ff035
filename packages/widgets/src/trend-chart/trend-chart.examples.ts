import type {Measure, MeasureDocument, MissingReason, Series} from '@doorstep/contract';
import {
  counted,
  EMERGENCIES,
  LARKFIELD,
  LONG_NAME,
  missing,
  PASSPORT,
  RELEASE,
  REPAIRS,
  similar,
  SOURCE,
  surveyed,
  text,
  WHY_MISSING,
} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {LONG_EXAMPLES} from './long.examples.ts';

const MEASURE: Measure = {
  id: 'tsm-tp02',
  aliases: [],
  code: 'TP02',
  version: '2023-04',
  effectiveFrom: '2023-04-01',
  name: REPAIRS.name,
  meaning: text('How many tenants who had a repair in the last 12 months are satisfied with the repairs service.'),
  why: text('Repairs are what tenants need most from a landlord.'),
  question: null,
  theme: 'repairs',
  perspective: 'residents',
  timing: 'lagging',
  level: 'outcome',
  nature: 'quantitative',
  basis: 'perception',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  numerator: text('Tenants who are very or fairly satisfied'),
  denominator: text('Tenants who had a repair in the last 12 months and answered'),
  exclusions: text('None'),
  clock: null,
  counterMeasures: [],
  leads: [],
};

const RENTED: Series = {
  scope: REPAIRS.scope,
  kind: 'financial-year',
  observations: [surveyed(2023, 70.2, 595, [66.4, 73.7]), surveyed(2024, 72.6, 608, [68.9, 76])],
  targets: [],
  breaks: [],
  analysis: null,
  movement: REPAIRS.movement,
  benchmarks: [
    similar(2023, [64.2, 71.9, 78.4], 'about-the-same'),
    similar(2024, [66.8, 73.6, 79.6], 'about-the-same'),
  ],
  sentence: REPAIRS.sentence,
};

const OWNED: Series = {
  ...RENTED,
  scope: {id: 'LCHO', kind: 'landlord', tenure: 'LCHO', name: text('Shared ownership')},
  observations: [missing(2023, 'suppressed'), surveyed(2024, 48.1, 212, [41.5, 54.8])],
  movement: {
    ...REPAIRS.movement,
    verdict: 'no-earlier',
    basis: 'none',
    difference: null,
    low: null,
    high: null,
    sentence: text('There is no figure for 2023/24 to compare with. Too few people are behind it to show it safely.'),
  },
  benchmarks: [similar(2024, [44.9, 52.3, 58.8], 'about-the-same')],
  sentence: text('48 of every 100 shared owners asked are satisfied with repairs. 212 shared owners answered.'),
};

const DOCUMENT: MeasureDocument = {
  release: RELEASE,
  landlord: LARKFIELD,
  measure: MEASURE,
  series: [RENTED],
  actions: [],
  passport: PASSPORT,
  source: SOURCE,
};

const withSeries = (...series: Series[]): MeasureDocument => ({...DOCUMENT, series});

const TARGETS: Series['targets'] = [
  {from: '2022-04-01', value: 95, setBy: text('The board'), reason: text('First target')},
  {from: '2024-04-01', value: 99, setBy: text('The board'), reason: text('Agreed with residents')},
];

const RECORDS: MeasureDocument = {
  ...DOCUMENT,
  measure: {...MEASURE, id: EMERGENCIES.id, code: EMERGENCIES.code, name: EMERGENCIES.name, basis: 'records'},
  series: [
    {
      ...RENTED,
      observations: [counted(2023, 95.1, 4501, 4733), counted(2024, 99.4, 4891, 4920)],
      targets: TARGETS,
      movement: EMERGENCIES.movement,
      benchmarks: [similar(2023, [88.2, 94.1, 98.4], 'better'), similar(2024, [89.1, 94.9, 98.9], 'better')],
      sentence: EMERGENCIES.sentence,
    },
  ],
};

const BROKEN: Series = {
  ...RENTED,
  observations: [surveyed(2022, 77.9, 560, [74.3, 81.2]), ...RENTED.observations],
  breaks: [{date: '2023-04-01', reason: text('Answers were collected by post before, and by telephone since.')}],
};

/** Two years without a figure, and why. */
const without = (reason: MissingReason) => ({
  title: `No figure: ${reason}`,
  data: withSeries({
    ...OWNED,
    observations: [missing(2023, reason), missing(2024, reason)],
    benchmarks: [],
    sentence: text(`There is no figure for 2024/25. ${WHY_MISSING[reason]}`),
  }),
});

/** Every state of the chart. The figures are illustrative; Larkfield Homes does not exist. */
export const CHART_EXAMPLES = {
  survey: {title: 'What tenants said', data: DOCUMENT},
  records: {title: 'From records, with a target', data: RECORDS},
  tenures: {title: 'Two tenures, one year missing', data: withSeries(RENTED, OWNED)},
  missingYear: {title: 'A year missing', data: withSeries(RENTED, OWNED), attributes: {scope: 'LCHO'}},
  oneYear: {
    title: 'One year',
    data: withSeries({
      ...RENTED,
      observations: RENTED.observations.slice(1),
      movement: {...OWNED.movement, sentence: text('There is no earlier figure to compare with.')},
    }),
  },
  broken: {title: 'Three years and a break', data: withSeries(BROKEN)},
  provisional: {
    title: 'Not final',
    data: withSeries({
      ...RENTED,
      observations: RENTED.observations.map((one, index) =>
        index === 1 ? {...one, status: 'provisional' as const} : one,
      ),
    }),
  },
  revised: {
    title: 'Revised',
    data: withSeries({
      ...RENTED,
      observations: RENTED.observations.map((one, index) =>
        index === 1
          ? {...one, status: 'revised' as const, note: text('It was 73.9%. Ten answers were counted twice.')}
          : one,
      ),
    }),
  },
  equalYears: {
    title: 'Two years alike',
    data: withSeries({
      ...RENTED,
      observations: [surveyed(2023, 72.6, 595, [68.9, 76]), surveyed(2024, 72.6, 608, [68.9, 76])],
      movement: {...REPAIRS.movement, difference: 0, sentence: text('No real change. It was 73% in 2023/24.')},
    }),
  },
  longNames: {
    title: 'Very long names',
    data: {
      ...withSeries(
        {...RENTED, scope: {...RENTED.scope, name: text(LONG_NAME)}},
        {...OWNED, scope: {...OWNED.scope, name: text(`${LONG_NAME} of shared owners`)}},
      ),
      measure: {...MEASURE, name: text(LONG_NAME)},
    },
  },
  ...LONG_EXAMPLES,
  empty: {
    title: 'Nothing to show',
    data: withSeries({
      ...OWNED,
      observations: [missing(2023, 'not-due'), missing(2024, 'suppressed')],
      benchmarks: [],
      sentence: text('There is no figure for 2024/25. Too few people are behind it to show it safely.'),
    }),
  },
  noPeriod: {
    title: 'No period yet',
    data: withSeries({...RENTED, observations: [], benchmarks: [], sentence: text('There is no figure yet.')}),
  },
  suppressed: without('suppressed'),
  notCollected: without('not-collected'),
  notDue: without('not-due'),
  withdrawn: without('withdrawn'),
  excluded: without('excluded'),
  undefined: without('undefined'),
  notPublished: {title: 'No such homes', data: DOCUMENT, attributes: {scope: 'LCHO'}},
  pinned: {title: 'A kept copy', data: DOCUMENT, attributes: {release: 'illustrative-2025'}},
  welsh: {title: 'Welsh, with English where there is none', data: DOCUMENT, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: DOCUMENT, reading: 'never'},
  error: {title: 'Did not load', data: DOCUMENT, reading: 'fails'},
  stale: {title: 'Last good copy', data: DOCUMENT, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: MeasureDocument}>;
