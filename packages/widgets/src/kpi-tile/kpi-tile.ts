import {readOverview} from '@doorstep/client';
import {DoorstepError, type OverviewItem} from '@doorstep/contract';
import {html, type TemplateResult} from 'lit';
import {property} from '../property.ts';
import {renderMessage} from '../reading/message.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {renderSign} from '../signs/signs.ts';
import {otherLang, renderLines} from '../styles/lines.ts';
import {renderDrawing} from './kpi-tile.drawing.ts';
import {type TileView, toTile} from './kpi-tile.model.ts';
import {styles} from './kpi-tile.styles.ts';
import {tileWordsFor, type TileWords} from './kpi-tile.words.ts';

/**
 * One measure as a card: its name, the figure, of whom and when, and whether it really changed.
 *
 * @tag doorstep-kpi-tile
 * @slot - Shown before and without script, and while there is no figure to show
 * @csspart base - The card
 * @csspart header - The name of the measure
 * @csspart value - The figure
 * @csspart status - The lines with signs
 * @csspart chart - The small drawing
 * @csspart message - Why there is no figure
 * @fires {LoadEvent} doorstep-load - The figure is shown
 * @fires {ErrorEvent} doorstep-error - The figure could not be read
 */
export class DoorstepKpiTile extends ReadingElement {
  static override styles = styles;

  /** Where the name links to. */
  @property() href?: string;
  /** Fewer lines and no drawing, for the side of a page. */
  @property({type: Boolean}) compact = false;
  /** The figure itself. When it is set nothing is fetched. */
  @property({attribute: false}) item?: OverviewItem;

  readonly #reading = new Reading<OverviewItem>(this, {
    given: () => this.item,
    depends: () => this.scope,
    isEmpty: ({latest}) => latest.value === null,
    read: async (reader, place, measure, signal) => {
      const answer = await readOverview(reader, place, {signal});
      const item = answer.value.items.find(({id, scope}) => id === measure && (!this.scope || scope.id === this.scope));
      if (!item) throw new DoorstepError('DS_API_NO_MEASURE', undefined, {path: measure});
      return {...answer, value: item};
    },
  });

  protected override render(): TemplateResult {
    const resource = this.#reading.resource;
    const words = tileWordsFor(resource.language);
    const view = resource.value ? toTile(resource.value, resource.language, this.compact) : null;
    const message = renderMessage(resource, words, this.#reading.retry);
    return html`<article
      class="card ${this.compact ? 'compact' : ''}"
      part="base"
      lang=${words.language}
      aria-busy=${resource.status === 'loading'}
    >
      ${view ? this.#renderView(view, words, message) : message}
      <slot ?hidden=${view}></slot>
    </article>`;
  }

  #renderView(view: TileView, words: TileWords, message: unknown): TemplateResult {
    const {name, source, figure, context, lines, notes, drawing, sentence} = view;
    const lang = otherLang(context, words);
    return html`<h3 part="header" lang=${otherLang(name, words)}>
        ${this.href ? html`<a href=${this.href}>${name.text}</a>` : name.text}
      </h3>
      ${this.compact ? null : html`<p class="src small">${renderSign(source)}${words[source]}</p>`}
      ${
        figure === null
          ? html`<p class="msg" part="message"><b>${words.notShown}</b> <span lang=${lang}>${context.text}</span></p>`
          : html`<p class="fig"><b part="value">${figure}</b> <span lang=${lang}>${context.text}</span></p>`
      }
      <div class="rows" part="status">
        ${message} ${renderLines(lines, words)}
        ${notes.map((note) => html`<p class="small" lang=${otherLang(note, words)}>${note.text}</p>`)}
      </div>
      ${drawing && renderDrawing(drawing, sentence)}`;
  }
}
