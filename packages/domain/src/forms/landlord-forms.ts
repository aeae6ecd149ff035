import type {FormId} from '@doorstep/contract';
import {both, type FormDefinition, pageOf, type QuestionRules, type QuestionWords, toQuestion} from './definition.ts';
import {cy} from './messages/generated/definitions.cy.ts';
import {en} from './messages/generated/definitions.en.ts';

type LandlordFormId = Exclude<FormId, 'tsm-perception'>;

interface FormWords<Name extends string> {
  readonly title: string;
  readonly introduction: string;
  readonly questions: Readonly<Record<Name, QuestionWords>>;
}

/** Code points that somebody's own words may have. */
const WORDS: QuestionRules = {kind: 'text', maxLength: 1200};

/** What each question of a form is; their order is that of the form. */
const RULES = {
  'after-repair': {
    reference: {kind: 'reference'},
    fixed: {kind: 'yes-no', required: true},
    // What is not fixed was not put right on the first visit either; who is not sure of the one can say nothing of the other.
    'first-time': {
      kind: 'yes-no',
      when: {question: 'fixed', is: ['yes']},
      measures: ['repairs-right-first-time-by-resident'],
    },
    'appointment-kept': {kind: 'one-of', measures: ['appointment-kept-by-resident']},
    'at-the-door': {kind: 'many-of'},
    satisfaction: {kind: 'scale', required: true, measures: ['repairs-satisfaction']},
    words: WORDS,
  },
  'repair-not-done': {
    reference: {kind: 'reference'},
    'reported-when': {kind: 'one-of'},
    what: {kind: 'one-of', required: true},
    words: WORDS,
  },
  'about-a-figure': {
    agrees: {kind: 'one-of', required: true},
    words: WORDS,
  },
} as const satisfies {
  [Id in LandlordFormId]: {[Name in keyof (typeof en)[Id]['questions']]: QuestionRules};
};

/** The forms whose words a landlord may change: after a repair, a repair that is not done, and about a figure. */
export const LANDLORD_FORMS: readonly FormDefinition[] = [
  toDefinition('after-repair', RULES['after-repair'], en['after-repair'], cy['after-repair']),
  toDefinition('repair-not-done', RULES['repair-not-done'], en['repair-not-done'], cy['repair-not-done']),
  toDefinition('about-a-figure', RULES['about-a-figure'], en['about-a-figure'], cy['about-a-figure']),
];

function toDefinition<Name extends string>(
  id: LandlordFormId,
  rules: Readonly<Record<Name, QuestionRules>>,
  english: FormWords<Name>,
  welsh: FormWords<Name>,
): FormDefinition {
  return {
    id,
    version: 1,
    locked: false,
    title: both(english.title, welsh.title),
    introduction: both(english.introduction, welsh.introduction),
    privacy: both(en.privacy, cy.privacy),
    pages: (Object.keys(rules) as Name[]).map((name) =>
      pageOf(toQuestion(name, rules[name], english.questions[name], welsh.questions[name])),
    ),
  };
}
