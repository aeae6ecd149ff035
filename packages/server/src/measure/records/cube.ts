import {DIMENSIONS, type Dimension, type RecordScope, toScopeKey, WHOLE_LANDLORD} from './scope.ts';
import type {TallyRow} from './tally.ts';

/** Sums of one tally: what they can be split by, and whether they count what happened or what stood at the month's end. */
export interface TallyResult {
  readonly kind: 'flow' | 'stock';
  readonly by: readonly Dimension[];
  readonly names: readonly string[];
  readonly rows: readonly TallyRow[];
}

interface SumInfo {
  readonly kind: 'flow' | 'stock';
  readonly by: readonly Dimension[];
}

/**
 * Every sum of a landlord by month and scope. Sums of a part are added up from the same rows as those of the whole, so
 * the parts always make the whole; figures are formed from sums only when they are asked for.
 */
export class RecordCube {
  readonly #sums = new Map<string, SumInfo>();
  readonly #months = new Map<string, Map<string, Map<string, number>>>();
  readonly #scopes = new Map<string, RecordScope>();

  constructor(results: readonly TallyResult[]) {
    for (const {kind, by, names, rows} of results) {
      for (const name of names) this.#sums.set(name, {kind, by});
      for (const row of rows) {
        this.#add(WHOLE_LANDLORD, row);
        for (const dimension of by) this.#add({kind: dimension, value: row.parts[dimension] ?? null}, row);
      }
    }
  }

  #add(scope: RecordScope, {month, sums}: TallyRow): void {
    const key = toScopeKey(scope);
    this.#scopes.set(key, scope);
    const months = this.#months.get(key) ?? new Map<string, Map<string, number>>();
    this.#months.set(key, months);
    const found = months.get(month) ?? new Map<string, number>();
    months.set(month, found);
    for (const [name, value] of Object.entries(sums)) found.set(name, (found.get(name) ?? 0) + value);
  }

  /** Ways in which all of these sums can be split. */
  dimensionsOf(names: readonly string[]): Dimension[] {
    return DIMENSIONS.filter((dimension) => names.every((name) => this.#sums.get(name)?.by.includes(dimension)));
  }

  /** The scopes in which these sums are known, the landlord first, then by name; records without a name come last. */
  scopesOf(names: readonly string[]): RecordScope[] {
    const kinds = this.dimensionsOf(names);
    return [...this.#scopes.values()]
      .filter(({kind}) => kind === 'landlord' || kinds.includes(kind))
      .sort((a, b) => rank(a) - rank(b) || compareText(a.value, b.value));
  }

  /** A sum over months: what happened in all of them, or what stood at the end of the last. 0 where no record says more. */
  sum(name: string, scope: RecordScope, months: readonly string[]): number {
    const own = this.#months.get(toScopeKey(scope));
    if (own === undefined) return 0;
    const counted = this.#sums.get(name)?.kind === 'stock' ? months.slice(-1) : months;
    return counted.reduce((total, month) => total + (own.get(month)?.get(name) ?? 0), 0);
  }

  /** Whether any record of the whole landlord gave this sum in a month, be it 0. */
  isCollected(name: string, month: string): boolean {
    return this.#months.get(toScopeKey(WHOLE_LANDLORD))?.get(month)?.has(name) ?? false;
  }

  /** Months in which any record of the whole landlord gave one of these sums, in order. */
  monthsOf(names: readonly string[]): string[] {
    return [...(this.#months.get(toScopeKey(WHOLE_LANDLORD)) ?? [])]
      .filter(([, sums]) => names.some((name) => sums.has(name)))
      .map(([month]) => month)
      .sort();
  }

  isStock(name: string): boolean {
    return this.#sums.get(name)?.kind === 'stock';
  }
}

function rank({kind}: RecordScope): number {
  return kind === 'landlord' ? -1 : DIMENSIONS.indexOf(kind);
}

function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
