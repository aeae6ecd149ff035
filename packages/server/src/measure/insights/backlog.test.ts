import {AGE_BANDS, type BacklogPart} from '@doorstep/contract';
import {findGiven, MIN_BASE, MIN_COUNT} from '@doorstep/domain';
import fc from 'fast-check';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import {addDays} from '../records/months.ts';
import {keepRows, toJob} from '../records/testing/keep-rows.ts';
import {NO_NAMES} from './testing/no-names.ts';
import {makeBacklog} from './backlog.ts';
import {toBacklogParts} from './backlog-parts.ts';

onBothEngines('makeBacklog', (make) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await make();
  });
  afterEach(() => test.drop());

  it('counts what waits by age, area and priority on the day of the newest record', async () => {
    const asAt = '2026-06-30';
    const open = (age: number, many: number, part: object) =>
      Array.from({length: many}, (_, at) =>
        toJob({
          reference: `${age}-${JSON.stringify(part)}-${at}`,
          reported_at: `${addDays(asAt, -age)}T09:00:00`,
          target_at: `${addDays(asAt, 20 - age)}T09:00:00`,
          ...part,
        }),
      );
    const [north, south] = [
      {area: 'north', priority: 'routine'},
      {area: 'south', priority: 'urgent'},
    ];
    await keepRows(test.store, 'work_order', [
      ...open(0, 6, north),
      ...open(28, 10, north),
      ...open(29, 20, north),
      ...open(182, 7, south),
      ...open(183, 30, south),
      ...open(366, 40, south),
      // Finished in March of the year before and in May, so that there is a history and a newest final month.
      ...Array.from({length: 50}, (_, at) =>
        toJob({
          reference: `done${at}`,
          ...north,
          reported_at: '2026-04-20T09:00:00',
          completed_at: at < 10 ? '2026-03-02T10:00:00' : '2026-05-05T10:00:00',
          in_target: at % 2 === 0 ? 1 : 0,
        }),
      ),
      toJob({reference: 'last', ...north, reported_at: '2026-06-29T09:00:00', completed_at: `${asAt}T12:00:00`}),
    ]);
    const found = await makeBacklog(test.store, 'larkfield', {today: '2026-11-22', names: NO_NAMES});
    expect(found.asAt).toBe(asAt);
    expect(found.whole).toMatchObject({open: 113, overdue: 107, missing: null});
    expect(found.whole!.ages.map(({open: count, overdue}) => [count, overdue])).toEqual([
      [16, 10],
      [27, 27],
      [30, 30],
      [40, 40],
    ]);
    expect(found.areas.map(({scope, open: count, overdue}) => [scope.id, count, overdue])).toEqual([
      ['area:north', 36, 30],
      ['area:south', 77, 77],
    ]);
    expect(found.priorities.map(({scope}) => scope.id)).toEqual(['priority:routine', 'priority:urgent']);
    expect(found.history.map(({period, status}) => [period.start, status])).toEqual([
      ['2026-03-01', 'final'],
      ['2026-04-01', 'final'],
      ['2026-05-01', 'final'],
      ['2026-06-01', 'provisional'],
    ]);
    expect(found.history[2]).toMatchObject({open: 77, inTarget: 50});
    expect(found.history[3]).toMatchObject({open: 113, overdue: 107});
    expect(found.sentence.en).toBe(
      'On 30 June 2026, 113 repairs were open, and 107 of them were past the promised day. 40 have waited for more than a year. Of the repairs finished in May 2026, 50% were on time. Open repairs are not in that figure.',
    );
  });

  it('says that there are no records, not that nothing waits', async () => {
    const found = await makeBacklog(test.store, 'larkfield', {today: '2026-11-22', names: NO_NAMES});
    expect(found).toMatchObject({asAt: null, whole: null, sentence: {en: 'There are no records of repairs yet.'}});
  });
});

it('publishes no small count, and none that ages, areas and priorities give back', () => {
  const row = fc.record({
    area: fc.constantFrom('a', 'b', null),
    priority: fc.constantFrom('p', 'q', 'r'),
    band: fc.constantFrom(...AGE_BANDS),
    isOverdue: fc.boolean(),
    jobs: fc.oneof(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 300})),
  });
  fc.assert(
    fc.property(fc.array(row, {minLength: 1, maxLength: 20}), (rows) => {
      const {whole, areas, priorities} = toBacklogParts(rows, NO_NAMES, {minBase: MIN_BASE, minCount: MIN_COUNT});
      const parts = [whole, ...areas, ...priorities];
      for (const name of ['open', 'overdue'] as const) {
        const cells = (part: BacklogPart) => [part, ...part.ages].map((one) => one[name]);
        const hidden = new Set<string>();
        for (const part of parts) {
          for (const [at, count] of cells(part).entries()) {
            expect([1, 2, 3, 4]).not.toContain(count);
            if (count === null) hidden.add(`${part.scope.id} ${at}`);
          }
        }
        const lines = [
          ...parts.map(({scope}) => ({total: `${scope.id} 0`, cells: [1, 2, 3, 4].map((at) => `${scope.id} ${at}`)})),
          ...[areas, priorities].flatMap((some) =>
            [0, 1, 2, 3, 4].map((at) => ({total: `all ${at}`, cells: some.map(({scope}) => `${scope.id} ${at}`)})),
          ),
        ];
        expect([...findGiven(hidden, lines)]).toEqual([]);
      }
    }),
    {numRuns: 300},
  );
});
