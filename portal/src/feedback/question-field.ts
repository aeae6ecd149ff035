import type {AnswerFaultWord, Form, Question} from '@doorstep/contract';
import {sayCondition, sayFault} from '@doorstep/domain/forms';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {fixedHtml} from '../page/fixed-html.ts';
import {type Content, type Page, say} from '../page/page.ts';
import {feedbackWords, plainly} from './feedback.words.ts';

/** What one field is drawn from. */
export interface FieldState {
  readonly question: Question;
  readonly answer: string | readonly string[] | undefined;
  readonly fault: AnswerFaultWord | undefined;
}

/** Where an error summary leads: the first thing of the question that takes the focus. */
export const fieldId = ({id}: Question): string => `q-${id}`;

/** One question as plain HTML: native controls with label, hint and error tied to them. */
export function questionField(form: Form, state: FieldState, page: Page): Content {
  const {question, fault} = state;
  const id = fieldId(question);
  const notes: [string, Content][] = [
    [`${id}-only`, onlyIf(form, question, page)],
    [`${id}-hint`, question.hint === null ? '' : say(question.hint, page)],
    [`${id}-error`, fault === undefined ? '' : errorLine(state, page)],
  ];
  const shown = notes.filter(([, note]) => note !== '');
  const describedBy = shown.length === 0 ? nothing : shown.map(([name]) => name).join(' ');
  const drawn = shown.map(
    ([name, note]) => html`<p id=${name} class=${name.endsWith('-error') ? 'error' : 'hint'}>${note}</p>`,
  );
  const kind = fault === undefined ? 'asked' : 'asked wrong';
  const invalid = fault === undefined ? nothing : 'true';
  const label = html`${say(question.label, page)}${question.required ? nothing : html` <span class="soft">${feedbackWords(page.language).optional}</span>`}`;
  if (question.options.length > 0) {
    return html`<fieldset class=${kind} aria-describedby=${describedBy}>
      <legend class="heading">${label}</legend>
      ${drawn}
      <div class="options">${question.options.map((option, at) => choice(state, option, at, page))}</div>
    </fieldset>`;
  }
  const value = typeof state.answer === 'string' ? state.answer : '';
  return html`<div class=${kind}>
    <label class="heading" for=${id}>${label}</label>
    ${drawn}
    ${
      question.kind === 'text'
        ? html`<textarea id=${id} name=${question.id} rows="6" aria-describedby=${describedBy} aria-invalid=${invalid}>
${value}</textarea>`
        : html`<input
            id=${id}
            name=${question.id}
            value=${value}
            class="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
          />`
    }
  </div>`;
}

function choice({question, answer}: FieldState, option: Question['options'][number], at: number, page: Page): Content {
  const isChosen = answer === option.value || (Array.isArray(answer) && answer.includes(option.value));
  const id = at === 0 ? fieldId(question) : `${fieldId(question)}-${at}`;
  return html`<label class="option" for=${id}
    ><input
      type=${question.kind === 'many-of' ? 'checkbox' : 'radio'}
      id=${id}
      name=${question.id}
      value=${option.value}
      ?checked=${isChosen}
    /><span>${say(option.label, page)}</span></label
  >`;
}

/** Without script every question stands there; answers to those that are not asked are left out. */
function onlyIf(form: Form, {when}: Question, page: Page): Content {
  if (when === null) return '';
  const questions = form.pages.flatMap((one) => one.questions);
  return sayCondition(feedbackWords(page.language).forms, when, questions, (text) => plainly(text, page)) ?? '';
}

function errorLine({question, answer, fault}: FieldState, page: Page): Content {
  const words = feedbackWords(page.language);
  const said = fault === undefined ? '' : sayFault(words.forms, fault, {question, answer});
  return html`${alertSign()}<span><span class="hidden-text">${words.problem.error}</span> ${said}</span>`;
}

/** The red triangle of faults and of the emergency route, beside its words. */
export function alertSign(): Content {
  return fixedHtml(
    '<svg class="ic alert" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 .5L24 22.5H0Z"/><path class="on" d="M12 8.5v6M12 18.6v.1"/></svg>',
  );
}
