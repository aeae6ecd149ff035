import type {Answers, FormId} from '@doorstep/contract';
import {findAlarmsIn, findPersonal, validateAnswers} from '@doorstep/domain/forms';
import {findForm, type FormDefinition, isVersionOf} from '@doorstep/domain/forms/definitions';
import type {FeedbackRefusal, FeedbackService, Findings, Outcome} from '../http/feedback-service.ts';

/** Which forms a landlord takes; one that is not named is off. */
export interface TakenForms {
  readonly on: boolean;
  readonly forms: Readonly<Partial<Record<FormId, 'open' | 'closed' | undefined>>>;
}

/** The rule of what is taken, and what there is to say before it is sent. */
export function checkAnswers(
  own: TakenForms | undefined,
  {form, version, answers}: Parameters<FeedbackService['check']>[1],
): Outcome<Findings> {
  const definition = findForm(form);
  const refusal = refuseForm(own, definition, version);
  if (refusal !== undefined) return {refusal};
  const {answers: cleaned, faults} = validateAnswers(definition ?? {pages: []}, answers);
  if (faults.length > 0) return {refusal: {code: 'DS_FEEDBACK_FAULTY', faults}};
  const texts = listTexts(definition, cleaned);
  return {
    value: {
      answers: cleaned,
      alarms: findAlarmsIn(definition?.pages ?? [], cleaned),
      personal: [...new Set(texts.flatMap((text) => findPersonal(text).map(({kind}) => kind)))],
    },
  };
}

function refuseForm(
  own: TakenForms | undefined,
  definition: FormDefinition | undefined,
  version: number,
): FeedbackRefusal | undefined {
  if (own?.on !== true) return {code: 'DS_FEEDBACK_OFF'};
  if (definition === undefined || !isVersionOf(definition, version)) return {code: 'DS_FEEDBACK_NO_FORM'};
  const state = own.forms[definition.id];
  if (state === undefined) return {code: 'DS_FEEDBACK_OFF'};
  return state === 'closed' ? {code: 'DS_FEEDBACK_CLOSED'} : undefined;
}

function listTexts(definition: FormDefinition | undefined, answers: Answers): string[] {
  return questionsOf(definition, 'text').flatMap(({id}) => answers[id] ?? []);
}

/** The questions of one kind, on whatever page. */
export function questionsOf(definition: FormDefinition | undefined, kind: string) {
  return definition?.pages.flatMap(({questions}) => questions).filter((question) => question.kind === kind) ?? [];
}
