import type {
  Benchmark,
  Interval,
  LandlordType,
  Measure,
  PeerGroup,
  Period,
  Region,
  SizeBand,
  Standing,
  Text,
} from '@doorstep/contract';
import {formatNumber} from '../format/figure.ts';
import {quantile} from '../statistics/quantile.ts';
import {rankPeers} from '../statistics/rank.ts';
import {say, type Words} from '../words/index.ts';

/** The regulator's peer keys of a landlord in one year. */
export interface PeerKeys {
  type: LandlordType | null;
  sizeBand: SizeBand | null;
  region: Region | null;
  supported: boolean | null;
}

/** One landlord's figure of one measure, tenure and period, ready to be compared. */
export interface PeerFigure {
  landlordId: string;
  keys: PeerKeys;
  value: number | null;
  /** 95% interval in the unit of the measure; null where the counts were not published. */
  interval: Interval | null;
}

/** Fewer landlords with a figure than this make no fair comparison. */
export const MIN_PEERS = 8;

type Key = keyof PeerKeys;

/** From the closest group to the widest: the first that is large enough counts as "similar". */
const SIMILAR_BY: readonly (readonly Key[])[] = [
  ['type', 'sizeBand', 'supported'],
  ['type', 'supported'],
  ['type'],
  [],
];

/** The keys that make each single-key group. */
const GROUP_KEYS: readonly [PeerGroup, readonly Key[]][] = [
  ['type', ['type']],
  ['size', ['sizeBand']],
  ['region', ['region']],
  ['supported', ['supported']],
  ['all', []],
];

/**
 * A landlord among its peers, in each group the regulator's keys make. `similar` comes first.
 * @param everyone every landlord's figure of the same measure, tenure and period, this landlord's included.
 * Source: quantiles of type 7; two landlords with overlapping 95% intervals are "about the same as each other".
 */
export function computeBenchmarks(
  landlordId: string,
  everyone: readonly PeerFigure[],
  measure: Measure,
  period: Period,
): Benchmark[] {
  const us = everyone.find((peer) => peer.landlordId === landlordId);
  if (us === undefined) return [];
  const similarBy = SIMILAR_BY.find((keys) => withValue(peersBy(us, everyone, keys)).length >= MIN_PEERS) ?? [];
  const groups: [PeerGroup, readonly Key[]][] = [['similar', similarBy], ...GROUP_KEYS];
  return groups
    .filter(([, keys]) => keys.every((key) => us.keys[key] !== null))
    .map(([group, keys]) => compareIn(group, keys, us, peersBy(us, everyone, keys), measure, period));
}

function peersBy(us: PeerFigure, everyone: readonly PeerFigure[], keys: readonly Key[]): PeerFigure[] {
  return everyone.filter((peer) => keys.every((key) => peer.keys[key] === us.keys[key]));
}

function withValue(peers: readonly PeerFigure[]): PeerFigure[] {
  return peers.filter((peer) => peer.value !== null);
}

function compareIn(
  group: PeerGroup,
  keys: readonly Key[],
  us: PeerFigure,
  peers: PeerFigure[],
  measure: Measure,
  period: Period,
): Benchmark {
  const present = withValue(peers);
  const values = present.map((peer) => peer.value);
  const place = measure.polarity === 'neutral' ? null : rankPeers(values, measure.polarity)[present.indexOf(us)];
  const counts = countOthers(us, present);
  const name = say((words) => groupName(words, us.keys, keys));
  const standing = present.length < MIN_PEERS || us.value === null ? 'cannot-compare' : toStanding(counts, measure);
  return {
    group,
    name,
    period,
    landlords: present.length,
    lowerQuartile: quantile(values, 0.25),
    median: quantile(values, 0.5),
    upperQuartile: quantile(values, 0.75),
    rank: place?.rank ?? null,
    band: place?.band ?? null,
    ...counts,
    standing,
    sentence: toSentence(standing, counts, us, name, measure),
  };
}

interface Counts {
  lower: number;
  same: number;
  higher: number;
}

function countOthers(us: PeerFigure, present: readonly PeerFigure[]): Counts {
  const counts: Counts = {lower: 0, same: 0, higher: 0};
  if (us.value === null) return counts;
  for (const peer of present) if (peer !== us) counts[relation(peer, us)]++;
  return counts;
}

/** A landlord without published counts has no interval; then only equal figures are the same. */
function relation(peer: PeerFigure, us: PeerFigure): keyof Counts {
  const [theirs, ours] = [peer.interval ?? point(peer), us.interval ?? point(us)];
  if (theirs.high < ours.low) return 'lower';
  return theirs.low > ours.high ? 'higher' : 'same';
}

function point(peer: PeerFigure): Interval {
  return {low: peer.value ?? 0, high: peer.value ?? 0};
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

function groupName(words: Words, own: PeerKeys, keys: readonly Key[]): string {
  const {peers} = words;
  if (keys.length === 0) return peers.group('all', '');
  const parts = [own.type !== null && keys.includes('type') ? peers.type[own.type] : peers.landlords];
  if (own.sizeBand !== null && keys.includes('sizeBand')) parts.push(peers.size[own.sizeBand]);
  if (own.region !== null && keys.includes('region')) parts.push(peers.region[own.region]);
  if (own.supported !== null && keys.includes('supported'))
    parts.push(peers.supported[own.supported ? 'true' : 'false']);
  return parts.length === 3 ? `${parts[0]} ${parts[1]}, ${parts[2]}` : parts.join(' ');
}

function toSentence(standing: Standing, counts: Counts, us: PeerFigure, name: Text, measure: Measure): Text {
  return say((words, language) => {
    const group = name[language] ?? name.en;
    if (us.value === null) return words.peers.noFigure;
    if (standing === 'cannot-compare') return words.peers.tooFew(group);
    const [lower, same, higher, total] = [
      counts.lower,
      counts.same,
      counts.higher,
      counts.lower + counts.same + counts.higher,
    ].map((count) => formatNumber(count, language)) as [string, string, string, string];
    const sentence = words.peers.counts(lower, same, higher, total, group);
    return measure.id.startsWith('tsm-rp02') ? `${sentence} ${words.peers.ownTargets}` : sentence;
  });
}
