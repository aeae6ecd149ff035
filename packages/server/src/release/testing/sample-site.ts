import type {
  Landlord,
  LandlordDocuments,
  Measure,
  MeasureDocument,
  Movement,
  Observation,
  ReleaseRef,
  Series,
  SiteDocuments,
  Source,
} from '@doorstep/contract';

const text = (en: string) => ({en});
const period = {start: '2024-04-01', end: '2025-03-31', kind: 'financial-year'} as const;

const source: Source = {
  name: 'Tenant Satisfaction Measures',
  publisher: 'Regulator of Social Housing',
  url: 'https://example.org/statistics',
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://example.org/licence',
  files: [{name: 'sample.xlsx', sha256: '0'.repeat(64)}],
};

const measure: Measure = {
  id: 'tsm-tp02',
  aliases: ['tp02'],
  code: 'TP02',
  version: '1',
  effectiveFrom: '2023-04-01',
  name: text('Repairs'),
  meaning: text('How many of every 100 tenants are satisfied with repairs.'),
  why: text('A home that is mended is a home that works.'),
  question: null,
  theme: 'repairs',
  perspective: 'residents',
  timing: 'lagging',
  level: 'outcome',
  nature: 'qualitative',
  basis: 'perception',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  numerator: text('satisfied'),
  denominator: text('answered'),
  exclusions: text('none'),
  clock: null,
  counterMeasures: [],
  leads: [],
};

const movement: Movement = {
  verdict: 'no-earlier',
  basis: 'none',
  difference: null,
  low: null,
  high: null,
  sentence: text('There is no earlier figure.'),
};

/** A figure of 73.5% of 812, or one that is missing for a reason. */
export function sampleObservation(change: Partial<Observation> = {}): Observation {
  return {
    period,
    value: 73.522167,
    missing: null,
    numerator: 597,
    denominator: 812,
    base: 812,
    interval: {low: 70.4, high: 76.4},
    counts: null,
    status: 'final',
    note: null,
    checked: null,
    ...change,
  };
}

function toSeries(observation: Observation): Series {
  return {
    scope: {id: 'LCRA', kind: 'landlord', tenure: 'LCRA', name: text('Tenants')},
    kind: 'financial-year',
    observations: [observation],
    targets: [],
    breaks: [],
    analysis: null,
    movement,
    benchmarks: [],
    sentence: text('74 of every 100 tenants asked are satisfied with repairs.'),
  };
}

/** One measure of one landlord, whole. */
export function sampleMeasure(
  release: ReleaseRef,
  landlord: Landlord,
  observation = sampleObservation(),
): MeasureDocument {
  return {release, landlord, measure, series: [toSeries(observation)], actions: [], passport: {facts: []}, source};
}

/** A landlord with nothing special about it. */
export function sampleLandlord(id: string, name: string, code: string): Landlord {
  return {
    id,
    code,
    name,
    earlierNames: [],
    aliases: [code.toLowerCase()],
    type: 'local-authority',
    sizeBand: 'over-40000',
    region: 'north',
    supported: false,
    website: null,
    illustrative: null,
    notIncluded: [],
  };
}

function toDocuments(release: ReleaseRef, previous: string | null, landlord: Landlord): LandlordDocuments {
  const observation = sampleObservation();
  const {id, code, name, theme, basis, unit, decimals, polarity} = measure;
  const tile = {id, code, name, theme, basis, unit, decimals, polarity};
  return {
    landlord,
    release: {
      ...release,
      landlord: landlord.id,
      path: `/${landlord.id}/releases/${release.id}/v1/`,
      previous,
      sources: [source],
    },
    overview: {
      release,
      landlord,
      period,
      headline: text('Most tenants are satisfied'),
      summary: text('One measure.'),
      counts: [{verdict: 'no-earlier', measures: 1}],
      items: [
        {
          ...tile,
          scope: {id: 'LCRA', kind: 'landlord', tenure: 'LCRA', name: text('Tenants')},
          latest: observation,
          previous: null,
          movement,
          target: null,
          benchmark: null,
          context: text('of tenants asked'),
          sentence: text('74 of every 100 tenants asked are satisfied with repairs.'),
          sparkline: [{period, value: observation.value}],
        },
      ],
      source,
    },
    measures: [sampleMeasure(release, landlord, observation)],
    insights: null,
    forms: [],
    feedbackSummary: null,
    corrections: [],
  };
}

/** Two landlords with one measure each, for tests of what is done with documents and not of the figures in them. */
export function sampleSite(release: ReleaseRef, previous: string | null = null): SiteDocuments {
  const landlords = [
    sampleLandlord('leeds-city-council', 'Leeds City Council', '00DA'),
    sampleLandlord('abri-group', 'Abri Group', 'L4172'),
  ];
  return {
    list: {release, landlords, sources: [source]},
    comparisons: [],
    landlords: landlords.map((landlord) => toDocuments(release, previous, landlord)),
  };
}
