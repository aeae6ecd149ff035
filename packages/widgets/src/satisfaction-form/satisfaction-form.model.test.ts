import {FormSchema, type Answers, type Form} from '@doorstep/contract';
import {validateAnswers} from '@doorstep/domain/forms';
import {findForm, FORM_DEFINITIONS, toForm} from '@doorstep/domain/forms/definitions';
import fc from 'fast-check';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {LARKFIELD, RELEASE} from '../examples/larkfield.ts';
import {bringPart} from './bring-part.ts';
import {FORM_EXAMPLES} from './satisfaction-form.examples.ts';
import {toCopy, toPage} from './satisfaction-form.model.ts';
import {toReview} from './review.model.ts';
import {formWordsFor} from './satisfaction-form.words.ts';
import {
  type FormSession,
  pageOf,
  pagesAsked,
  reviewed,
  START,
  toBack,
  toChange,
  toNext,
  withAnswer,
  withFaults,
} from './session.ts';
import './welsh.ts';

const REPAIR: Form = FORM_EXAMPLES.first.data;
const {contact} = REPAIR;
const FORMS = FORM_DEFINITIONS.map((definition) =>
  toForm(definition, {release: RELEASE, landlord: LARKFIELD, state: 'open', contact, keepMonths: 24}),
);

/** Answers that a resident may give to a form, and some that none can. */
const answersTo = ({pages}: Form) =>
  fc.record(
    Object.fromEntries(
      pages
        .flatMap(({questions}) => questions)
        .map(({id, kind, options}) => {
          const values = [...options.map(({value}) => value), 'odd'];
          const written = fc.oneof(
            fc.string({maxLength: 40}),
            fc.constantFrom('I smell gas', 'black mould', 'ABC 123'),
          );
          if (kind === 'many-of') return [id, fc.array(fc.constantFrom(...values), {maxLength: 3})];
          return [id, options.length > 0 ? fc.constantFrom(...values) : written];
        }),
    ),
    {requiredKeys: []},
  ) as fc.Arbitrary<Answers>;
const formAndAnswers = fc.constantFrom(...FORMS).chain((form) => answersTo(form).map((answers) => ({form, answers})));

/** Presses Next until the review, or until a page lets nobody on. */
function walk(form: Form, session: FormSession): FormSession[] {
  const steps = [session];
  for (let step = 0; step < 40; step++) {
    const last = steps.at(-1) ?? session;
    if (last.step === 'review' || last.faults.length > 0) break;
    steps.push(toNext(form, last));
  }
  return steps;
}

beforeAll(bringPart);

describe('the way through a form', () => {
  it.each(Object.entries(FORM_EXAMPLES))('has examples that follow the contract: %s', (_, {data}) => {
    expect(FormSchema.safeParse(data).error).toBeUndefined();
  });

  it('ends at the review with answers that can be taken, or stays where one cannot', () => {
    fc.assert(
      fc.property(formAndAnswers, ({form, answers}) => {
        const steps = walk(form, {...START, answers});
        const last = steps.at(-1) ?? START;
        const {faults} = validateAnswers(form, answers);
        expect(last.step === 'review').toBe(faults.length === 0);
        // What is wrong is shown on the page it is on.
        const shown = pageOf(form, last)?.questions.map(({id}) => id) ?? [];
        for (const {question} of last.faults) expect(shown).toContain(question);
        // Every page that is asked was shown once, in order.
        const pages = steps.filter(({step, faults: wrong}) => step === 'page' && wrong.length === 0);
        const seen = [...new Set(pages.map((one) => pageOf(form, one)?.id))];
        expect(seen).toEqual(
          pagesAsked(form, answers)
            .map(({id}) => id)
            .slice(0, seen.length),
        );
        expect(last.answers).toEqual(answers);
      }),
      {numRuns: 300},
    );
  });

  it('goes back the way it came, to the first page, and keeps every answer', () => {
    fc.assert(
      fc.property(formAndAnswers, ({form, answers}) => {
        let session = walk(form, {...START, answers}).at(-1) ?? START;
        if (session.faults.length > 0) return;
        const seen: (string | undefined)[] = [];
        for (let before = toBack(form, session); before; before = toBack(form, session)) {
          session = before;
          if (session.step === 'page') seen.unshift(pageOf(form, session)?.id);
        }
        expect(seen).toEqual(pagesAsked(form, answers).map(({id}) => id));
        expect(session.answers).toEqual(answers);
      }),
      {numRuns: 200},
    );
  });

  it('shows the emergency route before it goes on, once, and again for other words', () => {
    const at = {...START, page: 'words', answers: {fixed: 'no', satisfaction: 'neither', words: 'There are sparks.'}};
    const danger = toNext(REPAIR, at);
    expect(danger.step).toBe('danger');
    const on = toNext(REPAIR, danger);
    expect([on.step, toNext(REPAIR, on).step]).toEqual(['reply', 'review']);
    const again = withAnswer({...toBack(REPAIR, on)!}, 'words', 'Now it is on fire.');
    expect(toNext(REPAIR, again).step).toBe('danger');
  });

  it('comes back to the review from one changed answer, by way of a question that it brings', () => {
    const answers = {fixed: 'no', satisfaction: 'neither'};
    const review = reviewed(REPAIR, {...START, answers});
    const page = toChange(REPAIR, review, 'satisfaction');
    expect(page).toMatchObject({step: 'page', page: 'satisfaction'});
    expect(toNext(REPAIR, withAnswer(page, 'satisfaction', 'very-satisfied')).step).toBe('review');
    const {satisfaction: _, ...without} = answers;
    expect(toNext(REPAIR, {...toChange(REPAIR, review, 'fixed'), answers: without})).toMatchObject({
      ...{step: 'page', page: 'satisfaction', faults: [{question: 'satisfaction', fault: 'missing'}]},
    });
  });

  it('wants an address from who wants an answer, and shows what the server refused where it stands', () => {
    const session = {
      ...START,
      answers: {fixed: 'no', satisfaction: 'neither'},
      replyTo: {way: 'phone', address: ' '},
    } as const;
    expect(reviewed(REPAIR, session)).toMatchObject({step: 'reply', faults: [{fault: 'missing'}]});
    const refused = withFaults(REPAIR, session, [
      {question: 'words', fault: 'too-long'},
      {question: 'gone', fault: 'unknown'},
    ]);
    expect(refused).toMatchObject({page: 'words', faults: [{question: 'words', fault: 'too-long'}]});
  });
});

