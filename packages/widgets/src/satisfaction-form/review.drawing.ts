import type {Form} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {otherLang} from '../styles/lines.ts';
import type {Said} from '../words/words.ts';
import type {Acts} from './acts.ts';
import {renderAlert, renderHelp} from './contact.drawing.ts';
import {renderHeading} from './page.drawing.ts';
import type {AnswerView} from './satisfaction-form.model.ts';
import type {ReviewView} from './review.model.ts';
import {renderDamp, renderEmergency} from './urgent.drawing.ts';
import type {FormWords} from './satisfaction-form.words.ts';

/** A button that looks like a link; what it is about is in its name for those who hear it alone. */
const renderChange = ({id, label}: AnswerView, words: FormWords, acts: Acts): TemplateResult =>
  html`<button
    type="button"
    class="quiet"
    aria-label=${words.changeOf({question: label.text})}
    @click=${() => acts.change(id)}
  >
    ${words.change}
  </button>`;

/** Every answer, in the words it was chosen by, with the way to change it. */
function renderLines(lines: readonly AnswerView[], words: FormWords, acts: Acts): TemplateResult {
  return html`<dl class="lines" part="answers">
    ${lines.map(
      (line) =>
        html`<div>
          <dt lang=${otherLang(line.label, words)}>${line.label.text}</dt>
          <dd>
            <div>${line.answers.map((one) => html`<p class="said" lang=${otherLang(one, words)}>${one.text}</p>`)}</div>
            ${renderChange(line, words, acts)}
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** The emergency route, before a resident goes on. */
export function renderDanger(form: Form, word: string, words: FormWords, acts: Acts): TemplateResult {
  const {title, wrote, carryOn} = words.forms.danger;
  const content = html`${word ? html`<p>${wrote({word})}</p>` : nothing} ${renderEmergency(form, words)}`;
  return html`${renderAlert('danger', title, content)}
    <div class="acts">
      <button type="button" @click=${acts.next}>${carryOn}</button>
      <button type="button" class="quiet" @click=${acts.back}>${words.back}</button>
    </div>`;
}

/** What may say who wrote it: they may not have meant to. */
function renderPersonal({personal, isHealth, words: own}: ReviewView, words: FormWords, acts: Acts): TemplateResult {
  const {title, lead, advice, health} = words.forms.personal;
  return html`<div class="note" part="warning">
    <h5>${title}</h5>
    <p>${lead}</p>
    <ul>
      ${personal.map((found) => html`<li>${found}</li>`)}
    </ul>
    <p>${advice}</p>
    ${isHealth ? html`<p>${health}</p>` : nothing}
    ${own ? html`<p><button type="button" class="quiet" @click=${() => acts.change(own)}>${words.changeWords}</button></p>` : nothing}
  </div>`;
}

/** The last page before sending: what is said, and what it may give away. */
export function renderReview(form: Form, view: ReviewView, words: FormWords, acts: Acts): TemplateResult {
  const title: Said = {text: words.review, lang: words.language};
  const {lines, isDanger, isDamp, personal, isLow} = view;
  return html`${renderHeading(title, words)}
    ${isDanger ? renderAlert('danger', words.forms.danger.title, renderEmergency(form, words)) : nothing}
    ${isDamp ? renderDamp(form, words) : nothing} ${personal.length > 0 ? renderPersonal(view, words, acts) : nothing}
    ${renderLines(lines, words, acts)} ${isLow ? renderHelp(form, words) : nothing}
    <div class="acts">
      <button type="button" class="main" @click=${acts.send}>${words.send}</button>
      <button type="button" class="quiet" @click=${acts.back}>${words.back}</button>
    </div>`;
}
