import type {Answers, Form, FormContact, Language, Question, ReplyWay} from '@doorstep/contract';
import {countCharacters, sayFault} from '@doorstep/domain/forms';
import {say, type Said} from '../words/words.ts';
import {textsOf} from './rules.ts';
import {asksReply, type FormSession, pageOf, pagesAsked, REPLY} from './session.ts';
import type {FormWords} from './satisfaction-form.words.ts';

/** One question as it is shown. */
export interface QuestionView {
  question: Question;
  label: Said;
  hint: Said | null;
  error: string;
  /** Of a text, how it stands against the most it may have; empty while there is much room. */
  room: string;
  answer: readonly string[];
}

/** One page of questions, or the page of the reply: where it stands among all, and what is wrong. */
export interface PageView {
  at: number;
  all: number;
  /** Above several questions; null where the one question is the heading. */
  title: Said | null;
  questions: QuestionView[];
  /** Every fault with the id of the control it leads to. */
  faults: {control: string; text: string}[];
  /** Whether the button leads to the review. */
  isLast: boolean;
}

/** One line of the review. */
export interface AnswerView {
  /** What is changed by it: a question, or the wish for an answer. */
  id: string;
  label: Said;
  answers: Said[];
}

const said = (text: string, {language}: FormWords): Said => ({text, lang: language});

/** Id of the first control of a question. */
export const controlOf = ({id, options}: Pick<Question, 'id' | 'options'>): string =>
  options[0] ? `${id}-${options[0].value}` : id;

const ROOM_TOLD = 200;

function sayRoom(question: Question, answer: string, words: FormWords): string {
  const left = (question.maxLength ?? Infinity) - countCharacters(answer);
  if (left < 0) return sayFault(words.forms, 'too-long', {question, answer});
  return left > ROOM_TOLD ? '' : words.left({count: String(left)});
}

/** The page of questions that a session is at. */
export function toPage(form: Form, session: FormSession, words: FormWords, language: Language): PageView {
  const pages = pagesAsked(form, session.answers);
  const page = pageOf(form, session);
  const errorOf = (question: Question) => {
    const fault = session.faults.find((one) => one.question === question.id);
    const answer = session.answers[question.id];
    return fault ? sayFault(words.forms, fault.fault, {question, answer}) : '';
  };
  const questions = (page?.questions ?? []).map((question): QuestionView => {
    const answer = [session.answers[question.id] ?? []].flat();
    return {
      question,
      answer,
      label: say(question.label, language),
      hint: question.hint && say(question.hint, language),
      error: errorOf(question),
      room: sayRoom(question, answer[0] ?? '', words),
    };
  });
  const at = pages.findIndex(({id}) => id === page?.id);
  return {
    at: at + 1,
    all: pages.length + Number(asksReply(form)),
    title: page?.title ? say(page.title, language) : null,
    questions,
    faults: questions
      .filter(({error}) => error !== '')
      .map(({question, error}) => ({control: controlOf(question), text: error})),
    isLast: session.isChanging || (at === pages.length - 1 && !asksReply(form)),
  };
}

/** The page that asks whether an answer is wanted. */
export function toReply(form: Form, session: FormSession, words: FormWords): PageView {
  const all = pagesAsked(form, session.answers).length + 1;
  const faults = session.faults.map(() => ({control: REPLY, text: words.replyMissing}));
  return {at: all, all, title: said(words.replyTitle, words), questions: [], faults, isLast: true};
}

/** The answers to one question in words. */
function toAnswers({id, options}: Question, answers: Answers, words: FormWords, language: Language): Said[] {
  const values = [answers[id] ?? []].flat();
  if (values.length === 0) return [said(words.none, words)];
  return values.map((value) => {
    const option = options.find((one) => one.value === value);
    return option ? say(option.label, language) : said(value, words);
  });
}

const NAMES: Readonly<Record<ReplyWay, 'replyPhone' | 'replyEmail' | 'replyPost'>> = {
  phone: 'replyPhone',
  email: 'replyEmail',
  post: 'replyPost',
};

/** The ways to get an answer, No first. */
export const replyChoices = (words: FormWords): {value: string; label: Said}[] => [
  {value: 'no', label: said(words.replyNo, words)},
  ...(Object.keys(NAMES) as ReplyWay[]).map((way) => ({value: way, label: said(words[NAMES[way]], words)})),
];

/** Everything that is sent, in words. */
export function toLines(form: Form, session: FormSession, words: FormWords, language: Language): AnswerView[] {
  const {answers, replyTo, mayPublish} = session;
  const lines = pagesAsked(form, answers)
    .flatMap(({questions}) => questions)
    .map((question) => ({
      id: question.id,
      label: say(question.label, language),
      answers: toAnswers(question, answers, words, language),
    }));
  if (!asksReply(form)) return lines;
  const reply = replyTo ? [words[NAMES[replyTo.way]], replyTo.address] : [words.replyNo];
  const publish = {id: REPLY, label: said(words.publishTitle, words)};
  return [
    ...lines,
    {id: REPLY, label: said(words.replyTitle, words), answers: reply.map((text) => said(text, words))},
    ...(textsOf(form, answers).length > 0
      ? [{...publish, answers: [said(mayPublish ? words.published : words.private, words)]}]
      : []),
  ];
}

/** All of it as plain text, for a resident who takes it elsewhere. */
export function toCopy(form: Form, session: FormSession, words: FormWords, language: Language): string {
  const lines = toLines(form, session, words, language);
  return lines.map(({label, answers}) => `${label.text}\n${answers.map(({text}) => text).join('\n')}`).join('\n\n');
}

/** Whether a scale was answered with one of its two lowest. */
export const isLow = ({pages}: Form, answers: Answers): boolean =>
  pages
    .flatMap(({questions}) => questions)
    .some(({id, kind, options}) => kind === 'scale' && options.slice(-2).some(({value}) => value === answers[id]));

/** One way to reach the landlord. */
export interface Way {
  name: string;
  text: string;
  /** Empty where there is nothing to follow. */
  href: string;
}

/** A number as a link wants it. */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

const isLink = (url: string) => /^https?:\/\//i.test(url);

/** The ways to reach the landlord that we know. */
export function toWays({phone, email, address, website}: FormContact, words: FormWords): Way[] {
  return [
    ...(phone ? [{name: words.phone, text: phone, href: telephone(phone)}] : []),
    ...(email ? [{name: words.email, text: email, href: `mailto:${email}`}] : []),
    ...(address ? [{name: words.post, text: address, href: ''}] : []),
    ...(website ? [{name: words.website, text: website, href: isLink(website) ? website : ''}] : []),
  ];
}
