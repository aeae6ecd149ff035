import type {About, AnswerFault, Form} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {type Content, type Page, say} from '../page/page.ts';
import {feedbackAddresses} from './feedback-addresses.ts';
import {feedbackWords} from './feedback.words.ts';
import {type Filled, NOTHING_FILLED} from './filled.ts';
import {hiddenField, hiddenFields} from './hidden-fields.ts';
import {PLAIN_FIELDS} from './plain-fields.ts';
import {questionField} from './question-field.ts';

/** A figure that a form can be about. */
export interface Figure {
  readonly id: string;
  readonly name: string;
}

/** A whole form on one page, for a browser without script. Nothing is sent by it: the next page shows the answers first. */
export function plainForm(
  form: Form,
  {
    filled = NOTHING_FILLED,
    faults = [],
    figures = [],
  }: {filled?: Filled; faults?: readonly AnswerFault[]; figures?: readonly Figure[]},
  page: Page,
): Content {
  const words = feedbackWords(page.language);
  const questions = form.pages.flatMap((one) => one.questions);
  const faultOf = (id: string) => faults.find(({question}) => question === id)?.fault;
  const hasWords = questions.some(({kind}) => kind === 'text');
  const {phone} = form.contact;
  return html`<form class="plain-form" method="post" action=${feedbackAddresses.send(form.landlord.id)} novalidate>
    ${hiddenFields(form, page.language)} ${trap(page)} ${aboutField(form, filled.about, figures, page)}
    ${questions.map((question) =>
      questionField(form, {question, answer: filled.answers[question.id], fault: faultOf(question.id)}, page),
    )}
    ${hasWords ? publishField(filled, page) : nothing} ${replyFields(filled, page)}
    <details class="privacy">
      <summary>${words.privacy}</summary>
      <p>${say(form.privacy, page)}</p>
    </details>
    <div class="send">
      <button class="button" name=${PLAIN_FIELDS.step} value="review">${words.toReview}</button>
      <p class="small soft">${words.nothingSent}${phone === null ? '' : ` ${words.noServer({phone})}`}</p>
    </div>
  </form>`;
}

/** Hidden from people: no place in the order of keys, and silent. A machine that fills in everything fills it in. */
function trap(page: Page): Content {
  return html`<div class="hidden-text" aria-hidden="true">
    <label
      >${feedbackWords(page.language).trap} <input name=${PLAIN_FIELDS.trap} tabindex="-1" autocomplete="off"
    /></label>
  </div>`;
}

/** Which figure the form is about: chosen, or known already. */
function aboutField(form: Form, about: About | null, figures: readonly Figure[], page: Page): Content {
  if (about === null && figures.length === 0) return '';
  const words = feedbackWords(page.language).figure;
  const release = hiddenField(PLAIN_FIELDS.aboutRelease, about?.release ?? form.release.id);
  if (figures.length === 0) return html`${hiddenField(PLAIN_FIELDS.aboutMeasure, about?.measure ?? '')}${release}`;
  return html`<div class="asked">
    <label class="heading" for="about">${words.label}</label>
    <select id="about" name=${PLAIN_FIELDS.aboutMeasure}>
      ${figures.map(({id, name}) => html`<option value=${id} ?selected=${id === about?.measure}>${name}</option>`)}
    </select>
    ${release}
  </div>`;
}

function publishField({mayPublish}: Filled, page: Page): Content {
  const words = feedbackWords(page.language).publish;
  return html`<fieldset class="asked">
    <legend class="heading">${words.title}</legend>
    <div class="options">
      <label class="option" for="may-publish"
        ><input
          type="checkbox"
          id="may-publish"
          name=${PLAIN_FIELDS.mayPublish}
          value="yes"
          ?checked=${mayPublish}
        /><span>${words.label}</span></label
      >
    </div>
  </fieldset>`;
}

function replyFields({replyTo}: Filled, page: Page): Content {
  const words = feedbackWords(page.language).reply;
  const way = replyTo?.way ?? 'no';
  const ways = (['no', 'phone', 'email', 'post'] as const).map(
    (value) =>
      html`<label class="option" for=${`reply-${value}`}
        ><input
          type="radio"
          id=${`reply-${value}`}
          name=${PLAIN_FIELDS.replyWay}
          value=${value}
          ?checked=${way === value}
        /><span>${words[value]}</span></label
      >`,
  );
  return html`<fieldset class="asked" aria-describedby="reply-hint">
    <legend class="heading">${words.title}</legend>
    <p class="hint" id="reply-hint">${words.hint}</p>
    <div class="options">${ways}</div>
    <label class="below" for="reply-address">${words.address}</label>
    <input
      id="reply-address"
      name=${PLAIN_FIELDS.replyAddress}
      value=${replyTo?.address ?? ''}
      maxlength="200"
      autocomplete="off"
    />
  </fieldset>`;
}
