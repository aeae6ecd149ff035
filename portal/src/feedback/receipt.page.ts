import type {FeedbackStatus, Form, FormContact, Landlord, Receipt} from '@doorstep/contract';
import {formatDay, MEASURES} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {type Content, type Page, say} from '../page/page.ts';
import {feedbackAddresses} from './feedback-addresses.ts';
import {renderFeedbackFrame} from './feedback-frame.ts';
import {feedbackWords} from './feedback.words.ts';
import {receiptQuestion} from './receipt-question.ts';

/** Who the receipt is of. */
interface Whose {
  readonly landlord: Landlord;
  readonly contact: FormContact;
}

/** Shown once the answers are kept for good, and not before. */
export function renderReceiptPage(
  whose: Whose,
  form: Form | undefined,
  {receipt, received, reference}: Receipt,
  page: Page,
): string {
  const words = feedbackWords(page.language);
  const {receipt: said} = words.forms;
  const query = new URLSearchParams({receipt, language: page.language});
  const counts = form?.pages.some(({questions}) => questions.some(({kind}) => kind === 'reference')) ?? false;
  const {none, unknown, same} = words.receipt;
  const counted = {none, unknown, 'same-repair': same, known: said.count};
  const countText = reference === undefined ? said.count : counted[reference];
  return renderFeedbackFrame(
    {
      ...whose,
      title: said.title,
      address: null,
      main: html`<div class="card receipt">
        <p>${words.receipt.label}</p>
        <p class="number" id="receipt-number">${receipt}</p>
        <p>${said.keep}</p>
        <h2 class="heading">${said.next}</h2>
        <ol class="next">
          ${step(formatDay(received.slice(0, 10), page.language), words.receipt.told)}
          ${step(words.receipt.soon, said.read)} ${counts ? step(words.receipt.later, countText) : nothing}
        </ol>
        <p><a href=${`${feedbackAddresses.send(whose.landlord.id)}?${query.toString()}`}>${said.see}</a></p>
      </div>`,
    },
    page,
  );
}

const step = (when: string, what: Content): Content =>
  html`<li>
    <span class="soft small">${when}</span>
    <p>${what}</p>
  </li>`;

/** What became of an answer set, without a word of what was said. */
export function renderStatusPage(whose: Whose, status: FeedbackStatus, page: Page): string {
  const words = feedbackWords(page.language);
  const {forms} = words;
  const meaning = forms.status[status.status];
  return renderFeedbackFrame(
    {
      ...whose,
      title: words.status.title,
      address: null,
      main: html`<div class="card receipt">
          <p>${words.status.receipt({receipt: status.receipt})}</p>
          <p class="lead" id="status"><b>${meaning.name}.</b> ${meaning.meaning}</p>
          <p class="soft">${forms.statusOn({date: formatDay(status.received.slice(0, 10), page.language)})}</p>
          ${publishedPart(whose, status, page)} ${ledTo(status, page)}
          ${
            status.reply === null
              ? nothing
              : html`<h2 class="heading">${words.status.reply}</h2>
                  <blockquote>${status.reply}</blockquote>`
          }
        </div>
        ${receiptQuestion(whose.landlord.id, page)}`,
    },
    page,
  );
}

function publishedPart({landlord}: Whose, {published}: FeedbackStatus, page: Page): Content {
  if (published === null) return '';
  const words = feedbackWords(page.language);
  const named = published.measures.map((id) => {
    const known = MEASURES.find((measure) => measure.id === id);
    return html`<li>
      <a href=${page.to.measure(landlord.id, id)}>${known === undefined ? id : say(known.name, page)}</a>
    </li>`;
  });
  return html`<p>${words.forms.published({date: formatDay(published.date, page.language)})}</p>
    ${
      named.length === 0
        ? nothing
        : html`<p>${words.status.part}</p>
            <ul class="bullets">
              ${named}
            </ul>`
    }`;
}

function ledTo({actions}: FeedbackStatus, page: Page): Content {
  if (actions.length === 0) return '';
  return html`<h2 class="heading">${feedbackWords(page.language).status.action}</h2>
    <ul class="bullets">
      ${actions.map(({plan}) => html`<li>${say(plan, page)}</li>`)}
    </ul>`;
}
