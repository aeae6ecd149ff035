import type {Comparison, ComparisonGroup, MeasureDocument, Peer} from '@doorstep/contract';
import {LARKFIELD, RELEASE, SOURCE, text, year} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {COMPARISON_EXAMPLES} from './comparison.examples.ts';

const {data: DOCUMENT} = COMPARISON_EXAMPLES.similar;
const [series] = DOCUMENT.series;
const [BENCHMARK] = series?.benchmarks ?? [];
if (!series || !BENCHMARK) throw new Error('There is nothing to compare');
const OURS = series.observations.at(-1);

const NAMES = 'Ash Birch Cedar Damson Elm Fir Gorse Hazel Ivy Juniper Larch Maple'.split(' ');
const PLACES = ['Homes', 'Housing Trust', 'Living', 'Community Homes', 'Housing Group'];

/** A made-up landlord of the same kind, by its place among the others. */
function toPeer(index: number): Peer {
  const name = `${NAMES[index % NAMES.length]} ${PLACES[Math.floor(index / NAMES.length)]}`;
  // Spread evenly about the middle, the bases in no order.
  const base = 60 + ((index * 397) % 23) ** 2 * 4;
  const value = Math.round((58 + index * 0.5 + ((index * 7) % 11) * 0.4) * 10) / 10;
  const half = 98 * Math.sqrt((value / 100) * (1 - value / 100)) * (2 / Math.sqrt(base));
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    type: 'private-registered-provider',
    sizeBand: '5000-40000',
    supported: false,
    region: 'midlands',
    value,
    missing: null,
    numerator: Math.round((value / 100) * base),
    base,
    chance: {low: Math.max(0, value - half), high: Math.min(100, value + half)},
    similar: 1,
  };
}

const US: Peer = {
  ...toPeer(0),
  id: LARKFIELD.id,
  name: LARKFIELD.name,
  value: OURS?.value ?? null,
  numerator: OURS?.numerator ?? null,
  base: OURS?.base ?? null,
  chance: OURS?.interval ?? null,
};
const OTHERS = Array.from({length: BENCHMARK.landlords - 1}, (_, index) => toPeer(index));
const APART: Peer[] = [
  {...toPeer(3), id: 'upton-council', name: 'Upton Council', type: 'local-authority', similar: 0},
  {...toPeer(5), id: 'tiny-homes', name: 'Tiny Homes', sizeBand: 'under-5000', similar: 0},
  {...toPeer(7), id: 'care-homes', name: 'Care Homes Together', supported: true, similar: 0},
];
const HIDDEN: Peer[] = [
  {
    ...toPeer(9),
    id: 'quiet-homes',
    name: 'Quiet Homes',
    value: null,
    missing: 'suppressed',
    numerator: null,
    base: null,
    chance: null,
  },
  {
    ...toPeer(9),
    id: 'late-homes',
    name: 'Late Homes',
    value: null,
    missing: 'not-collected',
    numerator: null,
    base: null,
    chance: null,
  },
];

const GROUP: ComparisonGroup = {
  name: BENCHMARK.name,
  type: 'private-registered-provider',
  sizeBand: '5000-40000',
  supported: false,
  landlords: BENCHMARK.landlords,
  lowerQuartile: BENCHMARK.lowerQuartile,
  median: BENCHMARK.median,
  upperQuartile: BENCHMARK.upperQuartile,
  together: 73.1,
};
const ALL: ComparisonGroup = {
  ...GROUP,
  name: text('all landlords'),
  type: null,
  sizeBand: null,
  supported: null,
  landlords: 64,
};

const {measure, landlord} = DOCUMENT;
const PEERS: Comparison = {
  release: RELEASE,
  id: 'tsm-tp02-lcra-2024-04-01',
  measure,
  scope: series.scope,
  period: year(2024),
  groups: [ALL, GROUP],
  landlords: [...OTHERS, US, ...APART, ...HIDDEN].sort((a, b) => a.name.localeCompare(b.name)),
  source: SOURCE,
};

const LONG =
  'The Very Long and Older Name of the Neighbouring Valleys Housing Association of Llanfairpwllgwyngyllgogerychwyrndrobwll';
const counted = relationCounts(PEERS);
/** The counts as the dots of the example have them: a release works both out from the same figures. */
const AGREED: MeasureDocument = {
  ...DOCUMENT,
  landlord: {...landlord},
  series: DOCUMENT.series.map((one) => ({
    ...one,
    benchmarks: [
      {
        ...BENCHMARK,
        ...counted,
        sentence: text(
          `Of ${OTHERS.length} other housing associations, ${counted.lower} have a really lower figure, ${counted.same} about the same, ${counted.higher} a really higher one.`,
        ),
      },
    ],
  })),
};

function relationCounts({landlords}: Comparison): {lower: number; same: number; higher: number} {
  const others = landlords.filter((peer) => peer !== US && peer.similar === 1 && peer.chance);
  const {low = 0, high = 0} = US.chance ?? {};
  const lower = others.filter(({chance}) => (chance?.high ?? 0) < low).length;
  const higher = others.filter(({chance}) => (chance?.low ?? 0) > high).length;
  return {lower, higher, same: others.length - lower - higher};
}

/** A landlord among others one by one. The figures are illustrative. */
export const PEERS_EXAMPLES = {
  oneByOne: {title: 'Landlord by landlord', data: AGREED, peers: PEERS},
  funnel: {title: 'By size, with what chance alone would do', data: AGREED, peers: PEERS, attributes: {view: 'size'}},
  noFunnel: {
    title: 'Not a share: no funnel',
    data: AGREED,
    peers: {...PEERS, groups: PEERS.groups.map((group) => ({...group, together: null}))},
    attributes: {view: 'size'},
  },
  longPeerNames: {
    title: 'Very long names of others',
    data: AGREED,
    peers: {
      ...PEERS,
      landlords: PEERS.landlords.map((peer) =>
        peer.similar === 1 && peer !== US ? {...peer, name: `${LONG} ${peer.name}`} : peer,
      ),
    },
  },
  otherRelease: {
    title: 'Of another release: counts only',
    data: AGREED,
    peers: {...PEERS, release: {...RELEASE, id: 'another'}},
  },
} as const satisfies Record<string, WidgetExample & {data: MeasureDocument; peers: Comparison}>;
