import type {MeasuredRecord} from '../measure-records.ts';
import {monthsBetween} from '../months.ts';
import type {RecordObservation} from '../observe.ts';
import {type RecordScope, toScopeKey} from '../scope.ts';

/** What of a figure is worked out: how many it rests on, how many are counted in it, or how many are not. */
export type Sought = 'base' | 'counted' | 'others';

/** Published figures of one release. */
export interface AttackedRelease {
  readonly published: MeasuredRecord;
  /** Months of a part of which the attacker knows that they are the same in every release; none unless told. */
  readonly isUnchanged?: (scope: RecordScope, month: string) => boolean;
}

interface Options {
  readonly sought: Sought;
  /** What stood open on a day is that of a period's last month. */
  readonly isStock?: boolean;
}

/** An equation over months of parts, which nobody publishes; the last entry is what they add up to. */
type Row = Map<number, number>;
const SUM = -1;

/**
 * A reader with the published documents, a pencil and time: every figure is a sum over months of parts, and the parts
 * make the landlord. Works out what it can by elimination, and from every sum of 0 that all in it are 0, again and
 * again. It shares nothing with the rules that hide figures but the meaning of a period and a scope.
 * @returns hidden figures whose number is certain, as scope, period and release.
 */
export function attack(releases: readonly AttackedRelease[], options: Options): string[] {
  const unknowns = new Unknowns();
  const rows: Row[] = [];
  const hidden: {name: string; row: Row}[] = [];
  for (const [release, {published, isUnchanged}] of releases.entries()) {
    const months = listMonths(published);
    const scopes = uniqueScopes(published);
    const at = (scope: RecordScope, month: string) =>
      unknowns.at(
        `${toScopeKey(scope)} ${month}${isUnchanged?.(scope, month) === true ? '' : ` in ${String(release)}`}`,
      );
    const whole: RecordScope = {kind: 'landlord', value: null};
    for (const dimension of new Set(scopes.map(({kind}) => kind).filter((kind) => kind !== 'landlord'))) {
      const parts = scopes.filter(({kind}) => kind === dimension);
      for (const month of months) {
        rows.push(new Map([[at(whole, month), -1], ...parts.map((part) => [at(part, month), 1] as const), [SUM, 0]]));
      }
    }
    for (const {scope, observations} of published.series) {
      for (const observation of observations) {
        const {start, end, kind} = observation.period;
        const all = monthsBetween(start.slice(0, 7), end.slice(0, 7)).filter((month) => months.includes(month));
        const within = options.isStock === true ? all.slice(-1) : all;
        const row: Row = new Map(within.map((month) => [at(scope, month), 1]));
        const name = `${toScopeKey(scope)} ${kind} ${start} in ${String(release)}`;
        if (observation.missing === 'suppressed') hidden.push({name, row});
        else if (observation.missing !== 'not-collected') rows.push(row.set(SUM, read(observation, options.sought)));
      }
    }
  }
  const solved = solve(rows);
  return hidden.filter(({row}) => isCertain(row, solved)).map(({name}) => name);
}

function read({numerator, denominator, base}: RecordObservation, sought: Sought): number {
  const [counted, all] = [numerator ?? 0, denominator ?? base ?? 0];
  return sought === 'base' ? all : sought === 'counted' ? counted : all - counted;
}

class Unknowns {
  readonly #places = new Map<string, number>();

  at(name: string): number {
    const found = this.#places.get(name) ?? this.#places.size;
    this.#places.set(name, found);
    return found;
  }
}

function listMonths({series}: MeasuredRecord): string[] {
  const periods = series.flatMap(({observations}) => observations.map(({period}) => period));
  const starts = periods.map(({start}) => start.slice(0, 7)).sort();
  const ends = periods.map(({end}) => end.slice(0, 7)).sort();
  return monthsBetween(starts[0] ?? '', ends.at(-1) ?? '');
}

function uniqueScopes({series}: MeasuredRecord): RecordScope[] {
  return [...new Map(series.map(({scope}) => [toScopeKey(scope), scope])).values()];
}

const NOTHING = 1e-7;

/** Reduced rows by their leading unknown, with every unknown that must be 0 set to 0. */
function solve(rows: readonly Row[]): Map<number, Row> {
  const solved = new Map<number, Row>();
  const take = (row: Row): void => {
    const left = reduceBy(row, solved);
    const lead = [...left].find(([place, value]) => place !== SUM && Math.abs(value) > NOTHING);
    if (lead === undefined) return;
    for (const [place, value] of left) left.set(place, value / lead[1]);
    for (const other of solved.values()) subtract(other, left, other.get(lead[0]) ?? 0);
    solved.set(lead[0], left);
  };
  for (const row of rows) take(new Map(row));
  for (let again = true; again;) {
    const zeros = [...rows, ...solved.values()].flatMap((row) => listZeros(reduceSums(row, solved)));
    const before = solved.size;
    for (const place of new Set(zeros)) {
      take(
        new Map([
          [place, 1],
          [SUM, 0],
        ]),
      );
    }
    again = solved.size > before;
  }
  return solved;
}

/** A row without the unknowns that are already known to be 0. */
function reduceSums(row: Row, solved: ReadonlyMap<number, Row>): Row {
  const isZero = (place: number) => {
    const own = solved.get(place);
    return own !== undefined && own.size <= 2 && listOf(own).length === 1 && Math.abs(own.get(SUM) ?? 0) < NOTHING;
  };
  return new Map([...row].filter(([place]) => place === SUM || !isZero(place)));
}

function listOf(row: Row): [number, number][] {
  return [...row].filter(([place, value]) => place !== SUM && Math.abs(value) > NOTHING);
}

/** Nothing is below 0: of a sum of 0 without anything taken away, every part is 0. */
function listZeros(row: Row): number[] {
  const parts = listOf(row);
  const isPlain = parts.every(([, value]) => value > 0) || parts.every(([, value]) => value < 0);
  return isPlain && Math.abs(row.get(SUM) ?? 0) < NOTHING ? parts.map(([place]) => place) : [];
}

function reduceBy(row: Row, solved: ReadonlyMap<number, Row>): Row {
  const left = new Map(row);
  for (const [place] of row) {
    const other = solved.get(place);
    if (other !== undefined) subtract(left, other, left.get(place) ?? 0);
  }
  return left;
}

function subtract(row: Row, other: Row, factor: number): void {
  if (Math.abs(factor) <= NOTHING) return;
  for (const [place, value] of other) {
    const left = (row.get(place) ?? 0) - factor * value;
    if (Math.abs(left) <= NOTHING && place !== SUM) row.delete(place);
    else row.set(place, left);
  }
}

function isCertain(row: Row, solved: ReadonlyMap<number, Row>): boolean {
  return listOf(reduceBy(row, solved)).length === 0;
}