describe('what a form shows', () => {
  const words = formWordsFor('en');

  it('shows the answers that are sent, and no others, in the words they were chosen by', () => {
    fc.assert(
      fc.property(formAndAnswers, fc.constantFrom('en', 'cy'), ({form, answers}, language) => {
        const {answers: sent, faults} = validateAnswers(form, answers);
        if (faults.length > 0) return;
        const {lines} = toReview(form, {...START, answers: sent}, formWordsFor(language), language);
        const questions = form.pages.flatMap(({questions}) => questions);
        for (const {id, answers: shown} of lines) {
          const question = questions.find((one) => one.id === id);
          if (!question) continue;
          const values = [sent[id] ?? []].flat();
          const labels = values.map(
            (value) => question.options.find((one) => one.value === value)?.label[language] ?? value,
          );
          expect(shown.map(({text}) => text)).toEqual(labels.length > 0 ? labels : [formWordsFor(language).none]);
        }
        expect(new Set(lines.map(({id}) => id))).toEqual(
          new Set([
            ...pagesAsked(form, sent).flatMap((page) => page.questions.map(({id}) => id)),
            ...(form.locked ? [] : ['reply-to']),
          ]),
        );
      }),
      {numRuns: 200},
    );
  });

  it('counts pages as they are asked, and letters as the server does', () => {
    const page = (answers: Answers, id: string | null) => toPage(REPAIR, {...START, answers, page: id}, words, 'en');
    expect(page({}, null)).toMatchObject({at: 1, all: 7});
    expect(page({fixed: 'yes'}, 'satisfaction')).toMatchObject({at: 6, all: 8});
    expect(page({words: '𝔞'.repeat(1100)}, 'words').questions[0]?.room).toBe('You have 100 letters left');
    expect(page({words: 'x'.repeat(1203)}, 'words').questions[0]?.room).toBe(
      'Write at most 1,200 characters. You have written 1,203',
    );
    expect(page({words: 'x'.repeat(50)}, 'words').questions[0]?.room).toBe('');
  });

  it('warns of what says who wrote it, and offers help to who is not satisfied', () => {
    const view = toReview(REPAIR, FORM_EXAMPLES.reviewWords.session, words, 'en');
    expect(view).toMatchObject({isDanger: true, isDamp: true, isHealth: true, isLow: true, words: 'words'});
    for (const part of ['01632 960 001', 'Ann']) expect(view.personal.join(' ')).toContain(part);
    const calm = toReview(REPAIR, {...START, answers: {satisfaction: 'neither', words: 'All well.'}}, words, 'en');
    expect(calm).toMatchObject({isDanger: false, isDamp: false, personal: [], isLow: false});
  });

  it('gives all of it as text to take elsewhere', () => {
    const copy = toCopy(REPAIR, FORM_EXAMPLES.review.session, words, 'en');
    for (const part of ['Was the problem fixed?\nYes', 'It took three visits.', 'K7Q2M9']) expect(copy).toContain(part);
  });

  it('asks no survey of opinions for an address', () => {
    const survey = findForm('tsm-perception');
    expect(survey?.locked).toBe(true);
    const lines = toReview(FORM_EXAMPLES.survey.data, START, words, 'en').lines.map(({id}) => id);
    expect(lines).not.toContain('reply-to');
  });
});

describe('before what looks through own words has come', () => {
  it('takes any words for danger, and none where nothing is written', async () => {
    vi.resetModules();
    const fresh = await import('./session.ts');
    const at = {
      ...fresh.START,
      page: 'words',
      answers: {fixed: 'no', satisfaction: 'neither', words: 'All well.'},
    } as const;
    expect(fresh.toNext(REPAIR, at).step).toBe('danger');
    const {words: _, ...silent} = at.answers;
    expect(fresh.toNext(REPAIR, {...at, answers: silent}).step).toBe('reply');
  });
});
