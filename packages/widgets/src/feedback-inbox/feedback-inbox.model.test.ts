import {FEEDBACK_DECISIONS, FEEDBACK_STATUSES, FEEDBACK_THEMES, FORM_IDS, type StaffFeedback} from '@doorstep/contract';
import {formsEnglish, PERSONAL_KINDS} from '@doorstep/domain/forms';
import {formsWelsh} from '@doorstep/domain/forms/welsh';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import './welsh.ts';
import {INBOX_EXAMPLES} from './feedback-inbox.examples.ts';
import {toDetail, toRow} from './feedback-inbox.model.ts';
import {inboxWordsFor} from './feedback-inbox.words.ts';
import {toLabels} from './read-labels.ts';
import {findConflicts, START, toChange, toOrder, withDraft, withItem, withoutDraft} from './session.ts';

const [PLAIN] = INBOX_EXAMPLES.list.data.items;
if (!PLAIN) throw new Error('The list is empty');

const anItem = fc
  .record({
    decision: fc.constantFrom(null, ...FEEDBACK_DECISIONS),
    themes: fc.subarray([...FEEDBACK_THEMES]),
    publicWords: fc.constantFrom(null, 'a', 'b'),
    reply: fc.constantFrom(null, 'a', ' b '),
    alarms: fc.subarray(['damp', 'danger'] as const),
    status: fc.constantFrom(...FEEDBACK_STATUSES),
    answers: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))),
    form: fc.oneof(fc.constantFrom(...FORM_IDS), fc.string()),
    received: fc.oneof(fc.constant(PLAIN.received), fc.string()),
  })
  .map((part): StaffFeedback => ({...PLAIN, ...part}));

describe('the inbox', () => {
  it.each(['en', 'cy'] as const)('calls everything what residents are told it is called: %s', (language) => {
    const words = inboxWordsFor(language);
    const forms = language === 'cy' ? formsWelsh : formsEnglish;
    expect(words.language).toBe(language);
    expect(words.themes).toEqual(forms.theme);
    expect(words.statuses).toEqual(
      Object.fromEntries(Object.entries(forms.status).map(([status, {name}]) => [status, name])),
    );
    // What can be chosen is made of the names.
    for (const [names, all] of [
      [words.forms, FORM_IDS],
      [words.themes, FEEDBACK_THEMES],
      [words.statuses, FEEDBACK_STATUSES],
      [words.decisions, FEEDBACK_DECISIONS],
    ] as const)
      expect(Object.keys(names)).toEqual([...all]);
    expect(Object.keys(words.kinds).sort()).toEqual([...PERSONAL_KINDS].sort());
  });

  it('puts danger and then damp first that nobody has decided about, and keeps the order else', () => {
    fc.assert(
      fc.property(fc.array(anItem), (items) => {
        const open = ({decision, status}: StaffFeedback) => decision === null && status !== 'erased';
        const rank = (item: StaffFeedback) =>
          open(item) && item.alarms.includes('danger') ? 0 : open(item) && item.alarms.length > 0 ? 1 : 2;
        const order = toOrder(items);
        expect(order.map(rank)).toEqual(items.map(rank).sort());
        for (const at of [0, 1, 2])
          expect(order.filter((item) => rank(item) === at)).toEqual(items.filter((item) => rank(item) === at));
      }),
    );
  });

  it('sends what is changed and nothing else, and is in conflict only where both changed one thing', () => {
    fc.assert(
      fc.property(anItem, anItem, anItem, (read, now, mine) => {
        const draft = {themes: mine.themes, reply: mine.reply ?? '', publicWords: mine.publicWords ?? ''};
        const change = toChange(read, draft);
        expect(toChange(read, toChange(read, draft))).toEqual(change);
        expect(toChange(read, {themes: [...read.themes].reverse(), reply: read.reply ?? ''})).toEqual({});
        expect(findConflicts(read, read, change)).toEqual([]);
        const same = {...now, themes: draft.themes, reply: draft.reply, publicWords: draft.publicWords};
        expect(findConflicts(read, same, change)).toEqual([]);
        for (const field of findConflicts(read, now, change)) expect(now[field]).not.toEqual(read[field]);
      }),
    );
  });

  it('keeps drafts apart, and holds nobody’s phone number', () => {
    const one = withDraft(withDraft(START, 'A', {reply: 'a'}), 'B', {reply: 'b', themes: ['mess']});
    expect(withoutDraft(one, 'B', ['reply', 'themes']).drafts).toEqual({A: {reply: 'a'}});
    expect(withoutDraft(one, 'B', ['reply']).drafts).toEqual({A: {reply: 'a'}, B: {themes: ['mess']}});
    const item = {...PLAIN, replyTo: {way: 'phone', address: '01632 960 001'}} as const;
    expect(JSON.stringify(withItem({...START, items: [PLAIN]}, item))).not.toContain('01632');
  });

  it('shows every answer that is there, in whatever words', () => {
    fc.assert(
      fc.property(anItem, fc.constantFrom('en', 'cy'), (item, language) => {
        const words = inboxWordsFor(language);
        const session = {...INBOX_EXAMPLES.open.session, items: [item], open: item.receipt, drafts: {}};
        const detail = toDetail(session, words, language);
        expect(detail?.answers.length).toBe(Object.keys(item.answers).length);
        expect(detail?.alarms.map(({alarm}) => alarm)).toEqual([...item.alarms].sort().reverse().sort(dangerFirst));
        expect(JSON.stringify([detail?.facts, toRow(item, session, words)])).not.toMatch(/NaN|undefined|Invalid/);
      }),
    );
  });

  it('takes labels from what is a form, and nothing from what is none', () => {
    fc.assert(fc.property(fc.anything(), (pages) => void toLabels(pages)));
    expect(
      toLabels([{questions: [{id: 'a', label: {en: 'A?'}, options: [{value: 'x', label: {en: 'X'}}, null]}, {id: 1}]}]),
    ).toEqual({
      a: {label: {en: 'A?'}, options: {x: {en: 'X'}}},
    });
  });
});

const dangerFirst = (a: string, b: string) => Number(b === 'danger') - Number(a === 'danger');
