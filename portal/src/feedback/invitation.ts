import type {LandlordDocuments} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import type {Content, Page} from '../page/page.ts';
import {feedbackAddresses} from './feedback-addresses.ts';
import {takesAnswers} from './feedback.page.ts';
import {feedbackWords} from './feedback.words.ts';

/** Leads from a landlord's page to its forms, or to where to write instead. */
export function invitation({landlord, forms}: LandlordDocuments, page: Page): Content {
  const words = feedbackWords(page.language);
  const home = feedbackAddresses.home(landlord.id, page.language);
  if (!takesAnswers(forms)) {
    return html`<p class="links"><a href=${home}>${words.off.link({landlord: landlord.name})}</a></p>`;
  }
  const isOpen = forms.some(({id, state}) => id === 'after-repair' && state === 'open');
  const first = isOpen ? feedbackAddresses.form(landlord.id, 'after-repair', page.language) : home;
  return html`<section class="aside" aria-labelledby="tell">
    <h2 class="heading" id="tell">${words.home.title}</h2>
    <p>${words.home.text}</p>
    <p><a class="button" href=${first}>${words.home.tell}</a></p>
    <p class="links"><a href=${home}>${words.home.other}</a></p>
  </section>`;
}

/** Leads from a measure's page to the form about it; nothing where that is not open. */
export function figureInvitation({landlord, forms}: LandlordDocuments, measure: string, page: Page): Content {
  if (!forms.some(({id, state}) => id === 'about-a-figure' && state === 'open')) return '';
  const {figure} = feedbackWords(page.language);
  const address = feedbackAddresses.form(landlord.id, 'about-a-figure', page.language);
  return html`<section class="aside" aria-labelledby="tell">
    <h2 class="heading" id="tell">${figure.title}</h2>
    <p>${figure.text}</p>
    <p class="links"><a href=${`${address}?about=${measure}`}>${figure.link}</a></p>
  </section>`;
}
