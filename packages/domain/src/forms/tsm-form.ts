import type {Question} from '@doorstep/contract';
import {both, type FormDefinition, pageOf, type QuestionRules, toQuestion} from './definition.ts';
import {cy as shared} from './messages/generated/definitions.cy.ts';
import {en as sharedEnglish} from './messages/generated/definitions.en.ts';
import {cy} from './messages/generated/tsm-perception.cy.ts';
import {en} from './messages/generated/tsm-perception.en.ts';

type Name = keyof typeof en.questions;
type Scale = 'satisfaction' | 'agreement';

/** A question of the regulator's on a scale of five; where it offers "not applicable", that is no part of the scale. */
function scale(
  name: Name,
  of: Scale,
  {offersNone = false, after}: {offersNone?: boolean; after?: Name} = {},
): Question {
  const options = ({[of]: points, 'not-applicable': none}: typeof en) => ({
    ...points,
    ...(offersNone ? {'not-applicable': none} : {}),
  });
  const rules: QuestionRules = {
    kind: 'scale',
    required: name === 'tp01',
    when: after === undefined ? null : {question: after, is: ['yes']},
  };
  return toQuestion(
    name,
    rules,
    {label: en.questions[name], options: options(en)},
    {label: cy.questions[name], options: options(cy)},
  );
}

/** A question that decides whether the one after it is asked. */
function filter(name: Name, options: (words: typeof en) => Record<string, string>): Question {
  return toQuestion(
    name,
    {kind: 'yes-no'},
    {label: en.questions[name], options: options(en)},
    {label: cy.questions[name], options: options(cy)},
  );
}

const yesOrNo = ({yes, no}: typeof en) => ({yes, no});

/**
 * TP01 to TP12 as the Regulator of Social Housing has them asked (Tenant Satisfaction Measures: technical requirements
 * and tenant survey requirements, 2023): its words, its order with TP01 first, its filters, scales and "not applicable".
 * The Welsh is a translation. The form after a repair is another thing and never has these codes.
 */
const QUESTIONS: readonly Question[] = [
  scale('tp01', 'satisfaction'),
  filter('had-repair', yesOrNo),
  scale('tp02', 'satisfaction', {after: 'had-repair'}),
  scale('tp03', 'satisfaction', {after: 'had-repair'}),
  scale('tp04', 'satisfaction'),
  scale('tp05', 'satisfaction', {offersNone: true}),
  scale('tp06', 'satisfaction', {offersNone: true}),
  scale('tp07', 'satisfaction', {offersNone: true}),
  scale('tp08', 'agreement', {offersNone: true}),
  filter('made-complaint', yesOrNo),
  scale('tp09', 'satisfaction', {after: 'made-complaint'}),
  filter('communal-areas', ({communal}) => communal),
  scale('tp10', 'satisfaction', {after: 'communal-areas'}),
  scale('tp11', 'satisfaction', {offersNone: true}),
  scale('tp12', 'satisfaction', {offersNone: true}),
];

/** The regulator's survey, which no landlord may reword. */
export const TSM_FORM: FormDefinition = {
  id: 'tsm-perception',
  version: 1,
  locked: true,
  title: both(en.title, cy.title),
  introduction: both(en.introduction, cy.introduction),
  privacy: both(sharedEnglish.privacy, shared.privacy),
  pages: QUESTIONS.map(pageOf),
};
