import {AnswersSchema, type Question} from '@doorstep/contract';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findForm} from './definitions.ts';
import {filledForms} from './testing/arbitraries.ts';
import {askedPages, askedQuestions, checkAnswer, countCharacters, validateAnswers} from './validate.ts';

const afterRepair = findForm('after-repair')!;
const answer = (form: string, answers: Record<string, unknown>) => validateAnswers(findForm(form)!, answers);

describe('the rule of answers', () => {
  it('cleans to what is valid, and what is clean stays as it is', () => {
    fc.assert(
      fc.property(filledForms, ({pages, raw}) => {
        const {answers, faults} = validateAnswers({pages}, raw);
        expect(AnswersSchema.parse(answers)).toEqual(answers);
        const again = validateAnswers({pages}, answers);
        expect(again.answers).toEqual(answers);
        expect(Object.keys(again.answers)).toEqual(Object.keys(answers));
        // Only what was not answered can be wrong with clean answers.
        const lacking = new Set(faults.filter(({fault}) => fault !== 'unknown').map(({question}) => question));
        for (const {question, fault} of again.faults) {
          expect(fault).toBe('missing');
          expect(lacking.has(question)).toBe(true);
        }
      }),
      {numRuns: 300},
    );
  });

  it('keeps an answer only to a question that is asked, and asks only what the answers before it call for', () => {
    fc.assert(
      fc.property(filledForms, ({pages, raw}) => {
        const {answers, faults} = validateAnswers({pages}, raw);
        const asked = askedQuestions(pages, raw);
        const names = asked.map(({id}) => id);
        expect(askedQuestions(pages, answers).map(({id}) => id)).toEqual(names);
        expect(askedPages(pages, raw).flatMap(({questions}) => questions)).toEqual(asked);
        for (const id of Object.keys(answers)) expect(names).toContain(id);
        for (const question of pages.flatMap(({questions}) => questions)) {
          const {when, id} = question;
          const given = when === null ? [] : [answers[when.question] ?? []].flat();
          expect(names.includes(id)).toBe(when === null || given.some((value) => when.is.includes(value)));
        }
        const known = new Set(pages.flatMap(({questions}) => questions.map(({id}) => id)));
        const unknown = Object.keys(raw).filter((id) => !known.has(id));
        expect(faults.filter(({fault}) => fault === 'unknown').map(({question}) => question)).toEqual(unknown);
        for (const {question, fault} of faults) expect(fault === 'unknown' || names.includes(question)).toBe(true);
      }),
      {numRuns: 300},
    );
  });

  it('says of every question that is asked either what was answered, or what is wrong, or nothing where it may be left out', () => {
    fc.assert(
      fc.property(filledForms, ({pages, raw}) => {
        const {answers, faults} = validateAnswers({pages}, raw);
        for (const {id, required} of askedQuestions(pages, raw)) {
          const said = (id in answers ? 1 : 0) + faults.filter(({question}) => question === id).length;
          if (required) expect(said, id).toBe(1);
          else expect(said, id).toBeLessThanOrEqual(1);
        }
      }),
      {numRuns: 250},
    );
  });

  it('drops an answer whose condition no longer holds, and everything that hangs on it', () => {
    const filled = {'had-repair': 'yes', tp01: 'very-satisfied', tp02: 'neither', tp03: 'fairly-satisfied'};
    expect(answer('tsm-perception', filled).answers).toEqual(filled);
    expect(answer('tsm-perception', {...filled, 'had-repair': 'no'})).toEqual({
      answers: {tp01: 'very-satisfied', 'had-repair': 'no'},
      faults: [],
    });
    expect(answer('tsm-perception', {...filled, 'had-repair': 'perhaps'}).faults).toEqual([
      {question: 'had-repair', fault: 'not-an-option'},
    ]);
  });

  it('names each fault, in the order of the questions', () => {
    const faults = (raw: Record<string, unknown>) =>
      validateAnswers(afterRepair, raw).faults.map(({question, fault}) => `${question} ${fault}`);
    expect(faults({})).toEqual(['fixed missing', 'satisfaction missing']);
    expect(
      faults({fixed: ['yes'], satisfaction: 'good', words: 'x'.repeat(1201), reference: 'R!', extra: 'y'}),
    ).toEqual([
      'reference not-a-reference',
      'fixed wrong-kind',
      'satisfaction not-an-option',
      'words too-long',
      'extra unknown',
    ]);
    expect(faults({fixed: 'no', satisfaction: 'neither', 'at-the-door': ['showed-id', 'sang']})).toEqual([
      'at-the-door not-an-option',
    ]);
  });

  it('takes what a plain page sends: nothing for an empty field, one box as a word alone', () => {
    const sent = {fixed: 'yes', satisfaction: 'neither', words: ' \r\n', reference: '  ', 'at-the-door': 'showed-id'};
    expect(validateAnswers(afterRepair, sent)).toEqual({
      answers: {fixed: 'yes', 'at-the-door': ['showed-id'], satisfaction: 'neither'},
      faults: [],
    });
  });

  it('takes “none of these” only alone', () => {
    const question = afterRepair.pages.flatMap(({questions}) => questions).find(({id}) => id === 'at-the-door')!;
    expect(checkAnswer(question, ['none-of-these'])).toEqual({value: ['none-of-these']});
    expect(checkAnswer(question, ['none-of-these', 'cleaned-up', 'showed-id', 'showed-id'])).toEqual({
      value: ['showed-id', 'cleaned-up'],
    });
  });

  it('counts characters as people do, not as a computer keeps them, and drops what nobody sees', () => {
    const text = (maxLength: number): Question => ({...afterRepair.pages[6]!.questions[0]!, maxLength});
    expect(countCharacters('e\u0301🏠 ')).toBe(2);
    expect(checkAnswer(text(2), ' e\u0301🏠\n')).toEqual({value: 'é🏠'});
    expect(checkAnswer(text(1), 'e\u0301🏠')).toEqual({fault: 'too-long'});
    expect(checkAnswer(text(20), 'a\r\nb\rc\u0000\u202Ed\uD800')).toEqual({value: 'a\nb\ncd\uFFFD'});
  });
});
