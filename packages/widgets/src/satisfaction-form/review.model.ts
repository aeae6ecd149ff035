import type {Answers, Form, Language} from '@doorstep/contract';
import {findAlarmsIn, findAlarmWords, findPersonal} from '@doorstep/domain/forms';
import {textsOf} from './rules.ts';
import {type AnswerView, isLow, toLines} from './satisfaction-form.model.ts';
import type {FormWords} from './satisfaction-form.words.ts';
import {type FormSession, pagesAsked} from './session.ts';

/** Everything that is sent, and what a resident should know before. */
export interface ReviewView {
  lines: AnswerView[];
  isDanger: boolean;
  isDamp: boolean;
  /** What may say who wrote it, each with what it is taken for. */
  personal: string[];
  isHealth: boolean;
  /** The question whose words these are. */
  words: string | null;
  isLow: boolean;
}

/** The first word that tells of danger, as it was written. */
export const dangerWord = (form: Form, answers: Answers): string =>
  textsOf(form, answers)
    .flatMap((text) => findAlarmWords(text))
    .find(({alarm}) => alarm === 'danger')?.word ?? '';

/** What a resident sees before anything is sent. */
export function toReview(form: Form, session: FormSession, words: FormWords, language: Language): ReviewView {
  const {answers} = session;
  const alarms = findAlarmsIn(form.pages, answers);
  const personal = textsOf(form, answers).flatMap((text) =>
    findPersonal(text).map(({kind, start, end}) => ({kind, written: text.slice(start, end)})),
  );
  const {found, kinds} = words.forms.personal;
  const own = pagesAsked(form, answers)
    .flatMap(({questions}) => questions)
    .find(({id, kind}) => kind === 'text' && answers[id] !== undefined);
  return {
    lines: toLines(form, session, words, language),
    isDanger: alarms.includes('danger'),
    isDamp: alarms.includes('damp'),
    personal: personal.map(({kind, written}) => found({kind: kinds[kind], words: written})),
    isHealth: personal.some(({kind}) => kind === 'health'),
    words: own?.id ?? null,
    isLow: isLow(form, answers),
  };
}
