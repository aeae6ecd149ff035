import {ACTION_VERDICTS, type Action, type ActionList, ActionListSchema, SIGNAL_KINDS} from '@doorstep/contract';
import {formatDay} from '@doorstep/domain/format';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {actionLine} from './action-line.ts';
import {ACTIONS_EXAMPLES} from './actions.examples.ts';
import {toActions} from './actions.model.ts';

const LIST: ActionList = ACTIONS_EXAMPLES.list.data;
const view = (list: ActionList, measure?: string, signals = true) => toActions(list, {measure, signals}, 'en');

const text = fc.string({maxLength: 30}).map((en) => ({en}));
const day = fc.integer({min: 0, max: 4000}).map((at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));
const signal = fc.record({kind: fc.constantFrom(...SIGNAL_KINDS), since: day, reason: text});
const id = fc.constantFrom('tsm-tp02', 'a', '__proto__', 'constructor');
const value = fc.option(fc.double({noNaN: true}), {nil: null});
const action: fc.Arbitrary<Action> = fc.record({
  id: fc.constant('x'),
  measure: id,
  scope: fc.constant('all'),
  signal,
  said: fc.option(text, {nil: null}),
  plan: text,
  owner: text,
  begun: day,
  due: day,
  check: day,
  expected: fc.record({text, value, by: day}),
  // A verdict that a later version of the contract may add is told without a sign.
  result: fc.record({
    verdict: fc.constantFrom(...ACTION_VERDICTS, 'splendid' as 'worked', '__proto__' as 'worked'),
    before: value,
    now: value,
    sentence: text,
  }),
});
const list = fc.record({
  actions: fc.array(action, {maxLength: 4}),
  unanswered: fc.array(
    fc.record({
      measure: id,
      scope: fc.constant('all'),
      ...{kind: fc.constantFrom(...SIGNAL_KINDS), since: day, reason: text},
    }),
    {maxLength: 4},
  ),
});

describe('the view of actions', () => {
  it.each(Object.entries(ACTIONS_EXAMPLES))('is made of an example that follows the contract: %s', (_, {data}) => {
    expect(ActionListSchema.safeParse(data).error).toBeUndefined();
  });

  it('says the words of the document and its days, all of them, and nothing of its own but labels', () => {
    fc.assert(
      fc.property(list, fc.option(id, {nil: undefined}), (given, measure) => {
        const shown = view({...LIST, ...given}, measure);
        const chosen = given.actions.filter((one) => measure === undefined || one.measure === measure);
        expect(shown.actions).toHaveLength(chosen.length);
        expect(shown.none === '').toBe(chosen.length > 0);
        expect(shown.unanswered.map(({reason}) => reason.text)).toEqual(
          given.unanswered
            .filter((one) => measure === undefined || one.measure === measure)
            .map(({reason}) => reason.en),
        );
        shown.actions.forEach((one, at) => {
          const {said, signal: cause, plan, owner, begun, due, check, result} = chosen[at]!;
          expect([one.why.text, one.also?.text]).toEqual(
            said ? [said.en, cause.reason.en] : [cause.reason.en, undefined],
          );
          expect(one.plan.text).toBe(plan.en);
          expect(one.owner.words).toContain(owner.en);
          expect(one.started).toBe(`Started ${formatDay(begun, 'en')}. To be done by ${formatDay(due, 'en')}.`);
          expect(one.result.strong + one.result.rest).toBe(result.sentence.en);
          const next = formatDay(result.verdict === 'too-early' ? check : LIST.release.published, 'en');
          expect(one.check).toContain(next);
          expect(one.name === null || one.name.text === 'Satisfied with repairs').toBe(true);
        });
      }),
      {numRuns: 300},
    );
  });

  it.each([
    ['worked', 'better'],
    ['not-yet', 'provisional'],
    ['no-change', 'no-real-change'],
    ['too-early', 'stale'],
    ['cannot-tell', 'too-few'],
    ['splendid', null],
  ] as const)('gives the verdict %s the sign %s', (verdict, sign) => {
    const result = {verdict: verdict as 'worked', before: null, now: null, sentence: {en: 'So it is. It was 12.'}};
    expect(actionLine(result, 'en').sign).toBe(sign);
  });

  it('lists what nobody answers only when it is asked for', () => {
    expect(view(LIST).unanswered.map(({name}) => name?.text ?? null)).toEqual(['Emergency repairs on time', null]);
    expect(view(LIST, undefined, false).unanswered).toEqual([]);
    expect(view(LIST, 'tsm-tp02').unanswered).toEqual([]);
  });

  it('does not count the actions of all measures beside those of one', () => {
    expect(view(LIST).sentence?.text).toContain('3 actions');
    expect(view(LIST, 'tsm-tp02')).toMatchObject({sentence: null, actions: [{name: null}]});
    expect(view(LIST, 'tsm-bs01').none).toBe('No action is written down for this measure yet.');
  });
});
