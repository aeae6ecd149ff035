import {requireThat} from '../statistics/guard.ts';

/** A line of a published table: cells that add up to a total. */
export interface Total {
  /** Names of the cells, none of them the total's own. */
  readonly cells: readonly string[];
  /** Name of the cell that holds their sum; a total may be a cell of another. */
  readonly total: string;
}

type Row = Map<string, number>;

/**
 * The differencing test: which hidden cells can be worked out from the others. Every total is an equation; a hidden
 * cell is given away when some sum of equations holds it alone, which is decided exactly, in whole numbers, by
 * elimination. Cells of two releases can be tested together: give each release its own names, and one name to what
 * did not change.
 * @throws DoorstepError DS_STATS_INPUT when numbers grow too large to be exact, which tables of sums never do.
 */
export function findGiven(hidden: ReadonlySet<string>, totals: readonly Total[]): Set<string> {
  const solved = new Map<string, Row>();
  for (const {cells, total} of totals) {
    const row: Row = new Map();
    for (const [name, sign] of [...cells.map((cell) => [cell, 1] as const), [total, -1] as const]) {
      if (hidden.has(name)) addTo(row, name, sign);
    }
    for (const [lead, other] of solved) clear(row, lead, other);
    const lead = row.keys().next().value;
    if (lead === undefined) continue;
    for (const other of solved.values()) clear(other, lead, row);
    solved.set(lead, row);
  }
  return new Set([...solved].filter(([, row]) => row.size === 1).map(([name]) => name));
}

function addTo(row: Row, name: string, value: number): void {
  const sum = (row.get(name) ?? 0) + value;
  requireThat(Number.isSafeInteger(sum), 'The totals are too entangled to be tested exactly.');
  if (sum === 0) row.delete(name);
  else row.set(name, sum);
}

/** Takes so much of `other` away from `row` that nothing of `lead` is left. Only the row's direction counts. */
function clear(row: Row, lead: string, other: Row): void {
  const [have, take] = [row.get(lead), other.get(lead)];
  if (have === undefined || take === undefined || row === other) return;
  const shared = greatestDivisor(have, take);
  for (const [name, value] of row) row.set(name, value * (take / shared));
  for (const [name, value] of other) addTo(row, name, -value * (have / shared));
  const common = [...row.values()].reduce(greatestDivisor, 0);
  if (common > 1) for (const [name, value] of row) row.set(name, value / common);
}

/** Euclid's; of 0 and a number, the number. */
export function greatestDivisor(a: number, b: number): number {
  let [one, other] = [Math.abs(a), Math.abs(b)];
  while (other !== 0) [one, other] = [other, one % other];
  return one;
}
