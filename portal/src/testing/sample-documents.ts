import type {
  Landlord,
  LandlordDocuments,
  Measure,
  MeasureDocument,
  Observation,
  OverviewItem,
  Series,
  SiteDocuments,
  Source,
  Tenure,
} from '@doorstep/contract';
import {financialYear, MEASURES} from '@doorstep/domain';

const SOURCE: Source = {
  name: 'Tenant Satisfaction Measures',
  publisher: 'Regulator of Social Housing',
  url: 'https://www.gov.uk/government/collections/tenant-satisfaction-measures',
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  files: [{name: 'sample.xlsx', sha256: '0'.repeat(64)}],
};
const RELEASE = {id: '2026-01-02-sample', published: '2026-01-02'};

/** A made-up landlord; change what a test is about. */
export function sampleLandlord(change: Partial<Landlord> = {}): Landlord {
  return {
    id: 'larkfield-homes',
    code: 'X0001',
    name: 'Larkfield Homes',
    earlierNames: ['Lark & Field Trust'],
    aliases: ['x0001'],
    type: 'private-registered-provider',
    sizeBand: '5000-40000',
    region: 'north',
    supported: false,
    website: 'https://larkfield.example/results',
    illustrative: null,
    notIncluded: [],
    ...change,
  };
}

/** A made-up figure of 2024/25, or the reason why there is none. */
export function sampleObservation(value: number | null, year = '2024-25'): Observation {
  return {
    period: financialYear(year),
    value,
    missing: value === null ? 'excluded' : null,
    numerator: null,
    denominator: null,
    base: value === null ? null : 608,
    interval: value === null ? null : {low: value - 3, high: value + 3},
    counts:
      value === null ? null : {very: 200, fairly: 240, neither: 60, fairlyDis: 58, veryDis: 50, notApplicable: null},
    status: 'final',
    note: null,
    checked: null,
  };
}

function sampleSeries(tenure: Tenure, value: number | null): Series {
  return {
    scope: {id: tenure, kind: 'landlord', tenure, name: {en: tenure}},
    kind: 'financial-year',
    observations: [sampleObservation(71, '2023-24'), sampleObservation(value)],
    targets: [],
    breaks: [],
    analysis: null,
    movement: {
      verdict: 'no-real-change',
      basis: 'survey',
      difference: null,
      low: null,
      high: null,
      sentence: {en: 'No real change. It was 71% in 2023/24.'},
    },
    benchmarks: (['2023-24', '2024-25'] as const).map((year, index) => ({
      group: 'all' as const,
      name: {en: 'all large landlords in England'},
      period: financialYear(year),
      landlords: 300 + index,
      lowerQuartile: 65,
      median: 70 + index,
      upperQuartile: 79,
      rank: 9,
      band: 1,
      lower: 1,
      same: 2,
      higher: 3,
      standing: 'mixed' as const,
      sentence: {en: `Compared in ${year}.`},
    })),
    sentence: {en: '72 of every 100 tenants asked are satisfied. That is about the same as the year before.'},
  };
}

function sampleItem(measure: Measure, series: Series): OverviewItem {
  const [previous = null, latest] = series.observations;
  return {
    ...measure,
    scope: series.scope,
    latest: latest ?? sampleObservation(null),
    previous,
    movement: series.movement,
    target: null,
    benchmark: series.benchmarks[1] ?? null,
    context: {en: 'of tenants asked, 2024/25'},
    sentence: series.sentence,
    sparkline: [],
  };
}

/** What a test may choose of its documents. */
export interface SampleChoice {
  landlord?: Landlord;
  ids?: readonly string[];
  tenures?: readonly Tenure[];
  /** The figure of 2024/25 of every measure. */
  value?: number | null;
}

/** Documents of one landlord with two measures, for rented homes unless other tenures are chosen. */
export function sampleDocuments(choice: SampleChoice = {}): SiteDocuments {
  const {landlord = sampleLandlord(), ids = ['tsm-tp01', 'tsm-tp02'], tenures = ['LCRA'], value = 72} = choice;
  const measures = MEASURES.filter(({id}) => ids.includes(id)).map((measure): MeasureDocument => ({
    release: RELEASE,
    landlord,
    measure,
    series: tenures.map((tenure) => sampleSeries(tenure, value)),
    actions: [],
    passport: {facts: [{label: {en: 'How they were asked'}, value: {en: '608 by telephone'}}]},
    source: SOURCE,
  }));
  const documents: LandlordDocuments = {
    landlord,
    release: {
      ...RELEASE,
      landlord: landlord.id,
      path: `/${landlord.id}/releases/${RELEASE.id}/v1/`,
      previous: null,
      sources: [SOURCE],
    },
    overview: {
      release: RELEASE,
      landlord,
      period: financialYear('2024-25'),
      headline: {en: '72 of every 100 tenants are satisfied overall'},
      summary: {en: `${landlord.name}: what tenants said.`},
      counts: [{verdict: 'no-real-change', measures: measures.length}],
      items: measures.flatMap(({measure, series}) => series.map((one) => sampleItem(measure, one))),
      source: SOURCE,
    },
    measures,
    insights: null,
    forms: [],
    feedbackSummary: null,
    corrections: [],
  };
  return {list: {release: RELEASE, landlords: [landlord], sources: [SOURCE]}, comparisons: [], landlords: [documents]};
}
