import {type MeasureDocument, MeasureDocumentSchema, type Observation} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {TABLE_EXAMPLES} from './data-table.examples.ts';
import {NEWEST_FIRST, type Sorting, toDataTable, toSorting} from './data-table.model.ts';

const examples = Object.entries(TABLE_EXAMPLES) as [string, {data: MeasureDocument; attributes?: {scope?: string}}][];
const {data} = TABLE_EXAMPLES.every;
const view = (document: MeasureDocument, sorting: Sorting = NEWEST_FIRST) =>
  toDataTable(document, undefined, undefined, sorting, 'en');
const firsts = (sorting: Sorting) => view(data, sorting)?.rows.map(([period]) => period);

const value = fc.option(fc.double({min: 0, max: 1e6, noNaN: true}));
const count = fc.option(fc.nat(90_000));
const observation: fc.Arbitrary<Observation> = fc.record({
  period: fc.constantFrom<Observation['period'][]>(
    {start: '2024-04-01', end: '2025-03-31', kind: 'financial-year'},
    {start: '2025-05-01', end: '2025-05-31', kind: 'month'},
    {start: '2025-13-01', end: '2025-13-99', kind: 'quarter'},
  ),
  value,
  missing: fc.constantFrom('suppressed', 'constructor', null) as fc.Arbitrary<Observation['missing']>,
  numerator: count,
  denominator: count,
  base: count,
  interval: fc.constantFrom(null, {low: 12.5, high: 14}),
  counts: fc.constant(null),
  status: fc.constantFrom('final', 'provisional', 'revised'),
  note: fc.constantFrom(null, {en: 'A note.'}),
  checked: fc.option(fc.record({sampled: fc.nat(200), agreed: fc.nat(200)})),
});
const sortings = fc.record({
  column: fc.constantFrom('period', 'result', 'counted', 'target', 'checked', 'likely', 'note'),
  isUp: fc.boolean(),
}) as fc.Arbitrary<Sorting>;

describe('the view of a table', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, example) => {
    expect(MeasureDocumentSchema.safeParse(example.data).error).toBeUndefined();
    const text = JSON.stringify(toDataTable(example.data, example.attributes?.scope, undefined, NEWEST_FIRST, 'en'));
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('has the columns that hold something, newest first, and says in words why a figure is not there', () => {
    const table = view(data);
    expect(table?.head.map(({title}) => title)).toEqual([
      'Period',
      'Result',
      'Counted',
      'Target',
      'Checked on site',
      'Note',
    ]);
    expect(table?.rows[0]).toEqual([
      '2024/25',
      '99.4%',
      '4,891 of 4,920',
      '99.0%',
      '149 of 151 records were right',
      'Not final.',
    ]);
    expect(table?.rows[1]?.at(-1)).toBe(
      'Revised. Counted in a new way from here: The clock now starts when the call comes in.',
    );
    expect(table?.rows[2]?.slice(0, 3)).toEqual([
      '2022/23',
      'Not shown. Too few people are behind it to show it safely.',
      '',
    ]);
    expect(view(TABLE_EXAMPLES.survey.data)?.head.map(({title}) => title)).toContain('Likely range');
    expect(view(TABLE_EXAMPLES.days.data)?.head[1]?.title).toBe('Result, days');
    expect(
      view(TABLE_EXAMPLES.days.data)
        ?.rows.map(([, , counted]) => counted)
        .join(),
    ).not.toContain(' of ');
    expect(toDataTable(data, 'nobody', undefined, NEWEST_FIRST, 'en')).toBeNull();
  });

  it('puts rows in order by the figure and not its letters, what is not known last either way', () => {
    const up = {column: 'result', isUp: true} as const;
    expect(firsts(up)).toEqual(['2021/22', '2020/21', '2023/24', '2024/25', '2022/23', '2019/20']);
    expect(firsts(toSorting('result', up))).toEqual(['2024/25', '2023/24', '2020/21', '2021/22', '2022/23', '2019/20']);
    expect(view(data, up)?.head.map(({sort}) => sort)).toEqual([null, 'ascending', null, null, null, null]);
    expect(view(data, up)?.order).toBe('In order of: Result, lowest first.');
    expect(toSorting('counted', up)).toEqual({column: 'counted', isUp: false});
    // A series without that column is shown as it begins.
    expect(view(data, {column: 'likely', isUp: true})?.order).toBe('In order of: Period, newest first.');
  });

  it('holds for any figures: every row once, in any order, and no number that is not in the document', () => {
    fc.assert(
      fc.property(fc.array(observation, {maxLength: 12}), sortings, (observations, sorting) => {
        const document = {...data, series: [{...data.series[0]!, observations}]};
        const table = view(document, sorting);
        expect(JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined/);
        const order = (rows: string[][] | undefined) => rows?.map((row) => row.slice(0, 3).join()).sort();
        expect(order(table?.rows)).toEqual(order(view(document)?.rows));
        const result = table?.rows.map((row) => row[1] ?? '') ?? [];
        expect(result.filter((cell) => cell.startsWith('Not shown.'))).toHaveLength(
          observations.filter((one) => one.value === null).length,
        );
        if (sorting.column === 'result') {
          const known = observations.filter((one) => one.value !== null).length;
          expect(result.slice(known).every((cell) => cell.startsWith('Not shown.'))).toBe(true);
        }
      }),
      {numRuns: 300},
    );
  });
});
