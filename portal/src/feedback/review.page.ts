import type {Answers, Form, Question} from '@doorstep/contract';
import {askedQuestions, type FormWords} from '@doorstep/domain/forms';
import {MEASURES} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {type Content, type Page, say} from '../page/page.ts';
import {withNumber} from './contact.ts';
import {feedbackAddresses} from './feedback-addresses.ts';
import {renderFeedbackFrame} from './feedback-frame.ts';
import {feedbackWords, plainly} from './feedback.words.ts';
import {carriedFields, hiddenField, hiddenFields} from './hidden-fields.ts';
import {PLAIN_FIELDS} from './plain-fields.ts';
import type {Filled} from './filled.ts';
import {alertSign} from './question-field.ts';

/** What has to be said before answers are sent, and what makes sure that they are sent once. */
export interface Review {
  readonly alarms: readonly ('danger' | 'damp')[];
  /** Kinds of personal detail that the words seem to have. */
  readonly personal: readonly string[];
  readonly key: string;
  readonly token: string;
}

/** What would be sent, with danger spoken of first. */
export function renderReviewPage(form: Form, filled: Filled, review: Review, page: Page): string {
  const words = feedbackWords(page.language);
  const carried = [
    hiddenFields(form, page.language),
    hiddenField(PLAIN_FIELDS.key, review.key),
    hiddenField(PLAIN_FIELDS.token, review.token),
    carriedFields(filled),
  ];
  return renderFeedbackFrame(
    {
      landlord: form.landlord,
      contact: form.contact,
      title: words.review.title,
      address: null,
      main: html`${review.alarms.includes('danger') ? dangerBox(form, page) : nothing}
        ${review.alarms.includes('damp') ? dampBox(form, page) : nothing} ${personalBox(review.personal, page)}
        ${lowScore(form, filled.answers, page)} ${answerList(form, filled, page)}
        <form class="plain-form" method="post" action=${feedbackAddresses.send(form.landlord.id)}>
          ${carried}
          <div class="send">
            <button class="button" name=${PLAIN_FIELDS.step} value="send">${words.review.send}</button>
            <button class="button second" name=${PLAIN_FIELDS.step} value="change">${words.review.change}</button>
          </div>
        </form>`,
    },
    page,
  );
}

function dangerBox({contact, landlord}: Form, page: Page): Content {
  const {forms, review} = feedbackWords(page.language);
  const {emergencyPhone, phone} = contact;
  const own =
    emergencyPhone === null
      ? phone && withNumber((number) => forms.danger.landlordDay({landlord: landlord.name, phone: number}), phone)
      : withNumber((number) => forms.danger.landlord({landlord: landlord.name, phone: number}), emergencyPhone);
  return html`<section class="alert-box" aria-labelledby="danger">
    <h2 class="heading" id="danger">${alertSign()}<span>${forms.danger.title}</span></h2>
    ${own ? html`<p><b>${own}</b></p>` : nothing}
    <p>${forms.danger.life}</p>
    <p>${forms.danger.gas}</p>
    <p>${review.danger} ${review.calm}</p>
  </section>`;
}

function dampBox({contact, landlord}: Form, page: Page): Content {
  const {damp} = feedbackWords(page.language).forms;
  const {phone} = contact;
  const names = {landlord: landlord.name};
  return html`<section class="aside" aria-labelledby="damp">
    <h2 class="heading" id="damp">${damp.title}</h2>
    <p>${damp.law}</p>
    <ul class="bullets">
      ${[damp.emergency, damp.significant, damp.written, damp.works].map((line) => html`<li>${line}</li>`)}
    </ul>
    <p>
      <b
        >${phone === null ? damp.reportOther(names) : withNumber((number) => damp.report({...names, phone: number}), phone)}</b
      >
    </p>
  </section>`;
}

function personalBox(kinds: readonly string[], page: Page): Content {
  if (kinds.length === 0) return '';
  const {personal} = feedbackWords(page.language).forms;
  const name = (kind: string) => (isKind(kind, personal) ? personal.kinds[kind] : kind);
  return html`<section class="aside" aria-labelledby="personal">
    <h2 class="heading" id="personal">${personal.title}</h2>
    <p>${personal.lead}</p>
    <ul class="bullets">
      ${kinds.map((kind) => html`<li>${name(kind)}</li>`)}
    </ul>
    <p>${personal.advice}</p>
    ${kinds.includes('health') ? html`<p>${personal.health}</p>` : nothing}
  </section>`;
}

const isKind = (kind: string, {kinds}: FormWords['personal']): kind is keyof FormWords['personal']['kinds'] =>
  Object.hasOwn(kinds, kind);

/** The two worst of a scale: help is offered, and nothing is done in silence. */
function lowScore(form: Form, answers: Answers, page: Page): Content {
  const isLow = form.pages
    .flatMap(({questions}) => questions)
    .some(({id, kind, options}) => kind === 'scale' && options.findIndex(({value}) => value === answers[id]) >= 3);
  if (!isLow) return '';
  const {forms, review} = feedbackWords(page.language);
  const {phone} = form.contact;
  return html`<section class="aside" aria-labelledby="low">
    <h2 class="heading" id="low">${forms.help.title}</h2>
    <p>
      ${
        phone === null
          ? review.lowNoPhone
          : withNumber((number) => forms.help.call({landlord: form.landlord.name, phone: number}), phone)
      }
      ${forms.complaint.apart}
    </p>
  </section>`;
}

function answerList(form: Form, filled: Filled, page: Page): Content {
  const words = feedbackWords(page.language);
  const questions = askedQuestions(form.pages, filled.answers);
  const rows: [Content, Content][] = questions.map((question) => [
    say(question.label, page),
    answerOf(question, filled.answers[question.id], page) ?? words.review.none,
  ]);
  if (questions.some(({kind, id}) => kind === 'text' && id in filled.answers))
    rows.push([words.publish.title, filled.mayPublish ? words.publish.yes : words.publish.no]);
  const {replyTo} = filled;
  rows.push([words.reply.title, replyTo === null ? words.reply.no : `${words.reply[replyTo.way]}: ${replyTo.address}`]);
  return html`<div class="card">
    ${filled.about === null ? nothing : html`<p>${words.figure.about({name: figureName(filled.about.measure, page)})}</p>`}
    <dl class="facts answers">
      ${rows.map(
        ([label, answer]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${answer}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function figureName(id: string, page: Page): string {
  const known = MEASURES.find((measure) => measure.id === id);
  return known === undefined ? id : plainly(known.name, page);
}

function answerOf(
  {options}: Question,
  answer: string | readonly string[] | undefined,
  page: Page,
): Content | undefined {
  if (answer === undefined) return undefined;
  const labels = [answer].flat().map((value) => {
    const option = options.find((one) => one.value === value);
    return option === undefined ? value : say(option.label, page);
  });
  return labels.map((label) => html`<span class="answer">${label}</span>`);
}
