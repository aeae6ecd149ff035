import {formatDay} from '@doorstep/domain/format';
import {html, nothing, type TemplateResult} from 'lit';
import type {Acts} from './acts.ts';
import type {FormWords} from './satisfaction-form.words.ts';
import type {FormSession} from './session.ts';

/** Until when answers are kept, in words. */
export const sayKept = (until: number, words: FormWords): string =>
  words.kept({when: formatDay(new Date(until).toISOString(), words.language)});

/** Said before anybody writes: that nothing can be kept here, which nobody can choose then. */
export function renderCannotKeep({canKeep}: FormSession, words: FormWords): TemplateResult | typeof nothing {
  return canKeep === false
    ? html`<p class="msg" part="message"><b>${words.cannotKeep}</b> ${words.cannotKeepMore}</p>`
    : nothing;
}

/** That there are answers from before. */
export function renderFound({found}: FormSession, words: FormWords, acts: Acts): TemplateResult | typeof nothing {
  if (!found) return nothing;
  return html`<div class="note" part="message">
    <p>${words.found}</p>
    <p><button type="button" @click=${() => acts.show(found.key)}>${words.goOn}</button></p>
  </div>`;
}

/** The choice to keep what is written on this device: off, until somebody chooses it. */
export function renderKeeping(
  {canKeep, isKept, keptUntil}: FormSession,
  words: FormWords,
  acts: Acts,
): TemplateResult | typeof nothing {
  if (canKeep !== true) return nothing;
  return html`<div class="opts keep">
    <label
      ><input
        type="checkbox"
        id="keep"
        aria-describedby="keep-more"
        ?checked=${isKept}
        @change=${(event: Event) => acts.keep((event.currentTarget as HTMLInputElement).checked)}
      /><span>${words.keep}</span></label
    >
    <p class="small" id="keep-more">${isKept && keptUntil !== null ? sayKept(keptUntil, words) : words.keepMore}</p>
    ${isKept ? html`<button type="button" class="quiet" @click=${acts.erase}>${words.erase}</button>` : nothing}
  </div>`;
}
