import {html, nothing, type TemplateResult} from 'lit';
import {renderSign} from '../signs/signs.ts';
import {otherLang, renderLines} from '../styles/lines.ts';
import type {Said} from '../words/words.ts';
import type {ActionView, UnansweredView} from './actions.model.ts';
import type {ActionsWords} from './actions.words.ts';

/** A tick in a ring: done. Only a bead; a target met is a tick on a line. */
const DONE = html`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M7.5 12.4l3 3.1l6-7"></path>
</svg>`;

const renderText = (said: Said, words: ActionsWords, kind = '') =>
  html`<p class=${kind} lang=${otherLang(said, words)}>${said.text}</p>`;

/** One action: three beads on a thread. All verdicts look equally finished. */
export function renderAction(view: ActionView, words: ActionsWords): TemplateResult {
  const {name, source, why, also, plan, started, owner, result, expected, check} = view;
  return html`<article part="action">
    <p class="small">${words.card}</p>
    ${name ? html`<h4 lang=${otherLang(name, words)}>${name.text}</h4>` : nothing}
    <ol>
      <li>
        ${renderSign(source)}
        <div>
          <p class="small">${source === 'told' ? words.said : words.seen}</p>
          ${renderText(why, words)} ${also ? renderText(also, words, 'small') : nothing}
        </div>
      </li>
      <li>
        ${DONE}
        <div>
          <p class="small">${words.did}</p>
          ${renderText(plan, words)}
          <p class="small">${started} <span lang=${otherLang(owner, words)}>${owner.words}</span></p>
        </div>
      </li>
      <li part="status">
        ${result.sign ? renderSign(result.sign) : renderSign('records')}
        <div>
          <p class="small">${words.worked}</p>
          ${renderLines([{...result, sign: null}], words).map((line) => html`<div class=${result.sign ?? ''}>${line}</div>`)}
          <p class="small" lang=${otherLang(expected, words)}>${expected.words}</p>
          <p class="small">${check}</p>
        </div>
      </li>
    </ol>
  </article>`;
}

/** What no action answers, listed plainly. */
export function renderUnanswered(signals: readonly UnansweredView[], words: ActionsWords): TemplateResult {
  return html`<div class="aside" part="unanswered">
    <h4>${words.unanswered}</h4>
    <ul>
      ${signals.map(
        ({name, reason}) =>
          html`<li>
            ${name ? html`<b lang=${otherLang(name, words)}>${name.text}.</b> ` : nothing}<span
              lang=${otherLang(reason, words)}
              >${reason.text}</span
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
