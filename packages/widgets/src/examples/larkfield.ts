import type {
  Benchmark,
  Landlord,
  MissingReason,
  Observation,
  OverviewItem,
  Passport,
  Period,
  ReleaseRef,
  Source,
  Text,
} from '@doorstep/contract';

// Larkfield Homes is invented. Every figure of the examples is illustrative.

export const text = (en: string, cy?: string): Text => (cy === undefined ? {en} : {en, cy});

export const RELEASE: ReleaseRef = {id: 'illustrative-2025', published: '2025-11-26'};

export const LARKFIELD: Landlord = {
  id: 'larkfield-homes',
  code: 'X0000',
  name: 'Larkfield Homes (illustrative)',
  earlierNames: [],
  aliases: ['x0000'],
  type: 'private-registered-provider',
  sizeBand: '5000-40000',
  region: 'midlands',
  supported: false,
  website: null,
  illustrative: text('Larkfield Homes is made up.'),
  notIncluded: [],
};

export const SOURCE: Source = {
  name: 'Illustrative figures',
  publisher: 'Doorstep',
  url: 'https://example.org/',
  licence: 'Apache-2.0',
  licenceUrl: 'https://www.apache.org/licenses/LICENSE-2.0',
  files: [],
};

export const PASSPORT: Passport = {facts: [{label: text('Source'), value: text('Invented for this example')}]};

export const year = (start: number): Period => ({
  start: `${start}-04-01`,
  end: `${start + 1}-03-31`,
  kind: 'financial-year',
});

/** A survey figure of a year, with its likely range. */
export function surveyed(start: number, value: number, base: number, interval: [number, number]): Observation {
  return {
    period: year(start),
    value,
    missing: null,
    numerator: Math.round((value / 100) * base),
    denominator: base,
    base,
    interval: {low: interval[0], high: interval[1]},
    counts: null,
    status: 'final',
    note: null,
    checked: null,
  };
}

/** A full count of a year. */
export function counted(start: number, value: number, numerator: number, denominator: number): Observation {
  return {...surveyed(start, value, denominator, [0, 0]), numerator, interval: null};
}

/** A year without a figure. */
export function missing(start: number, reason: NonNullable<Observation['missing']>): Observation {
  return {
    ...surveyed(start, 0, 0, [0, 0]),
    value: null,
    missing: reason,
    numerator: null,
    denominator: null,
    base: null,
    interval: null,
  };
}

/** Why a figure is missing, as a release says it. */
export const WHY_MISSING: Readonly<Record<MissingReason, string>> = {
  suppressed: 'Too few people are behind it to show it safely.',
  'not-collected': 'The landlord left it blank.',
  'not-due': 'The landlord did not have to report it.',
  withdrawn: 'It was withdrawn.',
  excluded: 'The regulator left it out of its figures.',
  undefined: 'There was nothing to count.',
};

/** A name with a word that nothing can break, as places in Wales have it. */
export const LONG_NAME =
  'Repairs in Llanfairpwllgwyngyllgogerychwyrndrobwll and the Neighbouring Valleys that were finished on the first visit';

/** Similar landlords in a year: the middle half and how many differ. */
export function similar(
  start: number,
  [lower, median, upper]: [number, number, number],
  standing: Benchmark['standing'],
): Benchmark {
  return {
    group: 'similar',
    name: text('housing associations with 5,000 to 40,000 homes, with mostly general housing'),
    period: year(start),
    landlords: 61,
    lowerQuartile: lower,
    median,
    upperQuartile: upper,
    rank: 29,
    band: 2,
    lower: 12,
    same: 39,
    higher: 9,
    standing,
    sentence: text(
      'Of 60 other housing associations with 5,000 to 40,000 homes, with mostly general housing, 12 have a really lower figure, 39 about the same, 9 a really higher one.',
    ),
  };
}

/** Satisfied with repairs: a survey measure with two years that hardly differ. */
export const REPAIRS: OverviewItem = {
  id: 'tsm-tp02',
  code: 'TP02',
  name: text('Satisfied with repairs', 'Bodlon ar waith atgyweirio'),
  theme: 'repairs',
  basis: 'perception',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  scope: {id: 'LCRA', kind: 'landlord', tenure: 'LCRA', name: text('Rented homes')},
  latest: surveyed(2024, 72.6, 608, [68.9, 76]),
  previous: surveyed(2023, 70.2, 595, [66.4, 73.7]),
  movement: {
    verdict: 'no-real-change',
    basis: 'survey',
    difference: 2.4,
    low: -2.8,
    high: 7.5,
    sentence: text('No real change. It was 70% in 2023/24.', 'Dim newid gwirioneddol. 70% oedd yn 2023/24.'),
  },
  target: null,
  benchmark: similar(2024, [66.8, 73.6, 79.6], 'about-the-same'),
  context: text('of tenants asked, 2024/25', 'o’r tenantiaid a holwyd, 2024/25'),
  sentence: text(
    '73 of every 100 tenants asked are satisfied with repairs. That is about the same as the year before, and about the same as most similar landlords. 608 tenants answered; the true figure is likely to be between 69 and 76.',
  ),
  sparkline: [
    {period: year(2023), value: 70.2},
    {period: year(2024), value: 72.6},
  ],
};

/** Emergency repairs in target: a full count with a target. */
export const EMERGENCIES: OverviewItem = {
  ...REPAIRS,
  id: 'tsm-rp02-emergency',
  code: 'RP02(2)',
  name: text('Emergency repairs on time'),
  basis: 'records',
  latest: counted(2024, 99.4, 4891, 4920),
  previous: counted(2023, 95.1, 4501, 4733),
  movement: {
    verdict: 'better',
    basis: 'records',
    difference: 4.3,
    low: 3.7,
    high: 5,
    sentence: text('Better. It was 95% in 2023/24.'),
  },
  target: {from: '2023-04-01', value: 99, setBy: text('The board'), reason: text('Agreed with residents')},
  benchmark: similar(2024, [89.1, 94.9, 98.9], 'better'),
  context: text('of 4,920 emergency repairs, 2024/25'),
  sentence: text(
    'More than 99 of every 100 emergency repairs were finished on time. That is better than the year before.',
  ),
  sparkline: [
    {period: year(2023), value: 95.1},
    {period: year(2024), value: 99.4},
  ],
};
