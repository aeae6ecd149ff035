import {requireThat} from '../statistics/guard.ts';

/** Counts from 1 up to one below this are not shown. */
export const MIN_COUNT = 5;

/** A line of a published table: cells that add up to a total, all of them known to whoever publishes. */
export interface Total {
  /** Names of the cells, none of them the total's own. */
  readonly cells: readonly string[];
  /** Name of the cell that holds their sum; a total may be a cell of another. */
  readonly total: string;
}

export interface SuppressionOptions {
  readonly minCount?: number;
  /** Cells that the rules for percentages or an earlier release hide. */
  readonly hidden?: Iterable<string>;
  /** Cells that an earlier release has published. They are out and cannot be taken back, so they are never chosen to hide others. */
  readonly published?: Iterable<string>;
}

/**
 * Which cells of published counts stay hidden. First every count from 1 to `minCount - 1`; then, in every total with
 * exactly one unknown among its cells and itself, the smallest known one too, until no total gives an unknown back. A 0 is hidden only
 * when nothing else is left, because it protects least.
 * Source: statistics rules for small numbers; Government Analysis Function, primary and secondary suppression.
 * @returns names of hidden cells.
 * @throws DoorstepError DS_STATS_INPUT when a count is negative, a cell is missing, or cells do not make their total.
 */
export function suppressCounts(
  counts: ReadonlyMap<string, number>,
  totals: readonly Total[],
  options: SuppressionOptions = {},
): Set<string> {
  requireTotals(counts, totals);
  const {minCount = MIN_COUNT} = options;
  const published = new Set(options.published);
  const hidden = new Set(options.hidden);
  for (const [name, count] of counts) if (count > 0 && count < minCount) hidden.add(name);
  for (const name of published) hidden.delete(name);
  for (let found = findGiven(hidden, totals, counts); found.size > 0; found = findGiven(hidden, totals, counts)) {
    const before = hidden.size;
    for (const name of found) {
      const partner = choosePartner(name, {counts, totals, hidden, published});
      if (partner !== null) hidden.add(partner);
    }
    // Everything that could be hidden is; what an earlier release published gives the rest away already.
    if (hidden.size === before) break;
  }
  return hidden;
}

/**
 * The differencing test: which hidden cells can be worked out from the others. Every total is an equation; a hidden
 * cell is given away when some sum of equations holds it alone, which is decided exactly by elimination, so combinations
 * of totals are seen too. Cells of two releases can be tested together: give each release its own names, and one name
 * to what did not change.
 */
export function findGiven(
  hidden: ReadonlySet<string>,
  totals: readonly Total[],
  counts?: ReadonlyMap<string, number>,
): Set<string> {
  const unknown = [...hidden].filter((name) => counts === undefined || counts.has(name));
  const column = new Map(unknown.map((name, at) => [name, at]));
  const touched = totals.filter(({cells, total}) => column.has(total) || cells.some((cell) => column.has(cell)));
  const rows = touched.map(({cells, total}) => {
    const row = new Array<number>(unknown.length).fill(0);
    for (const cell of cells) addTo(row, column.get(cell), 1);
    addTo(row, column.get(total), -1);
    return row;
  });
  const given = new Set<string>();
  for (const row of reduce(rows, unknown.length)) {
    const [first, second] = row.flatMap((value, at) => (Math.abs(value) > ALMOST_ZERO ? [at] : []));
    const name = first === undefined || second !== undefined ? undefined : unknown[first];
    if (name !== undefined) given.add(name);
  }
  return given;
}

/** Coefficients are small whole numbers, so what is left after elimination is either far larger than this or nothing. */
const ALMOST_ZERO = 1e-9;

function addTo(row: number[], at: number | undefined, value: number): void {
  if (at !== undefined) row[at] = (row[at] ?? 0) + value;
}

/** Reduced row echelon form: in it, an unknown that the equations settle stands alone in a row. */
function reduce(rows: number[][], width: number): number[][] {
  let done = 0;
  for (let column = 0; column < width && done < rows.length; column++) {
    const size = (at: number) => Math.abs(rows[at]?.[column] ?? 0);
    let best = done;
    for (let at = done + 1; at < rows.length; at++) if (size(at) > size(best)) best = at;
    if (size(best) <= ALMOST_ZERO) continue;
    const [pivot, swapped] = [rows[best] ?? [], rows[done] ?? []];
    [rows[done], rows[best]] = [pivot, swapped];
    const lead = pivot[column] ?? 1;
    for (let at = 0; at < width; at++) pivot[at] = (pivot[at] ?? 0) / lead;
    for (const [at, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (at === done || factor === 0) continue;
      for (let place = 0; place < width; place++) row[place] = (row[place] ?? 0) - factor * (pivot[place] ?? 0);
    }
    done++;
  }
  return rows;
}

interface Choice {
  readonly counts: ReadonlyMap<string, number>;
  readonly totals: readonly Total[];
  readonly hidden: ReadonlySet<string>;
  readonly published: ReadonlySet<string>;
}

/** The smallest cell still shown beside a hidden one, siblings before totals and counts before zeros. */
function choosePartner(name: string, {counts, totals, hidden, published}: Choice): string | null {
  const lines = totals.filter(({cells, total}) => total === name || cells.includes(name));
  const cost = (cell: string, isTotal: boolean): readonly [number, number] => {
    const count = counts.get(cell) ?? 0;
    return [(isTotal ? 2 : 0) + (count === 0 ? 1 : 0), count];
  };
  const open = lines
    .flatMap(({cells, total}) => [...cells.map((cell) => [cell, false] as const), [total, true] as const])
    .filter(([cell]) => !hidden.has(cell) && !published.has(cell))
    .map(([cell, isTotal]) => ({cell, cost: cost(cell, isTotal)}))
    .sort((a, b) => a.cost[0] - b.cost[0] || a.cost[1] - b.cost[1] || (a.cell < b.cell ? -1 : 1));
  return open[0]?.cell ?? null;
}

function requireTotals(counts: ReadonlyMap<string, number>, totals: readonly Total[]): void {
  for (const [name, count] of counts) requireThat(count >= 0, `The count of ${name} cannot be ${count}.`);
  for (const {cells, total} of totals) {
    const sum = cells.reduce((added, cell) => added + (counts.get(cell) ?? Number.NaN), 0);
    requireThat(sum === counts.get(total), `The cells of ${total} do not add up to it.`);
  }
}
