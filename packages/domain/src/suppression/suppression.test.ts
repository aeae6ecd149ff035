import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findGiven, MIN_COUNT, suppressCounts, type Total} from './suppress.ts';

/** A table of areas by contractors with both margins and the grand total. */
function toTable(rows: readonly (readonly number[])[], release = ''): {counts: Map<string, number>; totals: Total[]} {
  const counts = new Map<string, number>();
  const width = rows[0]?.length ?? 0;
  const name = (row: number | string, column: number | string) => `${release}${row},${column}`;
  const totals: Total[] = [];
  const all = (to: number) => Array.from({length: to}, (_, at) => at);
  const add = (total: string, cells: string[]) => {
    counts.set(
      total,
      cells.reduce((sum, cell) => sum + counts.get(cell)!, 0),
    );
    totals.push({total, cells});
  };
  for (const [row, cells] of rows.entries())
    for (const [at, count] of cells.entries()) counts.set(name(row, at), count);
  for (const row of all(rows.length))
    add(
      name(row, 'all'),
      all(width).map((column) => name(row, column)),
    );
  for (const column of all(width))
    add(
      name('all', column),
      all(rows.length).map((row) => name(row, column)),
    );
  add(
    name('all', 'all'),
    all(rows.length).map((row) => name(row, 'all')),
  );
  totals.push({total: name('all', 'all'), cells: all(width).map((column) => name('all', column))});
  return {counts, totals};
}

const tables = fc.tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 4})).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({min: 0, max: 14}), {minLength: columns, maxLength: columns}), {
    minLength: rows,
    maxLength: rows,
  }),
);

/** Every way in which the hidden cells could be filled so that all totals hold, by trying them out: slow and sure. */
function countFillings(values: readonly number[], hidden: readonly number[], most: number): Set<number>[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const shown = values.reduce((sum, value, at) => (hidden.includes(at) ? sum : sum + value), 0);
  const found = hidden.map(() => new Set<number>());
  const fill = (at: number, left: number, chosen: number[]): void => {
    if (at === hidden.length) {
      if (left === 0) for (const [place, value] of chosen.entries()) found[place]!.add(value);
      return;
    }
    for (let value = 0; value <= Math.min(most, left); value++) fill(at + 1, left - value, [...chosen, value]);
  };
  fill(0, total - shown, []);
  return found;
}

describe('suppressCounts', () => {
  it('hides a small count and the next smallest with it, so that the total does not give it back', () => {
    const counts = new Map([
      ['a', 3],
      ['b', 40],
      ['c', 12],
      ['all', 55],
    ]);
    const totals = [{total: 'all', cells: ['a', 'b', 'c']}];
    expect([...suppressCounts(counts, totals)].sort()).toEqual(['a', 'c']);
    expect(findGiven(new Set(['a']), totals)).toEqual(new Set(['a']));
  });

  it('leaves 0 and large counts alone, and hides two small ones without a third', () => {
    const totals = [{total: 'all', cells: ['a', 'b', 'c']}];
    expect(
      suppressCounts(
        new Map([
          ['a', 0],
          ['b', 40],
          ['c', 5],
          ['all', 45],
        ]),
        totals,
      ).size,
    ).toBe(0);
    expect([
      ...suppressCounts(
        new Map([
          ['a', 1],
          ['b', 40],
          ['c', 4],
          ['all', 45],
        ]),
        totals,
      ),
    ]).toEqual(['a', 'c']);
  });

  it('sees what several totals give away together', () => {
    // No one total has a single unknown, yet x - (y + z) + y + z leaves x alone.
    const totals = [
      {total: 't', cells: ['x', 'y', 'z']},
      {total: 'u', cells: ['y', 'z']},
    ];
    expect(findGiven(new Set(['x', 'y', 'z']), totals)).toEqual(new Set(['x']));
  });

  it('gives no hidden cell back, in any table with its margins, and hides every small count', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const {counts, totals} = toTable(rows);
        const hidden = suppressCounts(counts, totals);
        expect(findGiven(hidden, totals)).toEqual(new Set());
        for (const [name, count] of counts) if (count > 0 && count < MIN_COUNT) expect(hidden).toContain(name);
      }),
      {numRuns: 300},
    );
  });

  it('leaves every hidden cell of one total with more than one possible value, tried out one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 9}), {minLength: 2, maxLength: 4}), (values) => {
        const {counts, totals} = toTable([values]);
        const hidden = suppressCounts(counts, totals);
        if (hidden.has('0,all')) return;
        const places = values.flatMap((_, at) => (hidden.has(`0,${at}`) ? [at] : []));
        for (const possible of countFillings(values, places, 60)) expect(possible.size).toBeGreaterThan(1);
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
        const earlier = suppressCounts(one.counts, one.totals);
        const published = [...one.counts.keys()].filter((name) => !earlier.has(name));
        const later = suppressCounts(counts, totals, {hidden: earlier, published});
        for (const name of published) expect(later).not.toContain(name);
        for (const name of earlier) expect(later).toContain(name);
        expect(findGiven(later, totals)).toEqual(new Set());
      }),
      {numRuns: 200},
    );
  });

  it('refuses cells that do not make their total', () => {
    expect(() =>
      suppressCounts(
        new Map([
          ['a', 1],
          ['t', 2],
        ]),
        [{total: 't', cells: ['a']}],
      ),
    ).toThrow(expect.objectContaining({code: 'DS_STATS_INPUT'}));
  });
});
