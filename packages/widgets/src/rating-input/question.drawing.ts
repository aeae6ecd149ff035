import type {Language} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {otherLang} from '../styles/lines.ts';
import type {Said} from '../words/words.ts';
import {alertSign} from './alert-sign.ts';

/** One answer that can be chosen. */
export interface Choice {
  value: string;
  label: Said;
}

/** A question with answers to choose from, in words. `id` is its own in the root it stands in. */
export interface ChoiceQuestion {
  id: string;
  legend: unknown;
  hint: Said | null;
  /** What is wrong with the answer; empty where nothing is. */
  error: string;
  type: 'radio' | 'checkbox';
  choices: readonly Choice[];
  chosen: readonly string[];
  isDisabled?: boolean;
  isRequired?: boolean;
}

/** What the words around it must have. */
export interface QuestionWords {
  language: Language;
  /** Said before a fault to those who do not see its sign: "Error:". */
  fault: string;
}

/** Ids of the hint and the fault of a question, as far as it has them. */
export const describedBy = ({id, hint, error}: {id: string; hint: unknown; error: string}): string | typeof nothing =>
  [hint ? `hint-${id}` : '', error ? `error-${id}` : ''].filter(Boolean).join(' ') || nothing;

/** The hint and the fault, between a question and its answers. */
export function renderNotes(
  {id, hint, error}: {id: string; hint: Said | null; error: string},
  words: QuestionWords,
): TemplateResult {
  return html`${hint ? html`<p class="hint" id="hint-${id}" lang=${otherLang(hint, words)}>${hint.text}</p>` : nothing}
  ${
    error
      ? html`<p class="fault" id="error-${id}">
          ${alertSign()}<span><span class="vh">${words.fault} </span>${error}</span>
        </p>`
      : nothing
  }`;
}

/** Native radios or boxes down the page, every one in words, none chosen for the reader. */
export function renderChoices(question: ChoiceQuestion, words: QuestionWords): TemplateResult {
  const {id, legend, error, type, choices, chosen, isDisabled = false, isRequired = false} = question;
  return html`<fieldset
    class=${error ? 'bad' : ''}
    aria-describedby=${describedBy(question)}
    ?disabled=${isDisabled}
    part="question"
  >
    <legend>${legend}</legend>
    ${renderNotes(question, words)}
    <div class="opts">
      ${choices.map(
        ({value, label}) =>
          html`<label lang=${otherLang(label, words)}
            ><input
              type=${type}
              name=${id}
              id="${id}-${value}"
              value=${value}
              ?checked=${chosen.includes(value)}
              ?required=${isRequired}
            /><span>${label.text}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/**
 * Sets what is chosen as it was drawn. Drawn as attributes, which a server can write too; but those say no more once a
 * reader has clicked.
 */
export function syncChosen(root: ParentNode | null): void {
  for (const input of root?.querySelectorAll('input') ?? []) input.checked = input.hasAttribute('checked');
}
