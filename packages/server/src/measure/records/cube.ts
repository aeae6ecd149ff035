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

/** A sum by month. */
type Months = Map<string, number>;

/**
 * Every sum of a landlord by month and scope. Sums of a part are added up from the same rows as those of the whole, so
 * the parts always make the whole; figures are formed from sums only when they are asked for.
 */
export class RecordCube {
  readonly #sums = new Map<string, SumInfo>();
  /** By scope, then by name. */
  readonly #found = new Map<string, Map<string, Months>>();
  readonly #scopes = new Map<string, RecordScope>();

  constructor(results: readonly TallyResult[]) {
    for (const {kind, by, names, rows} of results) {
      for (const name of names) this.#sums.set(name, {kind, by});
      const parts = by.map((dimension) => ({dimension, places: new Map<string | null, (Months | undefined)[]>()}));
      const whole: (Months | undefined)[] = [];
      for (const row of rows) {
        this.#add(whole, names, WHOLE_LANDLORD, row);
        for (const {dimension, places} of parts) {
          const value = row.parts[dimension] ?? null;
          const place = places.get(value) ?? [];
          if (place.length === 0) places.set(value, place);
          this.#add(place, names, {kind: dimension, value}, row);
        }
      }
    }
  }

  /** Adds a row to a scope's sums. `place` holds where each sum stands, so that it is looked up once and not for every row. */
  #add(place: (Months | undefined)[], names: readonly string[], scope: RecordScope, {month, sums}: TallyRow): void {
    if (place.length === 0) {
      this.#scopes.set(toScopeKey(scope), scope);
      place.length = names.length;
    }
    names.forEach((name, at) => {
      const value = sums[name];
      if (value === undefined) return;
      const months = (place[at] ??= this.#monthsIn(scope, name));
      months.set(month, (months.get(month) ?? 0) + value);
    });
  }

  #monthsIn(scope: RecordScope, name: string): Months {
    const key = toScopeKey(scope);
    const own = this.#found.get(key) ?? new Map<string, Months>();
    this.#found.set(key, own);
    const months = own.get(name) ?? new Map<string, number>();
    own.set(name, months);
    return months;
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
    const own = this.#found.get(toScopeKey(scope))?.get(name);
    if (own === undefined) return 0;
    const counted = this.isStock(name) ? months.slice(-1) : months;
    return counted.reduce((total, month) => total + (own.get(month) ?? 0), 0);
  }

  /** Whether any record of the whole landlord gave this sum in a month, be it 0. */
  isCollected(name: string, month: string): boolean {
    return this.#found.get(toScopeKey(WHOLE_LANDLORD))?.get(name)?.has(month) ?? false;
  }

  /** Months in which any record of the whole landlord gave one of these sums, in order. */
  monthsOf(names: readonly string[]): string[] {
    const whole = this.#found.get(toScopeKey(WHOLE_LANDLORD));
    return [...new Set(names.flatMap((name) => [...(whole?.get(name)?.keys() ?? [])]))].sort();
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
