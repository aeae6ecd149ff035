import type {Interval} from '@doorstep/contract';

/** Where another landlord's figure lies: really lower, really higher, or about the same. */
export type PeerRelation = 'lower' | 'same' | 'higher';

interface Placed {
  value: number | null;
  /** 95% interval in the unit of the measure; null where the counts were not published. */
  interval: Interval | null;
}

/**
 * Where a landlord's figure lies beside ours. Two with overlapping 95% intervals are about the same as each other. One
 * without published counts has no interval; then only equal figures are the same. Both must have a value.
 */
export function relateToPeer(peer: Placed, us: Placed): PeerRelation {
  const [theirs, ours] = [peer.interval ?? point(peer), us.interval ?? point(us)];
  if (theirs.high < ours.low) return 'lower';
  return theirs.low > ours.high ? 'higher' : 'same';
}

function point({value}: Placed): Interval {
  return {low: value ?? 0, high: value ?? 0};
}
