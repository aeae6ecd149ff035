import {requireThat} from '../statistics/guard.ts';
import {greatestDivisor} from './find-given.ts';

/** Numbers below this are multiplied without ever leaving the whole numbers that a double holds exactly. */
const LARGE = 2 ** 24;

/**
 * What a reader who knows some cells of a table still does not know of the others. Every cell is a vector over unknowns
 * that are free of each other: a cell whose vector is 0 can be worked out, and of two cells with parallel vectors each
 * gives the other away. Vectors are whole numbers and count by direction only, so everything is exact.
 */
export class Quotient {
  readonly #vectors: Float64Array[];

  private constructor(vectors: Float64Array[]) {
    this.#vectors = vectors;
  }

  /** Cells `0` to `count - 1`, of which only is known that each of these sums is 0. */
  static of(count: number, lines: readonly (readonly (readonly [cell: number, factor: number])[])[]): Quotient {
    const unit = (at: number): Float64Array => {
      const vector = new Float64Array(count);
      vector[at] = 1;
      return vector;
    };
    const cells = Array.from({length: count}, (_, at) => unit(at));
    const sums = lines.map((line) => {
      const vector = new Float64Array(count);
      for (const [cell, factor] of line) vector[cell] = (vector[cell] ?? 0) + factor;
      return vector;
    });
    const all = new Quotient([...cells, ...sums]);
    for (const at of lines.keys()) all.show(count + at);
    const free = Array.from({length: count}, (_, at) => at).filter((at) => cells.some((vector) => vector[at] !== 0));
    return new Quotient(cells.map((vector) => Float64Array.from(free, (at) => vector[at] ?? 0)));
  }

  copy(): Quotient {
    return new Quotient(this.#vectors.map((vector) => vector.slice()));
  }

  /** Whether the cell can be worked out from what is known. */
  isSettled(cell: number): boolean {
    return this.#vectors[cell]?.every((value) => value === 0) ?? true;
  }

  /** Whether either of two cells that are not settled gives the other away. */
  isParallel(one: number, other: number): boolean {
    const [a, b] = [this.#vectors[one], this.#vectors[other]];
    if (a === undefined || b === undefined) return false;
    const first = a.findIndex((value) => value !== 0);
    const [left, right] = [a[first] ?? 0, b[first] ?? 0];
    if (left === 0 || right === 0) return false;
    for (let at = 0; at < a.length; at++) if ((a[at] ?? 0) * right !== (b[at] ?? 0) * left) return false;
    return true;
  }

  /** Makes a cell known. */
  show(cell: number): void {
    const shown = this.#vectors[cell]?.slice();
    const lead = shown?.findIndex((value) => value !== 0) ?? -1;
    if (shown === undefined || lead < 0) return;
    const take = shown[lead] ?? 0;
    for (const vector of this.#vectors) {
      const have = vector[lead] ?? 0;
      if (have !== 0) subtract(vector, take, shown, have);
    }
  }
}

function subtract(vector: Float64Array, take: number, shown: Float64Array, have: number): void {
  const shared = greatestDivisor(take, have);
  const [keep, remove] = [take / shared, have / shared];
  let largest = 0;
  for (let at = 0; at < vector.length; at++) {
    const value = (vector[at] ?? 0) * keep - (shown[at] ?? 0) * remove;
    vector[at] = value;
    largest = Math.max(largest, Math.abs(value));
  }
  if (largest < LARGE) return;
  const common = vector.reduce(greatestDivisor, 0);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / common;
  requireThat(largest / common < LARGE, 'The totals are too entangled to be worked out exactly.');
}
