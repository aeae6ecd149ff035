import type {Benchmark, Measure, PeerGroup, Period, Standing, Text} from '@doorstep/contract';
import {formatNumber} from '../format/figure.ts';
import {say, textIn, type Words} from '../words/index.ts';
import {createGroups, type PeerFigure, type PeerGroupFigures, type PeerKey, type PeerKeys} from './peer-group.ts';
import {type PeerRelation, relateToPeer} from './relate-to-peer.ts';

/** Fewer landlords with a figure than this make no fair comparison. */
export const MIN_PEERS = 8;

/** From the closest group to the widest: the first that is large enough counts as "similar". */
const SIMILAR_BY: readonly (readonly PeerKey[])[] = [
  ['type', 'sizeBand', 'supported'],
  ['type', 'supported'],
  ['type'],
  [],
];

/** The keys that make each single-key group. */
const GROUP_KEYS: readonly [PeerGroup, readonly PeerKey[]][] = [
  ['type', ['type']],
  ['size', ['sizeBand']],
  ['region', ['region']],
  ['supported', ['supported']],
  ['all', []],
];

/**
 * Places landlords among their peers in one measure, tenure and period. The result takes a landlord's id and gives a
 * benchmark for each group that the regulator's keys make, `similar` first.
 * @param everyone every landlord's figure, in any order.
 * Source: quantiles of type 7; two landlords with overlapping 95% intervals are "about the same as each other".
 */
export function createBenchmarks(
  everyone: readonly PeerFigure[],
  measure: Measure,
  period: Period,
): (landlordId: string) => Benchmark[] {
  const groupOf = createGroups(everyone, measure);
  const byId = new Map(everyone.map((peer) => [peer.landlordId, peer]));
  return (landlordId) => {
    const us = byId.get(landlordId);
    if (us === undefined) return [];
    const similarBy = findSimilarKeys(us, groupOf);
    const groups: [PeerGroup, readonly PeerKey[]][] = [['similar', similarBy], ...GROUP_KEYS];
    return groups
      .filter(([, keys]) => keys.every((key) => us.keys[key] !== null))
      .map(([group, keys]) => ({group, period, ...compareIn(groupOf(us, keys), keys, us, measure)}));
  };
}

/** The keys that make the landlords most like one, as long as enough of them have a figure. */
export function findSimilarKeys(us: PeerFigure, groupOf: ReturnType<typeof createGroups>): readonly PeerKey[] {
  return SIMILAR_BY.find((keys) => groupOf(us, keys).present.length >= MIN_PEERS) ?? [];
}

function compareIn(
  {present, lowerQuartile, median, upperQuartile, places}: PeerGroupFigures,
  keys: readonly PeerKey[],
  us: PeerFigure,
  measure: Measure,
): Omit<Benchmark, 'group' | 'period'> {
  const place = places.get(us);
  const counts = countOthers(us, present);
  const name = say((words) => groupName(words, us.keys, keys));
  const standing = present.length < MIN_PEERS || us.value === null ? 'cannot-compare' : toStanding(counts, measure);
  return {
    name,
    landlords: present.length,
    lowerQuartile,
    median,
    upperQuartile,
    rank: place?.rank ?? null,
    band: place?.band ?? null,
    ...counts,
    standing,
    sentence: toSentence(standing, counts, us, name, measure),
  };
}

type Counts = Record<PeerRelation, number>;

function countOthers(us: PeerFigure, present: readonly PeerFigure[]): Counts {
  const counts: Counts = {lower: 0, same: 0, higher: 0};
  if (us.value === null) return counts;
  for (const peer of present) if (peer !== us) counts[relateToPeer(peer, us)]++;
  return counts;
}

/** "Most" is more than half of the others, counting only those that are really different. */
function toStanding({lower, same, higher}: Counts, measure: Measure): Standing {
  const half = (lower + same + higher) / 2;
  if (same > half) return 'about-the-same';
  if (lower <= half && higher <= half) return 'mixed';
  const above = lower > half;
  if (measure.polarity === 'neutral') return above ? 'higher' : 'lower';
  return above === (measure.polarity === 'higher') ? 'better' : 'worse';
}

/** What a group is called: the keys that its members share with one of them. */
export function groupName(words: Words, own: PeerKeys, keys: readonly PeerKey[]): string {
  const {peers} = words;
  if (keys.length === 0) return peers.everyone;
  const size = own.sizeBand !== null && keys.includes('sizeBand') ? peers.size[own.sizeBand] : null;
  const supported = size === null ? peers.supported : peers.andSupported;
  return [
    own.type !== null && keys.includes('type') ? peers.type[own.type] : peers.landlords,
    size,
    own.supported !== null && keys.includes('supported') ? supported[own.supported ? 'much' : 'little'] : null,
    own.region !== null && keys.includes('region') ? peers.region[own.region] : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

function toSentence(standing: Standing, counts: Counts, us: PeerFigure, name: Text, measure: Measure): Text {
  return say((words, language) => {
    const group = textIn(name, language);
    if (us.value === null) return words.peers.noFigure;
    if (standing === 'cannot-compare') return words.peers.tooFew({name: group});
    const [lower, same, higher, total] = [
      counts.lower,
      counts.same,
      counts.higher,
      counts.lower + counts.same + counts.higher,
    ].map((count) => formatNumber(count, language)) as [string, string, string, string];
    const sentence = words.peers.counts({lower, same, higher, total, name: group});
    return measure.id.startsWith('tsm-rp02') ? `${sentence} ${words.peers.ownTargets}` : sentence;
  });
}
