import {crc32} from 'node:zlib';
import {uniformFloat32} from 'pure-rand/distribution/uniformFloat32';
import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';

/** Draws that depend on the seed and the name of the stream alone. */
export interface Random {
  /** From 0, included, to 1, excluded. */
  unit(): number;
  /** A whole number, both ends included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of the items, by weight. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
  /** From the normal distribution with mean 0 and standard deviation 1. */
  normal(): number;
  /** From the log-normal distribution with this median; `sigma` is the spread of its logarithm. */
  skewed(median: number, sigma: number): number;
}

/** A stream of its own for each part of the landlord, so that a change in one part leaves the others as they were. */
export function createRandom(seed: number, stream: string): Random {
  const source = xoroshiro128plus(crc32(`${seed}/${stream}`) | 0);
  const unit = () => uniformFloat32(source);
  const int = (low: number, high: number) => uniformInt(source, low, high);
  // Box-Muller; 1 - unit() keeps the logarithm away from 0.
  const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  return {
    unit,
    int,
    chance: (probability) => unit() < probability,
    pick: (items) => itemAt(items, int(0, items.length - 1)),
    weighted: (items) => {
      let left = unit() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) if ((left -= weight) < 0) return item;
      return itemAt(items, items.length - 1)[0];
    },
    normal,
    skewed: (median, sigma) => median * Math.exp(sigma * normal()),
  };
}

function itemAt<T>(items: readonly T[], index: number): T {
  if (index < 0 || index >= items.length) throw new RangeError('There is nothing to draw from.');
  return items[index] as T;
}
