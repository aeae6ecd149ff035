import type {Form, FormContact, Language} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {alertSign} from '../rating-input/alert-sign.ts';
import {otherLang} from '../styles/lines.ts';
import {say} from '../words/words.ts';
import {telephone, toWays} from './satisfaction-form.model.ts';
import type {FormWords} from './satisfaction-form.words.ts';

/** Where else to say it. */
export function renderWays(contact: FormContact, words: FormWords): TemplateResult {
  const ways = toWays(contact, words);
  if (ways.length === 0) return html`<p>${words.noContact}</p>`;
  return html`<p>${words.write}</p>
    <dl class="ways" part="contact">
      ${ways.map(
        ({name, text, href}) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${href ? html`<a class="way" href=${href}>${text}</a>` : text}</dd>
          </div>`,
      )}
    </dl>`;
}

/** In place of a form that takes nothing. */
export function renderShut({state, landlord, contact}: Form, words: FormWords): TemplateResult {
  const title = state === 'off' ? words.off({landlord: landlord.name}) : words.closed;
  return html`<div class="msg" part="message">
    <h4>${title}</h4>
    ${renderWays(contact, words)}
  </div>`;
}

/** Stands apart on every page: no form becomes a complaint by itself. */
export function renderComplaint({contact}: Form, words: FormWords, language: Language): TemplateResult {
  const {complaint, complaintUrl} = contact;
  const {make, apart} = words.forms.complaint;
  const how = complaint && say(complaint, language);
  return html`<aside class="aside" part="complaint" aria-labelledby="complaint">
    <h4 id="complaint">${make}</h4>
    <p>${apart}</p>
    ${how ? html`<p lang=${otherLang(how, words)}>${how.text}</p>` : nothing}
    ${complaintUrl ? html`<p><a class="way" href=${complaintUrl}>${make}</a></p>` : nothing}
    ${!how && !complaintUrl ? renderWays(contact, words) : nothing}
  </aside>`;
}

/** Help for who is not satisfied; it is offered and nothing more. */
export function renderHelp({contact, landlord}: Form, words: FormWords): TemplateResult | typeof nothing {
  const {phone, email} = contact;
  if (!phone && !email) return nothing;
  const {title, call} = words.forms.help;
  return html`<div class="note" part="help">
    <h5>${title}</h5>
    ${phone ? html`<p><a class="way" href=${telephone(phone)}>${call({landlord: landlord.name, phone})}</a></p>` : nothing}
    ${email ? html`<p><a class="way" href="mailto:${email}">${words.lowMail({email})}</a></p>` : nothing}
  </div>`;
}

/** The red box: faults, and the emergency route. */
export const renderAlert = (id: string, title: unknown, content: unknown): TemplateResult =>
  html`<div class="alert" part="alert" id=${id} tabindex="-1" role="group" aria-labelledby="${id}-title">
    <h4 id="${id}-title">${alertSign()}<span>${title}</span></h4>
    ${content}
  </div>`;
