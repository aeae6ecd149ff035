import type {Interval, LandlordType, Measure, Region, SizeBand} from '@doorstep/contract';
import {quantile} from '../statistics/quantile.ts';
import {type PeerRank, rankPeers} from '../statistics/rank.ts';

/** The regulator's peer keys of a landlord in one year. */
export interface PeerKeys {
  type: LandlordType | null;
  sizeBand: SizeBand | null;
  region: Region | null;
  supported: boolean | null;
}
export type PeerKey = keyof PeerKeys;

/** One landlord's figure of one measure, tenure and period, ready to be compared. */
export interface PeerFigure {
  landlordId: string;
  keys: PeerKeys;
  value: number | null;
  /** 95% interval in the unit of the measure; null where the counts were not published. */
  interval: Interval | null;
  /** What the figure is a share of, and the part; null where they were not published. */
  counts: {part: number; whole: number} | null;
}

/** The landlords that share some keys and have a figure, with what is common to all of them worked out once. */
export interface PeerGroupFigures {
  present: readonly PeerFigure[];
  lowerQuartile: number | null;
  median: number | null;
  upperQuartile: number | null;
  /** Empty for a measure where neither way is better. */
  places: ReadonlyMap<PeerFigure, PeerRank>;
}

/** Groups of one national comparison by the keys they share. Each group is worked out once, however many ask for it. */
export function createGroups(everyone: readonly PeerFigure[], measure: Measure) {
  const groups = new Map<string, PeerGroupFigures>();
  return (us: PeerFigure, keys: readonly PeerKey[]): PeerGroupFigures => {
    const name = keys.map((key) => `${key}=${String(us.keys[key])}`).join(' ');
    let group = groups.get(name);
    if (group === undefined) {
      group = toGroup(
        everyone.filter((peer) => peer.value !== null && keys.every((key) => peer.keys[key] === us.keys[key])),
        measure,
      );
      groups.set(name, group);
    }
    return group;
  };
}

function toGroup(present: PeerFigure[], measure: Measure): PeerGroupFigures {
  const values = present.map(({value}) => value);
  const places = new Map<PeerFigure, PeerRank>();
  if (measure.polarity !== 'neutral') {
    for (const [index, place] of rankPeers(values, measure.polarity).entries()) {
      const peer = present[index];
      if (peer) places.set(peer, place);
    }
  }
  return {
    present,
    lowerQuartile: quantile(values, 0.25),
    median: quantile(values, 0.5),
    upperQuartile: quantile(values, 0.75),
    places,
  };
}
