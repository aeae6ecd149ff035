import type {ComparisonGroup, Measure} from '@doorstep/contract';
import {say} from '../words/index.ts';
import {unitsPerWhole} from './figure.ts';
import {createGroups, type PeerFigure, type PeerGroupFigures, type PeerKey} from './peer-group.ts';
import {findSimilarKeys, groupName, MIN_PEERS} from './peers.ts';

/** The groups of one national comparison that are anybody's closest, and which of them is whose. */
export interface ComparisonGroups {
  /** All landlords first. */
  groups: ComparisonGroup[];
  /** Index of the group most like a landlord; null where that is not known. */
  similarTo: (landlordId: string) => number | null;
}

/** Groups landlords as their benchmarks do, each group once. */
export function toComparisonGroups(everyone: readonly PeerFigure[], measure: Measure): ComparisonGroups {
  const groupOf = createGroups(everyone, measure);
  const groups: ComparisonGroup[] = [];
  const indexes = new Map<PeerGroupFigures, number>();
  const indexOf = (us: PeerFigure, keys: readonly PeerKey[]): number => {
    const figures = groupOf(us, keys);
    const known = indexes.get(figures);
    if (known !== undefined) return known;
    indexes.set(figures, groups.length);
    return groups.push(toGroup(figures, us, keys, measure)) - 1;
  };
  const similar = new Map<string, number>();
  for (const us of everyone) {
    indexOf(us, []);
    const keys = findSimilarKeys(us, groupOf);
    // Of a landlord about which a key is not known nobody can say who is like it.
    if (keys.every((key) => us.keys[key] !== null)) similar.set(us.landlordId, indexOf(us, keys));
  }
  return {groups, similarTo: (landlordId) => similar.get(landlordId) ?? null};
}

function toGroup(
  figures: PeerGroupFigures,
  {keys: own}: PeerFigure,
  keys: readonly PeerKey[],
  measure: Measure,
): ComparisonGroup {
  const {present, lowerQuartile, median, upperQuartile} = figures;
  const shared = <Key extends PeerKey>(key: Key) => (keys.includes(key) ? own[key] : null);
  return {
    name: say((words) => groupName(words, own, keys)),
    type: shared('type'),
    sizeBand: shared('sizeBand'),
    supported: shared('supported'),
    landlords: present.length,
    lowerQuartile,
    median,
    upperQuartile,
    together: toTogether(present, measure),
  };
}

/** The share of all cases of a group: a real sum, not a mean of shares. Null for rates, whose cases are no part of their whole. */
function toTogether(present: readonly PeerFigure[], measure: Measure): number | null {
  const counted = present.flatMap(({counts}) => (counts !== null && counts.whole > 0 ? [counts] : []));
  if (measure.unit !== 'percent' || counted.length < MIN_PEERS) return null;
  const sum = (pick: (counts: {part: number; whole: number}) => number) =>
    counted.reduce((total, one) => total + pick(one), 0);
  return (sum(({part}) => part) / sum(({whole}) => whole)) * unitsPerWhole(measure);
}
