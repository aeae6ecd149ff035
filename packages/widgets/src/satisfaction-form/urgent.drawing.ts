import type {Form} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {telephone} from './satisfaction-form.model.ts';
import type {FormWords} from './satisfaction-form.words.ts';

/** The way to help at once: for a life first, then the landlord's number. */
export function renderEmergency({contact, landlord: {name}}: Form, words: FormWords): TemplateResult {
  const {life, gas, landlord, landlordDay} = words.forms.danger;
  const {emergencyPhone, phone} = contact;
  const number = emergencyPhone ?? phone;
  const text = emergencyPhone ? landlord : landlordDay;
  return html`<ul class="calls">
    <li><a class="way" href="tel:999">${life}</a></li>
    <li><a class="way" href="tel:0800111999">${gas}</a></li>
    ${number ? html`<li><a class="way" href=${telephone(number)}>${text({landlord: name, phone: number})}</a></li>` : nothing}
  </ul>`;
}

/** What the law promises on damp and mould, and how its times begin to run. */
export function renderDamp({contact: {phone}, landlord: {name}}: Form, words: FormWords): TemplateResult {
  const {title, law, emergency, significant, written, works, report, reportOther} = words.forms.damp;
  const call = phone ? report({landlord: name, phone}) : reportOther({landlord: name});
  return html`<div class="note" part="damp">
    <h5>${title}</h5>
    <p>${phone ? html`<a class="way" href=${telephone(phone)}>${call}</a>` : call}</p>
    <p>${law}</p>
    <ul>
      ${[emergency, significant, written, works].map((promise) => html`<li>${promise}</li>`)}
    </ul>
  </div>`;
}
