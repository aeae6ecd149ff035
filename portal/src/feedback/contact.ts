import type {FormContact} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {toWebsite} from '../landlord/landlord.model.ts';
import {type Content, type Page, say} from '../page/page.ts';
import {fact} from '../parts/source-note.ts';
import {feedbackWords} from './feedback.words.ts';

/** A number to press, as devices that can call offer it. */
function call(phone: string): Content {
  return html`<a class="number" href=${`tel:${phone.replaceAll(' ', '')}`}>${phone}</a>`;
}

/** Puts a link where the number stands in a sentence. */
export function withNumber(sentence: (phone: string) => string, phone: string): Content {
  const [before = '', after = ''] = sentence('\n').split('\n');
  return html`${before}${call(phone)}${after}`;
}

/** First of all on every page of a form: what to do instead where it cannot wait. */
export function emergencyLine({emergencyPhone}: FormContact, page: Page): Content {
  const {emergency, forms} = feedbackWords(page.language);
  const own = emergencyPhone && withNumber((phone) => emergency.call({phone}), emergencyPhone);
  return html`<section class="emergency" aria-labelledby="emergency">
    <h2 id="emergency">${emergency.title}</h2>
    <p>${own ?? emergency.noNumber}</p>
    <p class="small">${forms.danger.life} ${forms.danger.gas}</p>
  </section>`;
}

/** Every other way to say it. `isOff` says that it is the only way. */
export function otherWays(contact: FormContact, page: Page, {isOff = false}: {isOff?: boolean} = {}): Content {
  const {ways} = feedbackWords(page.language);
  const {phone, email, address, website} = contact;
  const hasNone = (phone ?? email ?? address ?? website) === null;
  return html`<section class="aside" aria-labelledby="ways">
    <h2 class="heading" id="ways">${isOff ? ways.offTitle : ways.title}</h2>
    <div class="holder">
      <dl class="facts">
        ${fact(ways.phone, phone && call(phone))}
        ${fact(ways.email, email && html`<a href=${`mailto:${email}`}>${email}</a>`)} ${fact(ways.address, address)}
        ${fact(ways.website, website && siteLink(website))}
      </dl>
    </div>
    ${hasNone ? html`<p>${ways.none}</p>` : nothing}
  </section>`;
}

function siteLink(website: string): Content {
  const site = toWebsite({website});
  return site?.href === undefined ? website : html`<a class="address" href=${site.href}>${site.text}</a>`;
}

/** Complaints stand apart from every form. */
export function complaintBlock({complaint, complaintUrl}: FormContact, page: Page): Content {
  const words = feedbackWords(page.language);
  return html`<section class="aside" aria-labelledby="complaint">
    <h2 class="heading" id="complaint">${words.forms.complaint.make}</h2>
    <p>${words.complaint.apart}</p>
    ${complaint === null ? nothing : html`<p>${say(complaint, page)}</p>`}
    ${complaintUrl === null ? nothing : html`<p><a href=${complaintUrl}>${words.complaint.link}</a></p>`}
  </section>`;
}
