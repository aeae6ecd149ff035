import type {ReplyWay} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, renderChoices, renderNotes} from '../rating-input/question.drawing.ts';
import {otherLang} from '../styles/lines.ts';
import type {Said} from '../words/words.ts';
import type {Acts} from './acts.ts';
import {renderAlert} from './contact.drawing.ts';
import {type PageView, type QuestionView, replyChoices} from './satisfaction-form.model.ts';
import type {FormWords} from './satisfaction-form.words.ts';
import {type FormSession, REPLY} from './session.ts';

/** What the keyboard comes to when a page changes: a screen reader then says where it is. */
export const renderHeading = ({text, lang}: Said, words: FormWords): TemplateResult =>
  html`<h4 id="heading" tabindex="-1" lang=${otherLang({lang}, words)}>${text}</h4>`;

export function renderProgress({at, all}: PageView, words: FormWords): TemplateResult {
  return html`<p class="progress small" part="progress">
    <span>${words.progress({at: String(at), all: String(all)})}</span>
    <span class="bars" aria-hidden="true">
      ${Array.from({length: all}, (_, index) => html`<i class=${index < at ? 'on' : ''}></i>`)}
    </span>
  </p>`;
}

/** All that is wrong with a page, each with the way to it. */
export function renderSummary({faults}: PageView, words: FormWords, acts: Acts): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return renderAlert(
    'summary',
    words.problem,
    html`<ul>
      ${faults.map(
        ({control, text}) =>
          html`<li>
            <a
              class="way"
              href="#${control}"
              @click=${(event: Event) => {
                // A page's address leads to nothing inside an element.
                event.preventDefault();
                acts.goTo(control);
              }}
              >${text}</a
            >
          </li>`,
      )}
    </ul>`,
  );
}

const inputOf = (event: Event) => event.currentTarget as HTMLInputElement;

/** A question as radios, boxes, a line or room for words. `isAlone`: it is the heading of its page. */
function renderQuestion(view: QuestionView, isAlone: boolean, words: FormWords, acts: Acts): TemplateResult {
  const {question, label, hint, error, answer} = view;
  const {id, kind, options, required} = question;
  const text = html`${label.text}${required ? nothing : html` <span class="optional">${words.optional}</span>`}`;
  const isWriting = kind === 'text' || kind === 'reference';
  const name = isWriting ? html`<label for=${id}>${text}</label>` : text;
  const legend = isAlone
    ? html`<h4 id="heading" tabindex="-1" lang=${otherLang(label, words)}>${name}</h4>`
    : html`<span lang=${otherLang(label, words)}>${name}</span>`;
  if (isWriting) return renderWriting(view, legend, words, acts);
  const type = kind === 'many-of' ? 'checkbox' : 'radio';
  const choose = (event: Event) => {
    const {value, checked} = event.target as HTMLInputElement;
    const others = answer.filter((one) => one !== value);
    acts.answer(id, type === 'radio' ? value : checked ? [...others, value] : others);
  };
  const choices = options.map((one) => ({
    value: one.value,
    label: {text: one.label[label.lang] ?? one.label.en, lang: one.label[label.lang] ? label.lang : ('en' as const)},
  }));
  return html`<div class="question" @change=${choose}>
    ${renderChoices({id, legend, hint, error, type, choices, chosen: answer}, words)}
  </div>`;
}

function renderWriting(
  {question, hint, error, answer, room}: QuestionView,
  legend: TemplateResult,
  words: FormWords,
  acts: Acts,
): TemplateResult {
  const {id, kind} = question;
  const described = describedBy({id, hint, error});
  const invalid = error ? 'true' : nothing;
  const write = (event: Event) => acts.answer(id, inputOf(event).value);
  const [value = ''] = answer;
  return html`<div class="question ${error ? 'bad' : ''}" part="question">
    <div class="legend">${legend}</div>
    ${renderNotes({id, hint, error}, words)}
    ${
      kind === 'text'
        ? html`<textarea
              id=${id}
              rows="6"
              aria-describedby=${described}
              aria-invalid=${invalid}
              .value=${value}
              @input=${write}
            ></textarea>
            <p class="small room" role="status">${room}</p>`
        : html`<input
            id=${id}
            type="text"
            autocapitalize="characters"
            autocomplete="off"
            spellcheck="false"
            aria-describedby=${described}
            aria-invalid=${invalid}
            .value=${value}
            @input=${write}
          />`
    }
  </div>`;
}

/** The questions of a page. */
export function renderQuestions(view: PageView, words: FormWords, acts: Acts): TemplateResult {
  const {title, questions} = view;
  return html`${title ? renderHeading(title, words) : nothing}
  ${questions.map((one, at) => renderQuestion(one, title === null && at === 0, words, acts))}`;
}

const KINDS = {
  phone: ['phone', 'tel', 'tel'],
  email: ['email', 'email', 'email'],
  post: ['post', 'text', 'street-address'],
} as const satisfies Record<ReplyWay, readonly ['phone' | 'email' | 'post', string, string]>;

/** Whether and how an answer is wanted, and whether words may be published. */
export function renderReply(
  view: PageView,
  {replyTo, mayPublish}: FormSession,
  hasWords: boolean,
  words: FormWords,
  acts: Acts,
): TemplateResult {
  const error = view.faults[0]?.text ?? '';
  const own = (text: string): Said => ({text, lang: words.language});
  const choose = (event: Event) => {
    const {value} = event.target as HTMLInputElement;
    if ((event.target as HTMLInputElement).name !== 'reply') return;
    acts.reply(value === 'no' ? null : {way: value as ReplyWay, address: replyTo?.address ?? ''});
  };
  const kind = replyTo && KINDS[replyTo.way];
  return html`<div class="question" @change=${choose}>
      ${renderChoices(
        {
          id: 'reply',
          legend: renderHeading(own(words.replyTitle), words),
          hint: own(words.replyHint),
          ...{error: '', type: 'radio', choices: replyChoices(words), chosen: [replyTo?.way ?? 'no']},
        },
        words,
      )}
      ${
        kind
          ? html`<div class="inset ${error ? 'bad' : ''}">
              <label for=${REPLY}><b>${words[kind[0]]}</b></label>
              ${renderNotes({id: REPLY, hint: null, error}, words)}
              <input
                id=${REPLY}
                type=${kind[1]}
                autocomplete=${kind[2]}
                maxlength="200"
                aria-describedby=${describedBy({id: REPLY, hint: null, error})}
                aria-invalid=${error ? 'true' : nothing}
                .value=${replyTo.address}
                @input=${(event: Event) => acts.reply({...replyTo, address: inputOf(event).value})}
              />
            </div>`
          : nothing
      }
    </div>
    ${
      hasWords
        ? html`<div class="question">
            <div class="opts">
              <label
                ><input
                  type="checkbox"
                  id="publish"
                  ?checked=${mayPublish}
                  @change=${(event: Event) => acts.publish(inputOf(event).checked)}
                /><span>${words.publish}</span></label
              >
            </div>
          </div>`
        : nothing
    }`;
}
