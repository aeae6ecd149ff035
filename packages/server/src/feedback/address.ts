import {isIP} from 'node:net';

/** What is counted of an address: the address itself (of IPv6 the /64 that one home has), and its network. */
export interface CountedAddress {
  readonly own: string;
  /** A /24 of IPv4, a /56 of IPv6. */
  readonly network: string;
}

/** Takes an address apart; everything that is none counts as one. */
export function toCountedAddress(address: string): CountedAddress {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  const kind = isIP(plain);
  if (kind === 4) return {own: plain, network: plain.split('.').slice(0, 3).join('.')};
  if (kind === 6) {
    const groups = expand(plain);
    return {own: groups.slice(0, 4).join(':'), network: `${groups.slice(0, 3).join(':')}:${groups[3]?.slice(0, 2)}`};
  }
  return {own: 'unknown', network: 'unknown'};
}

function expand(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  // A dotted end stands for two groups; it is never among the four that are counted.
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(missing).fill('0'), ...after].map((group) => group.padStart(4, '0'));
}
