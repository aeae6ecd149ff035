import type {Form, Receipt} from '@doorstep/contract';
import type {Refusal} from '@doorstep/client/send';
import {html, nothing, type TemplateResult} from 'lit';
import {renderSign} from '../signs/signs.ts';
import type {Acts} from './acts.ts';
import {renderHelp, renderWays} from './contact.drawing.ts';
import {sayKept} from './keeping.drawing.ts';
import {renderHeading} from './page.drawing.ts';
import {isLow} from './satisfaction-form.model.ts';
import type {FormWords} from './satisfaction-form.words.ts';
import type {FormSession} from './session.ts';

const heading = (text: string, words: FormWords) => renderHeading({text, lang: words.language}, words);

const button = (text: string, act: () => void, kind = ''): TemplateResult =>
  html`<button type="button" class=${kind} @click=${act}>${text}</button>`;

/** All answers as text to take away; nobody's clipboard is written to unasked. */
const renderCopy = ({isCopying}: FormSession, copy: string, words: FormWords) =>
  isCopying
    ? html`<label class="legend small" for="copy">${words.copied}</label
        ><textarea id="copy" rows="8" readonly .value=${copy}></textarea>`
    : nothing;

function renderWaiting(session: FormSession, copy: string, words: FormWords, acts: Acts): TemplateResult {
  const {state, keptUntil, canKeep} = session;
  const trouble = state.stage === 'waiting' ? state.trouble : null;
  if (trouble === null)
    return html`${heading(words.sending, words)}
      <p>${words.sendingMore}</p>`;
  return html`${heading(trouble === 'busy' ? words.busy : words.offline, words)}
    <p>${keptUntil === null ? words.again : words.againKept}</p>
    ${keptUntil === null ? nothing : html`<p>${sayKept(keptUntil, words)}</p>`}
    <div class="acts">
      ${button(words.tryNow, acts.tryNow, 'main')}
      ${keptUntil === null && canKeep === true ? button(words.keepNow, () => acts.keep(true)) : nothing}
      ${button(words.copy, acts.copy, 'quiet')} ${button(words.erase, acts.erase, 'quiet')}
    </div>
    ${renderCopy(session, copy, words)}`;
}

const REASONS: Readonly<Record<string, 'refusedOff' | 'refusedClosed' | 'refusedWork'>> = {
  DS_FEEDBACK_OFF: 'refusedOff',
  DS_FEEDBACK_CLOSED: 'refusedClosed',
  DS_FEEDBACK_NO_FORM: 'refusedClosed',
  DS_FEEDBACK_WORK: 'refusedWork',
};

function renderRefused(
  {contact}: Form,
  session: FormSession,
  {code}: Refusal,
  copy: string,
  words: FormWords,
  acts: Acts,
): TemplateResult {
  return html`${heading(words.refused, words)}
    <p class="msg" part="message">${words[REASONS[code ?? ''] ?? 'refusedOther']}</p>
    <p>${words.refusedMore}</p>
    <div class="acts">
      ${button(words.correct, acts.correct, 'main')} ${button(words.tryNow, acts.tryNow)}
      ${button(words.copy, acts.copy, 'quiet')} ${button(words.erase, acts.erase, 'quiet')}
    </div>
    ${renderCopy(session, copy, words)} ${renderWays(contact, words)}`;
}

/** A receipt large enough to copy by hand; read out letter by letter, with a pause in the middle. */
export function renderReceiptCode({receipt}: Receipt): TemplateResult {
  const spoken = receipt
    .split('-')
    .map((half) => Array.from(half).join(' '))
    .join(', ');
  return html`<p class="receipt" part="receipt">
    <span aria-hidden="true">${receipt}</span><span class="vh">${spoken}</span>
  </p>`;
}

function renderSent(
  form: Form,
  session: FormSession,
  receipt: Receipt,
  href: string | undefined,
  words: FormWords,
  acts: Acts,
): TemplateResult {
  const {title, keep, next, read, count} = words.forms.receipt;
  const counts = form.pages.some(({questions}) => questions.some(({measures}) => measures.length > 0));
  return html`${heading(title, words)}
    <p class="small">${words.receipt}</p>
    ${renderReceiptCode(receipt)}
    <p>${keep}</p>
    ${receipt.reference === 'unknown' ? html`<p class="msg" part="message">${words.unknownRepair}</p>` : nothing}
    <h5>${next}</h5>
    <ol class="steps">
      ${(
        [
          ['stale', read],
          ['records', counts ? count : ''],
        ] as const
      ).map(([sign, what]) =>
        what
          ? html`<li>
              ${renderSign(sign)}
              <p>${what}</p>
            </li>`
          : nothing,
      )}
    </ol>
    ${href ? html`<p><a class="way" href=${href}>${words.status}</a></p>` : nothing}
    ${isLow(form, session.answers) ? renderHelp(form, words) : nothing}
    <div class="acts">${button(words.start, acts.start, 'quiet')}</div>`;
}

/** What came of sending. `copy` is everything that is sent, as text; `href` leads to where a receipt can be looked up. */
export function renderOutcome(
  form: Form,
  session: FormSession,
  {copy, href}: {copy: string; href: string | undefined},
  words: FormWords,
  acts: Acts,
): TemplateResult {
  const {state} = session;
  if (state.stage === 'sent') return renderSent(form, session, state.receipt, href, words, acts);
  if (state.stage === 'refused') return renderRefused(form, session, state.refusal, copy, words, acts);
  return renderWaiting(session, copy, words, acts);
}

/** After the resident took everything back. */
export const renderErased = (words: FormWords, acts: Acts): TemplateResult =>
  html`${heading(words.erased, words)}
    <p>${words.erasedMore}</p>
    <div class="acts">${button(words.start, acts.start)}</div>`;
