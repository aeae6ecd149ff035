import type {AnswerFault, AnswerFaultWord, Answers, Condition, FormPage, Question} from '@doorstep/contract';
import {normaliseReference} from './reference.ts';
import {tidyText} from './tidy-text.ts';

/** The pages of a form, or the form itself. */
export interface Pages {
  readonly pages: readonly FormPage[];
}

/** Answers as they arrive, from anybody: from a form's fields, a file or a script. */
export type RawAnswers = Readonly<Record<string, unknown>>;

/** What one answer is worth: nothing where the question was left out. */
export interface CheckedAnswer {
  readonly value?: string | string[];
  readonly fault?: AnswerFaultWord;
}

export interface ValidatedAnswers {
  /** In the order of the questions; what cannot be taken, or was not asked, is not among them. */
  readonly answers: Answers;
  /** In the order of the questions; answers to no question of the form last. */
  readonly faults: AnswerFault[];
}

/**
 * The one rule of what is taken, for the server, the widget and the pages without script. An answer to a question that is
 * not asked is dropped without a fault: a page without script shows every question. Cleaned answers are valid, and clean.
 */
export function validateAnswers({pages}: Pages, answers: RawAnswers): ValidatedAnswers {
  const {asked, cleaned, faults} = walk(pages, answers);
  const known = new Set(pages.flatMap(({questions}) => questions.map(({id}) => id)));
  const missing = asked.filter(({id, required}) => required && !Object.hasOwn(cleaned, id) && !faults.some(isOf(id)));
  const wrong = [...faults, ...missing.map(({id}): AnswerFault => ({question: id, fault: 'missing'}))];
  const order = asked.map(({id}) => id);
  wrong.sort((a, b) => order.indexOf(a.question) - order.indexOf(b.question));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  return {
    answers: cleaned,
    faults: [...wrong, ...unknown.map((question): AnswerFault => ({question, fault: 'unknown'}))],
  };
}

/** The questions that are asked of somebody who gave these answers, in order. */
export function askedQuestions(pages: readonly FormPage[], answers: RawAnswers): Question[] {
  return walk(pages, answers).asked;
}

/** The pages that somebody who gave these answers sees, each with the questions that are asked. */
export function askedPages(pages: readonly FormPage[], answers: RawAnswers): FormPage[] {
  const asked = new Set(askedQuestions(pages, answers).map(({id}) => id));
  return pages.flatMap((page) => {
    const questions = page.questions.filter(({id}) => asked.has(id));
    return questions.length === 0 ? [] : [{...page, questions}];
  });
}

/** What an answer to a question is worth by itself, whether or not the question is asked. */
export function checkAnswer(question: Question, raw: unknown): CheckedAnswer {
  if (raw === undefined || raw === null || raw === '') return {};
  if (question.kind === 'many-of') return checkMany(question, typeof raw === 'string' ? [raw] : raw);
  if (typeof raw !== 'string') return {fault: 'wrong-kind'};
  if (question.kind === 'reference') return checkReference(raw);
  if (question.kind === 'text') return checkText(raw, question.maxLength);
  return question.options.some(({value}) => value === raw) ? {value: raw} : {fault: 'not-an-option'};
}

/** Characters as they are counted against the most a text may have: code points, so that no language pays for its signs. */
export function countCharacters(text: string): number {
  return Array.from(tidyText(text)).length;
}

/** With others beside it, "none of these" is an answer begun before and not taken back. */
const NONE = 'none-of-these';

function checkMany({options}: Question, raw: unknown): CheckedAnswer {
  if (!Array.isArray(raw)) return {fault: 'wrong-kind'};
  const chosen = raw.filter((value) => value !== '');
  if (chosen.some((value) => !options.some((option) => option.value === value))) return {fault: 'not-an-option'};
  const value = options.map((option) => option.value).filter((option) => chosen.includes(option));
  const some = value.length > 1 ? value.filter((option) => option !== NONE) : value;
  return some.length === 0 ? {} : {value: some};
}

function checkReference(raw: string): CheckedAnswer {
  if (raw.trim() === '') return {};
  const value = normaliseReference(raw);
  return value === null ? {fault: 'not-a-reference'} : {value};
}

function checkText(raw: string, maxLength: number | null): CheckedAnswer {
  const value = tidyText(raw);
  if (value === '') return {};
  return maxLength !== null && Array.from(value).length > maxLength ? {fault: 'too-long'} : {value};
}

/** Goes through the questions once: each may hang on one before it, as it was answered. */
function walk(pages: readonly FormPage[], answers: RawAnswers) {
  const asked: Question[] = [];
  const faults: AnswerFault[] = [];
  const cleaned: Answers = {};
  for (const question of pages.flatMap(({questions}) => questions)) {
    if (question.when !== null && !holds(question.when, cleaned)) continue;
    asked.push(question);
    const raw = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const {value, fault} = checkAnswer(question, raw);
    if (value !== undefined) cleaned[question.id] = value;
    if (fault !== undefined) faults.push({question: question.id, fault});
  }
  return {asked, cleaned, faults};
}

/** Only questions that are asked have a cleaned answer, so a condition on one that is not does not hold. */
function holds({question, is}: Condition, cleaned: Answers): boolean {
  return [cleaned[question] ?? []].flat().some((value) => is.includes(value));
}

const isOf = (id: string) => (fault: AnswerFault) => fault.question === id;
