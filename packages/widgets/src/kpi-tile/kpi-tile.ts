import {readOverview} from '@doorstep/client';
import {DoorstepError, type OverviewItem} from '@doorstep/contract';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {renderMessage} from '../reading/message.ts';
import {Reading} from '../reading/reading.ts';
import {showState} from '../reading/show-state.ts';
import {renderSign} from '../signs/signs.ts';
import {renderLines} from '../styles/lines.ts';
import type {Said} from '../words/words.ts';
import {wordsFor} from '../words/words.ts';
import {renderSparkline, renderStrip} from './kpi-tile.drawing.ts';
import {type TileView, toTile} from './kpi-tile.model.ts';
import {styles} from './kpi-tile.styles.ts';

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
 * @cssprop --doorstep-tile-figure-size - Size of the figure
 * @cssstate loading, ready, empty, stale, error, idle
 * @fires doorstep-load - The figure is shown
 * @fires doorstep-error - The figure could not be read
 */
export class DoorstepKpiTile extends LitElement {
  static override styles = styles;

  /** Id of the measure, such as `tsm-tp02`. */
  @property() measure?: string;
  /** Whose homes: `LCRA`, `LCHO`, `all` or `combined`; the first series without it. */
  @property() tenure?: string;
  @property() landlord?: string;
  @property() api?: string;
  @property() language?: string;
  /** A release id, to show a kept copy. */
  @property() release?: string;
  /** Where the name links to. */
  @property() href?: string;
  @property({type: Boolean}) compact = false;
  /** The figure itself. When it is set nothing is fetched. */
  @property({attribute: false}) item?: OverviewItem;

  readonly #internals = this.attachInternals();
  readonly #reading = new Reading<OverviewItem>(this, {
    given: () => this.item,
    depends: () => this.tenure,
    isEmpty: ({latest}) => latest.value === null,
    read: async (reader, place, measure, signal) => {
      const answer = await readOverview(reader, place, {signal});
      const item = answer.value.items.find(
        ({id, scope}) => id === measure && (!this.tenure || scope.tenure === this.tenure),
      );
      if (!item) throw new DoorstepError('DS_API_NO_MEASURE', undefined, {path: measure});
      return {...answer, value: item};
    },
  });

  protected override updated(): void {
    showState(this.#internals, this.#reading.resource.status);
  }

  protected override render(): TemplateResult {
    const resource = this.#reading.resource;
    const words = wordsFor(resource.language);
    const view = resource.value ? toTile(resource.value, resource.language, this.compact) : null;
    const isWaiting = resource.status === 'loading';
    return html`<article
      class="card ${this.compact ? 'compact' : ''} ${isWaiting ? 'wait' : ''}"
      part="base"
      lang=${words.language}
      aria-busy=${isWaiting ? 'true' : 'false'}
    >
      ${view ? this.#renderHead(view, words.language) : nothing}
      ${
        view?.missing
          ? html`<p class="msg" part="message"><b>${words.notShown}</b> ${view.missing}</p>`
          : view
            ? this.#renderFigure(view, words.language)
            : nothing
      }
      ${renderMessage(resource, words, () => this.#reading.retry())}
      ${view ? this.#renderRows(view, words.language) : nothing} ${view?.strip ? renderStrip(view.strip) : nothing}
      ${view?.sparkline ? renderSparkline(view.sparkline) : nothing}
      <slot ?hidden=${view !== null}></slot>
    </article>`;
  }

  #renderHead({name, source}: TileView, language: string): TemplateResult {
    return html`<h3 part="header" lang=${name.lang === language ? nothing : name.lang}>
        ${this.href ? html`<a href=${this.href}>${name.text}</a>` : name.text}
      </h3>
      ${this.compact ? nothing : html`<p class="src small">${renderSign(source.sign)}${source.text}</p>`}`;
  }

  #renderFigure({figure, context}: TileView, language: string): TemplateResult {
    return html`<p class="fig">
      <b part="value">${figure}</b>
      <span class=${this.compact ? 'small' : ''} lang=${context.lang === language ? nothing : context.lang}
        >${context.text}</span
      >
    </p>`;
  }

  #renderRows({lines, notes}: TileView, language: string): TemplateResult | typeof nothing {
    if (lines.length + notes.length === 0) return nothing;
    return html`<div class="rows" part="status">
      ${renderLines(lines, language)}
      ${notes.map(({text, lang}: Said) => html`<p class="small" lang=${lang === language ? nothing : lang}>${text}</p>`)}
    </div>`;
  }
}
