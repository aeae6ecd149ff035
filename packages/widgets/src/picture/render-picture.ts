import {html, nothing, type TemplateResult} from 'lit';
import {renderMessage} from '../reading/message.ts';
import type {Resource} from '../reading/resource.ts';
import {otherLang, renderLines} from '../styles/lines.ts';
import type {KeyMark, PictureView} from './picture-view.ts';
import type {PictureWords} from './picture.words.ts';
import type {Plot} from './plot.ts';
import {renderTable} from '../trend-chart/trend-chart.table.ts';
import {renderShapes} from './render-shapes.ts';

/** What a widget with one picture brings. */
export interface Picture {
  /** Null while nothing is read, and where the landlord does not publish what was asked for. */
  view: PictureView | null;
  resource: Resource<unknown>;
  words: PictureWords;
  plot: Plot;
  retry: () => void;
  /** What a reader may pick, below the sentence. */
  choices?: unknown;
}

/** A card with a sentence, a drawing, what the marks mean and the numbers as a table. One template for all states. */
export function renderPicture({view, resource, words, plot, retry, choices}: Picture): TemplateResult {
  const isUnknown = resource.value !== undefined && view === null;
  return html`<figure
    class="card"
    part="base"
    lang=${words.language}
    aria-labelledby=${view ? 'name' : nothing}
    aria-busy=${resource.status === 'loading'}
    @pointerenter=${plot.come}
    @focusin=${plot.come}
  >
    ${
      view
        ? html`<figcaption part="caption">
            <h3 id="name" lang=${otherLang(view.name, words)}>${view.name.text}</h3>
            <p lang=${otherLang(view.sentence, words)}>${view.sentence.text}</p>
            ${choices}
          </figcaption>`
        : nothing
    }
    ${isUnknown ? html`<p class="msg" part="message"><b>${words.notShown}</b> ${words.notPublished}</p>` : nothing}
    ${view ? plot.render(view, words.hint) : nothing} ${renderMessage(resource, words, retry)}
    ${view ? renderBelow(view, words, plot) : nothing}
    <slot ?hidden=${view !== null}></slot>
  </figure>`;
}

function renderBelow(view: PictureView, words: PictureWords, plot: Plot): TemplateResult {
  const notes = [...view.notes, ...(view.illustrative ? [view.illustrative] : [])];
  return html`<div class="rows" part="status">${renderLines(view.lines, words)}</div>
    ${renderKey(view.key)}
    ${view.table.rows.length > 0 ? renderTable(view, words, undefined, plot.renderFiles(view, words)) : nothing}
    ${view.more?.map(({title, ...table}) => renderTable({...view, ...table}, {...words, numbers: title}, undefined))}
    ${notes.map((note) => html`<p class="note small" lang=${otherLang(note, words)}>${note.text}</p>`)}`;
}

/** Says what the marks mean, only those that occur. */
function renderKey(marks: readonly KeyMark[]): TemplateResult | typeof nothing {
  if (marks.length === 0) return nothing;
  return html`<ul class="key small">
    ${marks.map((mark) => html`<li><svg viewBox="0 0 26 18" aria-hidden="true">${renderShapes(mark)}</svg>${mark.text}</li>`)}
  </ul>`;
}
