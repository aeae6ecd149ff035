import type {FormPage, Question} from '@doorstep/contract';
import * as fc from 'fast-check';
import {both, pageOf, toQuestion} from '../definition.ts';
import {FORM_DEFINITIONS} from '../definitions.ts';

const label = both('What?', 'Beth?');
const options = {a: 'A', b: 'B', 'none-of-these': 'None'};

/** A made-up form of up to eight questions of every kind, each of which may hang on one before it. */
const madeUp: fc.Arbitrary<FormPage[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom<Question['kind']>('scale', 'yes-no', 'one-of', 'many-of', 'text', 'reference'),
      required: fc.boolean(),
      after: fc.option(fc.nat({max: 7})),
      is: fc.subarray(Object.keys(options), {minLength: 1}),
      maxLength: fc.constantFrom(null, 5, 1200),
    }),
    {minLength: 1, maxLength: 8},
  )
  .map((rules) =>
    rules.map(({kind, required, after, is, maxLength}, place) => {
      const when = after === null || after >= place ? null : {question: `q${after}`, is};
      const chooses = kind !== 'text' && kind !== 'reference';
      const words = {label: label.en, ...(chooses ? {options} : {})};
      return pageOf(
        toQuestion(`q${place}`, {kind, required, when, maxLength: kind === 'text' ? maxLength : null}, words, words),
      );
    }),
  );

/** Pages of a shipped form or of a made-up one. */
const somePages: fc.Arbitrary<readonly FormPage[]> = fc.oneof(
  fc.constantFrom(...FORM_DEFINITIONS).map(({pages}) => pages),
  madeUp,
);

/** What somebody sends who reads no contract, or a plain page where nothing was filled in. */
const ODD: readonly unknown[] = [
  ...['', ' \r\n ', '\u0000', '\uD800', 'x'.repeat(1201), 'nothing', 'e\u0301', ' wo-12/34 ', '\u202Eabc\u0000'],
  ...[0, true, null, {}, [], [''], ['a', 7], ['nothing'], ['a', 'b', 'a']],
];

/** How one question is answered; made before the question is known, which costs much less than making it for each. */
const answering = fc.record({
  way: fc.constantFrom('left-out', 'right', 'right', 'right', 'many', 'odd', 'text'),
  pick: fc.nat({max: 999}),
  text: fc.string({unit: 'grapheme', maxLength: 12}),
});
type Answering = typeof answering extends fc.Arbitrary<infer T> ? T : never;

function answerTo({options: choices, kind}: Question, {way, pick, text}: Answering): unknown {
  const values = choices.map(({value}) => value);
  if (way === 'odd') return ODD[pick % ODD.length];
  if (way === 'text' || kind === 'text') return text;
  if (kind === 'reference') return `wo-${pick}/12`;
  if (way === 'many' || kind === 'many-of') return values.filter((_, place) => ((pick >> place) & 1) === 1).reverse();
  return values[pick % values.length];
}

/** A form with answers to some of its questions, and to some that it does not have. */
export const filledForms = fc
  .record({
    pages: somePages,
    ways: fc.array(answering, {minLength: 15, maxLength: 15}),
    odd: fc.option(fc.constantFrom('odd', 'constructor', 'toString'), {freq: 3}),
  })
  .map(({pages, ways, odd}) => {
    const raw: Record<string, unknown> = {};
    for (const [place, question] of pages.flatMap((page) => page.questions).entries()) {
      const way = ways[place];
      if (way !== undefined && way.way !== 'left-out') raw[question.id] = answerTo(question, way);
    }
    if (odd !== null) raw[odd] = 'x';
    return {pages, raw};
  });
