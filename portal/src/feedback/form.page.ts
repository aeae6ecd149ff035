import type {Form, LandlordDocuments} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {type Content, type Page, say} from '../page/page.ts';
import {feedbackAddresses} from './feedback-addresses.ts';
import {renderFeedbackFrame} from './feedback-frame.ts';
import {feedbackWords, plainly} from './feedback.words.ts';
import {type Figure, plainForm} from './plain-form.ts';

/**
 * A form on a page of its own: plain and whole, and one question at a time where the browser can.
 * @param codes made-up codes of repairs to try it with, for a landlord that is made up itself.
 */
export function renderFormPage(
  {landlord, measures}: LandlordDocuments,
  form: Form,
  codes: readonly string[],
  page: Page,
): string {
  const words = feedbackWords(page.language);
  const figures = form.id === 'about-a-figure' ? measures.map(({measure}) => toFigure(measure, page)) : [];
  return renderFeedbackFrame(
    {
      landlord,
      contact: form.contact,
      title: plainly(form.title, page),
      address: (language) => feedbackAddresses.form(landlord.id, form.id, language),
      main:
        form.state === 'open'
          ? html`${tryCodes(form, codes, page)}
              ${figures.length > 0 ? html`<p class="lead about-figure" data-about=${words.figure.about({name: '{name}'})} hidden></p>` : nothing}
              <doorstep-satisfaction-form
                landlord=${landlord.id}
                form=${form.id}
                language=${page.language}
                href=${`${feedbackAddresses.home(landlord.id, page.language)}#find`}
              >
                <p class="lead">${say(form.introduction, page)}</p>
                ${plainForm(form, {figures}, page)}
              </doorstep-satisfaction-form>`
          : html`<p class="lead closed">${words.closedForm}</p>`,
    },
    page,
  );
}

function toFigure({id, name}: LandlordDocuments['measures'][number]['measure'], page: Page): Figure {
  return {id, name: plainly(name, page)};
}

/** Nobody has a text message about a repair that never was. */
function tryCodes(form: Form, codes: readonly string[], page: Page): Content {
  const hasReference = form.pages.some(({questions}) => questions.some(({kind}) => kind === 'reference'));
  if (!hasReference || codes.length === 0 || form.landlord.illustrative === null) return '';
  const words = feedbackWords(page.language).try;
  return html`<aside class="aside try" aria-labelledby="try">
    <h2 class="heading" id="try">${words.title}</h2>
    <p>${words.text({landlord: form.landlord.name})}</p>
    <p class="codes">${codes.map((code) => html`<code>${code}</code> `)}</p>
  </aside>`;
}
