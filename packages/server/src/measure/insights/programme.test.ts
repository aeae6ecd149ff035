import {MIN_BASE, MIN_COUNT} from '@doorstep/domain';
import fc from 'fast-check';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import {keepRows} from '../records/testing/keep-rows.ts';
import {makePlan, makeProgramme} from './programme.ts';
import type {ProgrammeRow} from './read-programme.ts';

const RULES = {minBase: MIN_BASE, minCount: MIN_COUNT};

onBothEngines('makeProgramme', (make) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await make();
  });
  afterEach(() => test.drop());

  it('counts homes and money as one would by hand', async () => {
    const home = (reference: string, part: object) => ({
      ...{landlord_id: 'larkfield', reference, programme: 'Roofs 2026-27', home_id: null, area: null, contractor: null},
      ...{component: null, due_on: '2026-05-10', due_month: '2026-05', forecast_on: null, completed_on: null},
      ...{budget_pence: 100_000, actual_pence: null, forecast_pence: null, defects: null, completed_month: null},
      ...{on_time: null, run_id: 'r', line: 1, ...part},
    });
    const done = {completed_on: '2026-05-08', completed_month: '2026-05', on_time: 1, actual_pence: 110_000};
    const late = {...done, completed_on: '2026-06-20', completed_month: '2026-06', on_time: 0};
    const toCome = {due_on: '2026-09-10', due_month: '2026-09', forecast_on: '2026-10-01', forecast_pence: 110_000};
    const rows = [
      ...Array.from({length: 10}, (_, at) => home(`d${at}`, done)),
      ...Array.from({length: 5}, (_, at) => home(`l${at}`, late)),
      ...Array.from({length: 5}, (_, at) => home(`c${at}`, toCome)),
    ];
    await keepRows(test.store, 'programme_item', rows);
    const found = await makeProgramme(test.store, 'larkfield', {today: '2026-07-01'});
    expect(found?.programmes).toMatchObject([
      {
        id: 'roofs-2026-27',
        ...{homes: 20, due: 15, onTime: 10, finished: 15},
        ...{budget: 20_000, actual: 16_500, budgetOfFinished: 15_000, forecast: 22_000},
        ...{time: 'behind', money: 'over'},
        months: [
          {end: '2026-05-31', planned: 15, finished: 10, expected: 10},
          {end: '2026-06-30', planned: 15, finished: 15, expected: 15},
          {end: '2026-07-31', planned: 15, finished: null, expected: 15},
          {end: '2026-08-31', planned: 15, finished: null, expected: 15},
          {end: '2026-09-30', planned: 20, finished: null, expected: 15},
          {end: '2026-10-31', planned: 20, finished: null, expected: 20},
        ],
      },
    ]);
    expect(found?.programmes[0]?.sentence.en).toBe(
      'Roofs 2026-27: 15 of 20 homes are done. Of the 15 that were due, 10 were done by their planned day. It costs £22,000, more than planned (£20,000).',
    );
  });

  it('does not sum money that some homes lack', async () => {
    expect(await makeProgramme(test.store, 'larkfield', {today: '2026-07-01'})).toBeNull();
  });
});

const months = fc.constantFrom('2026-04', '2026-05', '2026-06', '2026-07', '2026-08');
const rowOf = fc.record({
  dueMonth: months,
  done: fc.boolean(),
  doneMonth: months,
  homes: fc.integer({min: 1, max: 30}),
});

it('shows no count of homes, nor a step between two months, that is small', () => {
  fc.assert(
    fc.property(fc.array(rowOf, {minLength: 1, maxLength: 12}), (drawn) => {
      const rows = drawn.map(({dueMonth, done, doneMonth, homes}): ProgrammeRow => ({
        ...{programme: 'P', dueMonth, isDue: dueMonth <= '2026-06', homes, isOnTime: done && doneMonth <= dueMonth},
        completedMonth: done && doneMonth <= '2026-06' ? doneMonth : null,
        forecastMonth: done && doneMonth > '2026-06' ? doneMonth : null,
        ...{budgeted: homes, priced: homes, budget: homes, cost: homes},
      }));
      for (const plan of makePlan('P', rows, '2026-06-30', RULES)) {
        const counts = [plan.homes, plan.due, plan.onTime, plan.due - plan.onTime, plan.finished];
        const steps = plan.months.flatMap((month, at) => {
          const before = plan.months[at - 1] ?? {planned: 0, finished: 0, expected: 0};
          return [
            month.planned - before.planned,
            month.expected - before.expected,
            month.finished === null || before.finished === null ? 0 : month.finished - before.finished,
          ];
        });
        for (const count of [...counts, ...steps]) expect(count === 0 || count >= MIN_COUNT).toBe(true);
        expect(plan.months.at(-1)?.planned).toBe(plan.homes);
      }
    }),
  );
});
