import {html, nothing, type TemplateResult} from 'lit';
import {otherLang} from '../styles/lines.ts';
import type {Said} from '../words/words.ts';
import type {MonthView} from './service-credits.model.ts';
import type {CreditsWords} from './service-credits.words.ts';

/** A figure of so many letters does not break. */
const SHORT = 12;

/** Sums, caps and every line of the schedule: a table where there is room, else a list. */
export function renderMonth(view: MonthView, words: CreditsWords): TemplateResult {
  const {contractor, name, version, totals, caps} = view;
  return html`<p class="what" aria-live="polite"><b>${contractor}</b>, ${name}. ${version}.</p>
    <dl class="totals" part="value">
      ${totals.map(
        ({title, text, isUnknown}) =>
          html`<div class=${isUnknown ? 'unknown' : nothing}>
            <dt>${title}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${
      caps.length > 0
        ? html`<ul class="caps small" aria-label=${words.caps}>
            ${caps.map((cap) => html`<li lang=${otherLang(cap, words)}>${cap.text}</li>`)}
          </ul>`
        : nothing
    }
    ${renderTable(view, words)} ${renderList(view, words)}`;
}

function renderTable({head, rows}: MonthView, words: CreditsWords): TemplateResult {
  const cell = (said: Said) => html`<span lang=${otherLang(said, words)}>${said.text}</span>`;
  return html`<div class="scroll" role="region" aria-label=${words.lines} tabindex="0">
    <table part="table" aria-label=${words.lines}>
      <thead>
        <tr>
          ${head.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({cells: [first, ...rest]}) =>
            html`<tr>
              <th scope="row">${first ? cell(first) : nothing}</th>
              ${rest.map((one) => html`<td class=${one.text.length <= SHORT ? 'short' : nothing}>${cell(one)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderList({head, rows}: MonthView, words: CreditsWords): TemplateResult {
  return html`<ul class="list" aria-label=${words.lines}>
    ${rows.map(
      ({cells: [first, ...rest]}) =>
        html`<li>
          ${first ? html`<h4 lang=${otherLang(first, words)}>${first.text}</h4>` : nothing}
          <dl>
            ${rest.map((one, index) =>
              one.text === ''
                ? nothing
                : html`<dt>${head[index + 1]}</dt>
                    <dd lang=${otherLang(one, words)}>${one.text}</dd>`,
            )}
          </dl>
        </li>`,
    )}
  </ul>`;
}
