import {afterEach, beforeEach, expect, it} from 'vitest';
import {mergeRows, type StoredValue} from './merge-rows.ts';
import {toMergePlan, type MergeResult} from './merge-plan.ts';
import {onBothEngines, type TestStore} from './testing.ts';

/** A home as its row's values. */
type Home = readonly [reference: string, area: string, line: number];

onBothEngines('mergeRows', (make) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await make();
  });
  afterEach(() => test.drop());

  const merge = (runId: string, ...batches: readonly (readonly Home[])[]): Promise<MergeResult[]> =>
    test.store.db.transaction().execute(async (tx) => {
      const results: MergeResult[] = [];
      for (const batch of batches) {
        const values = batch.flatMap(([reference, area, line]): StoredValue[] => [
          ...['larkfield', reference, area, null, null, null, null, runId],
          line,
        ]);
        results.push(await mergeRows(tx, toMergePlan('home', runId), values));
      }
      return results;
    });
  const homes = () =>
    test.store.db.selectFrom('home').select(['reference', 'area', 'run_id']).orderBy('reference').execute();
  const many = (area: string): Home[] => Array.from({length: 60}, (_, at) => [`h${at}`, area, at + 2]);

  it('adds, leaves and changes rows, and keeps what they said before', async () => {
    expect(await merge('one', many('north'))).toEqual([{added: 60, changed: 0, unchanged: 0, twins: []}]);
    expect(
      await merge('two', [
        ['h1', 'north', 2],
        ['h2', 'south', 3],
        ['x', 'east', 4],
      ]),
    ).toEqual([{added: 1, changed: 1, unchanged: 1, twins: []}]);
    expect((await homes()).filter(({run_id}) => run_id === 'two').map(({area}) => area)).toEqual([
      'north',
      'south',
      'east',
    ]);
    const history = await test.store.db.selectFrom('record_history').selectAll().execute();
    expect(history).toMatchObject([{landlord_id: 'larkfield', kind: 'home', reference: 'h2', run_id: 'two'}]);
    expect(JSON.parse(history[0]!.before)).toMatchObject({area: 'north', run_id: 'one', line: 4});
  });

  it('tells a row that comes twice in one import, in one batch or two, new or known, and keeps the first', async () => {
    await merge('one', [
      ['a', 'north', 2],
      ['b', 'north', 3],
    ]);
    const batches: Home[][] = [
      [
        ['a', 'north', 2],
        ['c', 'east', 3],
        ['c', 'east', 4],
        ['c', 'west', 5],
      ],
      [
        ['a', 'south', 6],
        ['c', 'east', 7],
        ['b', 'south', 8],
      ],
    ];
    expect(await merge('two', ...batches)).toEqual([
      {
        added: 1,
        changed: 0,
        unchanged: 1,
        twins: [
          {row: 2, firstLine: 3, same: true},
          {row: 3, firstLine: 3, same: false},
        ],
      },
      {
        added: 0,
        changed: 1,
        unchanged: 0,
        twins: [
          {row: 0, firstLine: 2, same: false},
          {row: 1, firstLine: 3, same: true},
        ],
      },
    ]);
    expect((await homes()).map(({area}) => area)).toEqual(['north', 'south', 'east']);
  });

  it('writes a large batch whose rows are partly known in any mixture', async () => {
    await merge(
      'one',
      many('north').filter((_, at) => at % 7 === 0),
    );
    const [result] = await merge(
      'two',
      many('north').map((home, at) => (at % 14 === 0 ? [home[0], 'south', home[2]] : home)),
    );
    expect(result).toEqual({added: 51, changed: 5, unchanged: 4, twins: []});
  });

  it('keeps values as they are, be they empty, unknown or signs that a database might take for its own', async () => {
    const areas = ['', '\u001e', '\u001f', '{a,"b"}', "it's", '\\N', 'NULL', 'é\n'];
    expect(await merge('one', [['only', '', 2]])).toMatchObject([{added: 1}]);
    await merge(
      'two',
      areas.slice(0, 4).map((area, at): Home => [`h${at}`, area, at + 2]),
      areas.slice(4).map((area, at): Home => [`h${at + 4}`, area, at + 6]),
    );
    expect((await homes()).map(({area}) => area)).toEqual([...areas, '']);
  });
});
