import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findGiven, type Total} from './find-given.ts';
import {hideCells, MIN_COUNT} from './hide-cells.ts';

interface Table {
  readonly counts: Map<string, number>;
  readonly totals: Total[];
}

/** A table of areas by contractors with both margins and the grand total. */
function toTable(rows: readonly (readonly number[])[], release = ''): Table {
  const counts = new Map<string, number>();
  const totals: Total[] = [];
  const all = (to: number) => Array.from({length: to}, (_, at) => at);
  const [height, width] = [all(rows.length), all(rows[0]?.length ?? 0)];
  const name = (row: number | string, column: number | string) => `${release}${row},${column}`;
  const add = (total: string, cells: string[]) => {
    counts.set(
      total,
      cells.reduce((sum, cell) => sum + counts.get(cell)!, 0),
    );
    totals.push({total, cells});
  };
  for (const row of height) for (const column of width) counts.set(name(row, column), rows[row]![column]!);
  for (const row of height) {
    add(
      name(row, 'all'),
      width.map((column) => name(row, column)),
    );
  }
  for (const column of width) {
    add(
      name('all', column),
      height.map((row) => name(row, column)),
    );
  }
  add(
    name('all', 'all'),
    height.map((row) => name(row, 'all')),
  );
  totals.push({total: name('all', 'all'), cells: width.map((column) => name('all', column))});
  return {counts, totals};
}

/** Hides small counts of a table; a 0 is shown and known. */
function hideSmall({counts, totals}: Table, earlier: {hidden?: ReadonlySet<string>; out?: ReadonlySet<string>} = {}) {
  const isSmall = (name: string, count: number) =>
    (count > 0 && count < MIN_COUNT) || earlier.hidden?.has(name) === true;
  const cells = new Set([...counts].filter(([name, count]) => isSmall(name, count)).map(([name]) => name));
  const known = new Set([...counts].filter(([, count]) => count === 0).map(([name]) => name));
  const largestFirst = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return hideCells({
    cells: largestFirst,
    totals,
    secrets: [{cells, known}],
    ...(earlier.out === undefined ? {} : {out: earlier.out}),
  });
}

const tables = fc.tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 4})).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({min: 0, max: 14}), {minLength: columns, maxLength: columns}), {
    minLength: rows,
    maxLength: rows,
  }),
);

/** Every value that each hidden cell of one line may have, by trying all fillings out: slow and sure. */
function tryFillings(total: number, hidden: number): Set<number>[] {
  const found = Array.from({length: hidden}, () => new Set<number>());
  const fill = (left: number, chosen: number[]): void => {
    if (chosen.length === hidden - 1) {
      for (const [place, value] of [...chosen, left].entries()) found[place]!.add(value);
      return;
    }
    for (let value = 0; value <= left; value++) fill(left - value, [...chosen, value]);
  };
  fill(total, []);
  return found;
}

describe('findGiven', () => {
  it('sees what several totals give away together', () => {
    // No one total has a single unknown, yet x - (y + z) + y + z leaves x alone.
    const totals = [
      {total: 't', cells: ['x', 'y', 'z']},
      {total: 'u', cells: ['y', 'z']},
    ];
    expect(findGiven(new Set(['x', 'y', 'z']), totals)).toEqual(new Set(['x']));
    expect(findGiven(new Set(['y', 'z']), totals)).toEqual(new Set());
  });

  it('counts an unknown that is in a sum twice as two of it', () => {
    const totals = [
      {total: 't', cells: ['x', 'y', 'y']},
      {total: 'u', cells: ['x', 'y']},
    ];
    expect(findGiven(new Set(['x', 'y']), totals)).toEqual(new Set(['x', 'y']));
  });
});

describe('hideCells', () => {
  it('hides a small count and the one readers miss least with it, so that the total does not give it back', () => {
    const counts = new Map([
      ['a', 3],
      ['b', 40],
      ['c', 12],
      ['all', 55],
    ]);
    const totals = [{total: 'all', cells: ['a', 'b', 'c']}];
    expect(hideSmall({counts, totals})).toEqual(new Set(['a', 'c']));
    expect(findGiven(new Set(['a']), totals)).toEqual(new Set(['a']));
  });

  it('hides four figures of two years where a month is small: it, one beside it and the rolling years between them', () => {
    const months = Array.from({length: 36}, (_, at) => `m${String(at)}`);
    const years = months.slice(11).map((_, at) => ({total: `r${String(at)}`, cells: months.slice(at, at + 12)}));
    const cells = [...years.map(({total}) => total), ...months];
    const secret = {cells: new Set(['m17']), known: new Set<string>()};
    const hidden = hideCells({cells, totals: years, secrets: [secret]});
    expect(hidden.size).toBe(4);
    expect(findGiven(hidden, years)).toEqual(new Set());
  });

  it('gives no hidden cell back in any table, hides every small count, and nothing that could be shown as well', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const {counts, totals} = toTable(rows);
        const hidden = hideSmall({counts, totals});
        expect(findGiven(hidden, totals)).toEqual(new Set());
        for (const [name, count] of counts) {
          if (count > 0 && count < MIN_COUNT) expect(hidden).toContain(name);
          if (count < MIN_COUNT || !hidden.has(name)) continue;
          const zeros = [...hidden].filter((other) => other !== name && counts.get(other)! > 0);
          const given = [...findGiven(new Set(zeros), totals)];
          expect(given.some((cell) => counts.get(cell)! < MIN_COUNT)).toBe(true);
        }
      }),
      {numRuns: 300},
    );
  });

  it('leaves every hidden cell of one total with more than one possible value, tried out one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 9}), {minLength: 2, maxLength: 4}), (values) => {
        const {counts, totals} = toTable([values]);
        const hidden = hideSmall({counts, totals});
        if (hidden.size === 0 || hidden.has('0,all')) return;
        const places = values.filter((_, at) => hidden.has(`0,${String(at)}`));
        const left = places.reduce((sum, value) => sum + value, 0);
        for (const possible of tryFillings(left, places.length)) expect(possible.size).toBeGreaterThan(1);
      }),
    );
  });

  it('gives nothing back across releases: months that an earlier release hid stay hidden in the year', () => {
    fc.assert(
      fc.property(tables, tables, (first, second) => {
        const [one, two] = [toTable(first, 'q1 '), toTable(second, 'q2 ')];
        const sum = ['q1 all,all', 'q2 all,all'];
        const counts = new Map([...one.counts, ...two.counts]);
        counts.set(
          'year',
          sum.reduce((added, name) => added + counts.get(name)!, 0),
        );
        const totals = [...one.totals, ...two.totals, {total: 'year', cells: sum}];
        const earlier = hideSmall(one);
        const out = new Set([...one.counts.keys()].filter((name) => !earlier.has(name)));
        const later = hideSmall({counts, totals}, {hidden: earlier, out});
        for (const name of earlier) expect(later).toContain(name);
        const unknown = new Set([...later].filter((name) => !out.has(name)));
        expect(findGiven(unknown, totals)).toEqual(new Set());
      }),
      {numRuns: 200},
    );
  });
});
