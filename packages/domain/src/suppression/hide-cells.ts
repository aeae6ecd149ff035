import type {Total} from './find-given.ts';
import {Quotient} from './quotient.ts';

/** Counts from 1 up to one below this are not shown. */
export const MIN_COUNT = 5;

/** Something that must not be worked out, such as how many people answered. */
export interface Secret {
  /** Cells of which it must stay unknown; they are never shown. */
  readonly cells: ReadonlySet<string>;
  /** Cells of which it is known in any case, so that hiding them protects nothing: a 0, where negative counts do not exist. */
  readonly known: ReadonlySet<string>;
  /** Protected as far as an earlier release has not given it away itself. */
  readonly isOld?: true;
}

/** A table to be published. */
export interface HideInput {
  /** Every cell, the one that readers would miss most first. */
  readonly cells: readonly string[];
  /** Sums that hold for every secret; cells that are not listed are known to be 0. */
  readonly totals: readonly Total[];
  readonly secrets: readonly Secret[];
  /**
   * Cells that an earlier release has shown: they cannot be taken back, so they protect nothing against whoever has
   * both releases. What they leave unknown of hidden cells stays unknown.
   */
  readonly out?: ReadonlySet<string>;
}

/**
 * Which cells stay hidden, so that no cell of a secret can be worked out from what is shown, nor any other hidden cell.
 * Cells are shown one by one, each unless it would give a secret away, so nothing is hidden that could still be shown.
 * How many that leaves hangs on the order: several orders are tried, then every hidden cell is tried first, and the
 * fewest hidden win. Every step is exact; only that the number is the very least is not proven.
 * Source: statistics rules for small numbers; Government Analysis Function, primary and secondary suppression.
 * @returns names of hidden cells.
 */
export function hideCells(input: HideInput): Set<string> {
  const {cells, secrets} = input;
  const never = new Set(secrets.flatMap((secret) => [...secret.cells]));
  if (never.size === 0) return never;
  const table = toTable(input, never);
  const far = [...cells].sort((a, b) => (table.nearness.get(a) ?? 0) - (table.nearness.get(b) ?? 0));
  const orders = [[...cells], far, [...cells].reverse()];
  let best = orders.map((order): Found => ({order, hidden: showInOrder(table, order)})).reduce(fewer);
  for (let tries = 0, at = 0; tries < MOST_TRIES; tries++, at++) {
    const first = [...best.hidden].filter((name) => !never.has(name))[at];
    if (first === undefined) break;
    const order = [first, ...best.order.filter((name) => name !== first)];
    const found = {order, hidden: showInOrder(table, order)};
    if (found.hidden.size < best.hidden.size) [best, at] = [found, -1];
  }
  return best.hidden;
}

/** Enough for every table of a landlord of fifty thousand repairs a year; more only costs time. */
const MOST_TRIES = 200;

interface Found {
  readonly order: readonly string[];
  readonly hidden: Set<string>;
}

function fewer(one: Found, other: Found): Found {
  return other.hidden.size < one.hidden.size ? other : one;
}

interface Table {
  readonly place: ReadonlyMap<string, number>;
  readonly never: ReadonlySet<string>;
  readonly out: ReadonlySet<string>;
  /** What a reader of this release, and one of earlier ones too, does not know of each secret before any cell is shown. */
  readonly start: readonly {readonly unknown: Quotient; readonly kept: readonly number[]}[];
  /** With how many sums a cell is tied to hidden ones. */
  readonly nearness: ReadonlyMap<string, number>;
}

function toTable({cells, totals, secrets, out = new Set()}: HideInput, never: ReadonlySet<string>): Table {
  const place = new Map(cells.map((name, at) => [name, at]));
  const lines = totals.map(({cells: parts, total}) =>
    [...parts.map((name) => [name, 1] as const), [total, -1] as const].flatMap(([name, factor]) => {
      const at = place.get(name);
      return at === undefined ? [] : [[at, factor] as const];
    }),
  );
  const plain = Quotient.of(cells.length, lines);
  const readers = out.size === 0 ? [out] : [new Set<string>(), out];
  const start = readers.flatMap((before) =>
    secrets
      .filter(({isOld}) => isOld !== true || before === out)
      .map((secret) => {
        const unknown = plain.copy();
        for (const name of [...secret.known, ...before]) unknown.show(place.get(name) ?? -1);
        const kept = [...secret.cells].flatMap((name) => place.get(name) ?? []);
        // What earlier releases have given away cannot be protected against those who have them.
        return {unknown, kept: kept.filter((at) => !unknown.isSettled(at))};
      }),
  );
  const nearness = new Map<string, number>();
  for (const {cells: parts, total} of totals) {
    const tied = [...parts, total];
    const near = tied.filter((name) => never.has(name)).length;
    if (near > 0) for (const name of tied) nearness.set(name, (nearness.get(name) ?? 0) + near);
  }
  return {place, never, start, nearness, out};
}

function showInOrder({place, never, start, out}: Table, order: readonly string[]): Set<string> {
  const secrets = start.map(({unknown, kept}) => ({unknown: unknown.copy(), kept}));
  const hidden = new Set<string>();
  // What is out already costs least to show again.
  for (const name of [...order.filter((one) => out.has(one)), ...order.filter((one) => !out.has(one))]) {
    const at = place.get(name) ?? -1;
    const gives = secrets.some(({unknown, kept}) => kept.some((cell) => unknown.isParallel(at, cell)));
    if (never.has(name) || gives) hidden.add(name);
    else for (const {unknown} of secrets) unknown.show(at);
  }
  return hidden;
}
