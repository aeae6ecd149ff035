import {findGiven, quarterOf} from '@doorstep/domain';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import {keepRows, toJob} from '../records/testing/keep-rows.ts';
import {NO_NAMES} from './testing/no-names.ts';
import {makeQuarter, makeSurveyFunnel} from './survey-funnel.ts';

onBothEngines('makeSurveyFunnel', (make) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await make();
  });
  afterEach(() => test.drop());

  it('follows the repairs of a quarter to the answers, and sees who was left out', async () => {
    // January: 400 repairs, half in each area; 100 people drawn, all from the north. May: 400 again, 100 from both.
    const jobs = ['2026-01', '2026-05'].flatMap((month) =>
      Array.from({length: 400}, (_, at) =>
        toJob({
          reference: `${month}-${at}`,
          area: at % 2 === 0 ? 'north' : 'south',
          reported_at: `${month}-01T09:00:00`,
          completed_at: `${month}-05T09:00:00`,
        }),
      ),
    );
    await keepRows(test.store, 'work_order', jobs);
    const drawn = [...jobs.slice(0, 200).filter((_, at) => at % 2 === 0), ...jobs.slice(400, 500)];
    const status = (at: number) => (at % 100 < 10 ? 'opted-out' : at % 100 < 30 ? 'not-delivered' : 'asked');
    await keepRows(
      test.store,
      'survey_invitation',
      drawn.map(({reference}, at) => ({
        reference: `i${at}`,
        work_order: reference!,
        channel: at % 2 === 0 ? 'sms' : 'telephone',
        // Asked in the month after: what counts is when the repair was finished.
        invited_at: '2026-06-10',
        month: '2026-06',
        status: status(at),
      })),
    );
    await keepRows(
      test.store,
      'survey_answer',
      Array.from({length: 80}, (_, at) => ({
        reference: `a${at}`,
        invitation: `i${30 + at}`,
        answered_at: '2026-06-20',
        month: '2026-06',
        // An empty answer is none.
        satisfied: at < 20 ? null : 1,
      })),
    );
    const found = await makeSurveyFunnel(test.store, 'larkfield', {
      today: '2026-11-22',
      names: {...NO_NAMES, area: {north: 'North End'}},
    });
    expect(found.quarters.map(({period, status: known}) => [period.start, known])).toEqual([
      ['2026-04-01', 'provisional'],
      ['2026-01-01', 'final'],
    ]);
    const [, first] = found.quarters;
    expect(first!.whole).toMatchObject({done: 400, reachable: 90, asked: 70, answered: 50});
    expect(first!.whole.responseRate).toBeCloseTo((50 / 70) * 100, 10);
    expect(first!.areas.map(({scope, done, asked, shareOfAsked}) => [scope.id, done, asked, shareOfAsked])).toEqual([
      ['area:north', 200, 70, 100],
      ['area:south', 200, 0, 0],
    ]);
    expect(first!.channels).toMatchObject([
      {scope: {id: 'channel:sms'}, done: null, reachable: null, asked: 35, answered: 25, responseRate: null},
      {scope: {id: 'channel:telephone'}, asked: 35},
    ]);
    expect(first!.alarm).toMatchObject({verdict: 'alarm', distance: 50, over: ['area:north'], under: ['area:south']});
    expect(found.sentence.en).toMatch(
      / 2026: of 400 repairs finished, 70 people were asked and 50 answered\. The survey asked/,
    );
    expect(first!.alarm.sentence.en).toBe(
      'The survey asked the wrong mix of people. Too many were asked in North End, too few in South. Do not trust the score of this quarter.',
    );
    expect(found.quarters[0]!.alarm.verdict).toBe('fair');
  });

  it('has nothing to say where nobody was ever asked', async () => {
    const job = toJob({reference: 'a', reported_at: '2026-01-01T09:00:00', completed_at: '2026-03-02T09:00:00'});
    await keepRows(test.store, 'work_order', [job]);
    const found = await makeSurveyFunnel(test.store, 'larkfield', {today: '2026-11-22', names: NO_NAMES});
    expect(found).toMatchObject({quarters: [], sentence: {en: 'Nobody was asked about their repair yet.'}});
  });
});

describe('makeQuarter', () => {
  const area = fc.constantFrom('a', 'b', 'c', null);
  const count = fc.oneof(fc.nat(12), fc.nat(400));
  const done = fc
    .record({area, done: count})
    .map((row) => ({...row, channel: null, reachable: 0, asked: 0, answered: 0}));
  const sent = fc
    .record({area, channel: fc.constantFrom('sms', 'post', null), reachable: count, asked: count, answered: count})
    .map((row) => ({...row, done: 0}));
  const period = quarterOf('2026-01-01');

  it('publishes no small count and none that areas, channels and the whole give back', () => {
    fc.assert(
      fc.property(fc.array(done, {maxLength: 8}), fc.array(sent, {maxLength: 12}), (repairs, invitations) => {
        const rows = [...repairs, ...invitations].map((row) => ({...row, month: '2026-01'}));
        const {whole, areas, channels, alarm} = makeQuarter(period, rows, {names: NO_NAMES});
        for (const step of ['done', 'reachable', 'asked', 'answered'] as const) {
          const kinds = step === 'asked' || step === 'answered' ? [areas, channels] : [areas];
          const cells = [whole, ...kinds.flat()];
          for (const funnel of cells) expect([1, 2, 3, 4]).not.toContain(funnel[step]);
          const hidden = new Set(cells.filter((funnel) => funnel[step] === null).map(({scope}) => scope.id));
          const totals = kinds.filter(({length}) => length > 0);
          const lines = totals.map((parts) => ({total: 'all', cells: parts.map(({scope}) => scope.id)}));
          expect([...findGiven(hidden, lines)]).toEqual([]);
        }
        for (const {asked, responseRate} of [whole, ...areas, ...channels]) {
          if (asked === null || asked < 50) expect(responseRate).toBeNull();
        }
        const shown = new Set(
          areas.filter(({asked, done: all}) => asked !== null && all !== null).map(({scope}) => scope.id),
        );
        for (const id of [...alarm.over, ...alarm.under]) expect(id === 'area:other' || shown.has(id)).toBe(true);
      }),
    );
  });
});
