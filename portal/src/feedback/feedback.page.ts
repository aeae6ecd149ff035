import type {FeedbackSummary, Form, FormContact, Landlord, LandlordDocuments} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {type Content, type Page, say} from '../page/page.ts';
import {feedbackAddresses} from './feedback-addresses.ts';
import {renderFeedbackFrame} from './feedback-frame.ts';
import {feedbackWords} from './feedback.words.ts';
import {receiptQuestion} from './receipt-question.ts';

/** Whether a landlord takes answers by any form. */
export const takesAnswers = (forms: readonly Form[]): boolean => forms.some(({state}) => state !== 'off');

/** Which form, what became of one, and what residents said; where to write instead for a landlord that takes none. */
export function renderFeedbackPage({landlord, forms, feedbackSummary}: LandlordDocuments, page: Page): string {
  const words = feedbackWords(page.language);
  const isOff = !takesAnswers(forms);
  const names = {landlord: landlord.name};
  return renderFeedbackFrame(
    {
      landlord,
      contact: forms[0]?.contact ?? onlyWebsite(landlord),
      title: isOff ? words.off.title(names) : words.title(names),
      address: (language) => feedbackAddresses.home(landlord.id, language),
      isOff,
      main: isOff
        ? html`<p class="lead">${words.off.lead(names)}</p>`
        : html`<p class="lead">${words.lead}</p>
            ${formList(forms, page)} ${receiptQuestion(landlord.id, page)}
            ${feedbackSummary === null ? nothing : summary(feedbackSummary, page)}`,
    },
    page,
  );
}

/** All that is known of how to reach a landlord of which only the regulator's figures are known. */
export function onlyWebsite({website}: Pick<Landlord, 'website'>): FormContact {
  const none = {phone: null, emergencyPhone: null, email: null, address: null, complaint: null, complaintUrl: null};
  return {...none, website};
}

function formList(forms: readonly Form[], page: Page): Content {
  const words = feedbackWords(page.language);
  return html`<section aria-labelledby="which">
    <h2 class="heading" id="which">${words.which}</h2>
    <ul class="form-list">
      ${forms
        .filter(({state}) => state !== 'off')
        .map(
          (form) =>
            html`<li>
              <a href=${feedbackAddresses.form(form.landlord.id, form.id, page.language)}>${say(form.title, page)}</a>
              <p class="small soft">${form.state === 'closed' ? words.closedForm : say(form.introduction, page)}</p>
            </li>`,
        )}
    </ul>
  </section>`;
}

function summary({sentence, themes}: FeedbackSummary, page: Page): Content {
  const words = feedbackWords(page.language);
  const named = themes.filter(({count, missing}) => missing !== null || (count ?? 0) > 0);
  return html`<section class="card" aria-labelledby="summary">
    <h2 class="heading" id="summary">${words.summary.title}</h2>
    <p>${say(sentence, page)}</p>
    ${
      named.length === 0
        ? nothing
        : html`<table>
            <thead>
              <tr>
                <th scope="col">${words.summary.theme}</th>
                <th scope="col" class="n">${words.summary.count}</th>
              </tr>
            </thead>
            <tbody>
              ${named.map(
                ({name, count}) =>
                  html`<tr>
                    <th scope="row">${say(name, page)}</th>
                    <td class="n">${count ?? words.summary.hidden}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}
