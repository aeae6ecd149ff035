import type {ScorecardRow} from '@doorstep/contract';

/** A row with its place in a bracket: `first` and `last` are read together, null stands on its own. */
export interface PlacedRow {
  row: ScorecardRow;
  bracket: 'first' | 'last' | null;
}

/**
 * Puts measures that are to be read together under each other. A measure has one partner at most: the first of its
 * counter-measures in the same perspective that has none yet. All others keep their order.
 */
export function pairRows(rows: readonly ScorecardRow[]): PlacedRow[] {
  // Rows and not ids: no row is left out where a document has two of one id.
  const left = new Set(rows);
  return rows.flatMap((row): PlacedRow[] => {
    if (!left.delete(row)) return [];
    const partner = row.counterMeasures.map(({id}) => [...left].find((one) => one.id === id)).find(Boolean);
    if (!partner) return [{row, bracket: null}];
    left.delete(partner);
    return [
      {row, bracket: 'first'},
      {row: partner, bracket: 'last'},
    ];
  });
}
