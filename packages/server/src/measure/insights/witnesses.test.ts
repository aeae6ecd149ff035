import {findGiven} from '@doorstep/domain';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import {keepRows, toJob} from '../records/testing/keep-rows.ts';
import {NO_NAMES} from './testing/no-names.ts';
import type {WitnessRow} from './read-witnesses.ts';
import {makeWitnesses, toGroups} from './witnesses.ts';

onBothEngines('makeWitnesses', (make) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await make();
  });
  afterEach(() => test.drop());

  it('holds three witnesses on the same repairs of 12 final months against each other', async () => {
    // 240 repairs of ours and as many of theirs, 20 a month; every third is inspected, every second answered about.
    const jobs = ['ours', 'theirs'].flatMap((contractor) =>
      Array.from({length: 260}, (_, at) => {
        const month = `${2025 + Math.floor((at / 20 + 3) / 12)}-${String((Math.floor(at / 20 + 3) % 12) + 1).padStart(2, '0')}`;
        return toJob({
          reference: `${contractor}${at}`,
          contractor,
          reported_at: `${month}-01T09:00:00`,
          completed_at: `${month}-05T09:00:00`,
          in_target: contractor === 'theirs' || at % 10 > 0 ? 1 : 0,
        });
      }),
    );
    const rest = (reference: string | undefined) => ({work_order: reference!, month: '2026-05'});
    await keepRows(test.store, 'work_order', [
      ...jobs,
      toJob({reference: 'open', reported_at: '2026-01-01T09:00:00', contractor: 'theirs'}),
      toJob({
        reference: 'look',
        reported_at: '2026-01-01T09:00:00',
        completed_at: '2026-01-02T09:00:00',
        job_type: 'pre-inspection',
      }),
    ]);
    const looked = jobs.filter((_, at) => at % 3 === 0);
    await keepRows(
      test.store,
      'inspection',
      [...looked, ...looked.slice(10, 17)].map(({reference, contractor}, at) => ({
        ...rest(reference),
        reference: `i${at}`,
        inspected_at: '2026-05-20',
        result: 'x',
        // Seven of ours are looked at again and fail then.
        passed: at >= looked.length || (contractor === 'theirs' && at % 2 === 0) ? 0 : 1,
      })),
    );
    await keepRows(
      test.store,
      'survey_answer',
      jobs
        .filter((_, at) => at % 2 === 0)
        .map(({reference, contractor}, at) => ({
          ...rest(reference),
          reference: `s${at}`,
          answered_at: '2026-05-30',
          fixed: contractor === 'theirs' && at % 4 === 0 ? 0 : 1,
        })),
    );
    const found = await makeWitnesses(test.store, 'larkfield', {
      today: '2026-11-22',
      names: {...NO_NAMES, contractor: {ours: 'Ours Ltd'}},
    });
    // April 2026 is final 28 days after its end, on 28 May; the newest record is of 30 May.
    expect(found.period).toEqual({start: '2025-05-01', end: '2026-04-30', kind: 'rolling-12-months'});
    const [whole, ours, theirs] = found.groups;
    expect([whole!.scope.id, ours!.scope.name.en, theirs!.scope.id]).toEqual(['all', 'Ours Ltd', 'contractor:theirs']);
    expect(whole!.record).toMatchObject({asked: 480, said: 456});
    expect(ours!.verdict).toBe('agree');
    expect(ours!.inspector).toMatchObject({said: 73, asked: 80, missing: null});
    expect(theirs!.verdict).toBe('disagree');
    expect(theirs!.record).toMatchObject({said: 240, asked: 240, share: 100, interval: null});
    expect(theirs!.inspector.share).toBeCloseTo(50, 0);
    expect(theirs!.resident).toMatchObject({asked: 120, share: 75});
    expect(theirs!.sentence.en).toMatch(/^The records say more than those who looked\. The records say that 100% were/);
  });

  it('says nothing of less than a year', async () => {
    await keepRows(test.store, 'work_order', [
      toJob({reference: 'a', reported_at: '2026-01-01T09:00:00', completed_at: '2026-03-02T09:00:00'}),
    ]);
    expect(await makeWitnesses(test.store, 'larkfield', {today: '2026-11-22', names: NO_NAMES})).toMatchObject({
      period: null,
      groups: [],
    });
  });
});

describe('toGroups', () => {
  const bit = fc.constantFrom(true, false, null);
  const row = fc.record({
    contractor: fc.constantFrom('a', 'b', 'c', null),
    inTarget: bit,
    passed: bit,
    fixed: bit,
    jobs: fc.integer({min: 1, max: 200}),
  });

  it('publishes nothing small, and nothing that the contractors and the whole would give back', () => {
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 30}), (rows: readonly WitnessRow[]) => {
        const groups = toGroups(rows, NO_NAMES);
        for (const name of ['record', 'inspector', 'resident'] as const) {
          const cells = groups.map((group) => group[name]);
          for (const {said, asked, share} of cells) {
            if (said === null || asked === null) {
              expect([said, asked, share]).toEqual([null, null, null]);
              continue;
            }
            expect(asked).toBeGreaterThanOrEqual(name === 'record' ? 10 : 50);
            expect([1, 2, 3, 4]).not.toContain(said);
            expect([1, 2, 3, 4]).not.toContain(asked - said);
          }
          const ids = groups.map(({scope}) => scope.id);
          const hidden = new Set(ids.filter((_, at) => cells[at]!.missing === 'suppressed'));
          const [total, ...parts] = ids;
          const known = parts.filter((_, at) => cells[at + 1]!.missing !== 'not-collected');
          expect([...findGiven(hidden, [{total: total!, cells: known}])]).toEqual([]);
        }
      }),
    );
  });
});
