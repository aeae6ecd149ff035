import {html, nothing, svg, type TemplateResult} from 'lit';
import {type Drawing, DRAWING_WIDTH} from '../charts/drawing.ts';
import {otherLang, renderLines} from '../styles/lines.ts';
import type {StatusLine} from '../words/status-lines.ts';
import type {Said} from '../words/words.ts';
import type {RowView, ScorecardView} from './scorecard.model.ts';
import type {ScorecardWords} from './scorecard.words.ts';

/** Address of a measure's page; undefined where a scorecard links to none. */
export type ToHref = (measure: string) => string | undefined;

interface Ways {
  words: ScorecardWords;
  toHref: ToHref;
}

const renderSpan = (said: Said, words: ScorecardWords) =>
  html`<span lang=${otherLang(said, words)}>${said.text}</span>`;

const renderName = ({id, name}: RowView, {words, toHref}: Ways) => {
  const href = toHref(id);
  return href ? html`<a href=${href} lang=${otherLang(name, words)}>${name.text}</a>` : renderSpan(name, words);
};

const renderLine = (line: StatusLine | null, words: ScorecardWords) => (line ? renderLines([line], words) : nothing);

/** The sign of a line with its word; the rest of the sentence stands elsewhere. A line without a sign is said whole. */
const shorten = (line: StatusLine): StatusLine => (line.sign ? {...line, rest: ''} : line);

function renderSpark({height, paths, dots, labels}: Drawing, width: number, sentence: string): TemplateResult {
  return html`<div class="spark" part="chart" role="img" aria-label=${sentence}>
    <svg viewBox="0 0 ${width} ${height}">
      ${paths.map(([kind, path]) => svg`<path class=${kind} d=${path}></path>`)}
      ${dots.map(([kind, x, y, r]) => svg`<circle class=${kind} cx=${x} cy=${y} r=${r}></circle>`)}
    </svg>
    ${labels.length > 0 ? html`<div class="ends">${labels.map((label) => html`<span>${label}</span>`)}</div>` : nothing}
  </div>`;
}

function renderReadWith({readWith}: RowView, words: ScorecardWords, kind: string): TemplateResult | typeof nothing {
  if (readWith.length === 0) return nothing;
  return html`<p class=${kind}>
    ${words.readWith} ${readWith.map((one, index) => [index > 0 ? '; ' : '', renderSpan(one, words)])}
  </p>`;
}

/** What a figure is of and rests on, or why there is none. */
function renderContext({absence, context, notes}: RowView, words: ScorecardWords): TemplateResult {
  return html`${absence ? html`<p><b>${absence.strong}</b> ${absence.why}</p>` : nothing}
  ${context ? html`<p class="small">${context}</p>` : nothing}
  ${notes.map((note) => html`<p class="small" lang=${otherLang(note, words)}>${note.text}</p>`)}`;
}

function renderTableRow(row: RowView, ways: Ways): TemplateResult {
  const {words} = ways;
  const {bracket, target, movement, line, action} = row;
  // A bracket says it to those who see it.
  return html`<tr class=${bracket ?? ''}>
    <th scope="row">${renderName(row, ways)}${renderReadWith(row, words, bracket ? 'vh' : 'small')}</th>
    <td>
      ${row.figure === null ? nothing : html`<b class="fig" part="value">${row.figure}</b>`}${renderContext(row, words)}
      ${renderLine(row.caveat, words)}
    </td>
    <td>
      ${
        target
          ? html`<p>${target.figure}</p>
              ${renderLine(target.line && shorten(target.line), words)}`
          : html`<p class="small">${words.noTarget}</p>`
      }
    </td>
    <td>${renderLine(movement, words)}</td>
    <td>${line ? renderSpark(line.cell, 150, line.sentence) : html`<p class="small">${words.noDrawing}</p>`}</td>
    <td>
      ${
        action
          ? html`<p>${renderSpan(action.plan, words)}</p>
              ${renderLine(shorten(action.result), words)}`
          : html`<p class="small">${words.none}</p>`
      }
    </td>
  </tr>`;
}

/** The card as a table, for a place of 640 pixels or more. It scrolls within itself where words are very long. */
export function renderTable({groups, overTime}: ScorecardView, ways: Ways): TemplateResult {
  const {words} = ways;
  const heads = [words.measure, words.latest, words.targetTitle, words.change, overTime, words.doing];
  return html`<div class="scroll" part="table" role="region" aria-labelledby="name" tabindex="0">
    <table aria-labelledby="name" aria-describedby="said">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({name, rows}) =>
          html`<tbody>
            <tr class="grp">
              <th colspan=${heads.length} scope="rowgroup" lang=${otherLang(name, words)}>${name.text}</th>
            </tr>
            ${rows.map((row) => renderTableRow(row, ways))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function renderItem(row: RowView, ways: Ways): TemplateResult {
  const {words} = ways;
  const {figure, caveat, target, movement, line, action} = row;
  return html`<li>
    <p class="top">${renderName(row, ways)}${figure === null ? nothing : html`<b>${figure}</b>`}</p>
    ${renderContext(row, words)} ${line ? renderSpark(line.full, DRAWING_WIDTH, line.sentence) : nothing}
    <div class="rows">
      ${renderLine(movement, words)}
      ${target && (target.line ? renderLine(target.line, words) : html`<p>${words.target({figure: target.figure})}</p>`)}
      ${renderLine(caveat, words)}
      ${
        action &&
        html`<p><span class="soft">${words.doing}:</span> ${renderSpan(action.plan, words)}</p>
          ${renderLine(shorten(action.result), words)}`
      }
    </div>
    ${renderReadWith(row, words, 'with small')}
  </li>`;
}

/** The card as a list, for a narrow place. */
export function renderList({groups}: ScorecardView, ways: Ways): TemplateResult {
  return html`<div class="list">
    ${groups.map(
      ({name, rows}) =>
        html`<h4 lang=${otherLang(name, ways.words)}>${name.text}</h4>
          <ul>
            ${rows.map((row) => renderItem(row, ways))}
          </ul>`,
    )}
  </div>`;
}
