import {readMeasure} from '@doorstep/client';
import type {MeasureDocument} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from '../property.ts';
import {renderMessage} from '../reading/message.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {otherLang} from '../styles/lines.ts';
import {findSeries} from '../trend-chart/find-series.ts';
import {renderRows} from './data-table.drawing.ts';
import {NEWEST_FIRST, type Sorting, type TableView, toDataTable, toSorting} from './data-table.model.ts';
import {styles} from './data-table.styles.ts';
import {type ColumnName, tableWordsFor, type TableWords} from './data-table.words.ts';

/**
 * The figures of one measure as a plain table that can be put in order.
 *
 * @tag doorstep-data-table
 * @slot - Shown before and without script, and while there is no figure
 * @csspart base - The card
 * @csspart caption - Name and sentence
 * @csspart table - The table
 * @csspart message - Why there is no figure
 * @fires {LoadEvent} doorstep-load - The figures are shown
 * @fires {ErrorEvent} doorstep-error - The figures could not be read
 */
export class DoorstepDataTable extends ReadingElement {
  static override styles = styles;

  /** `month`, `quarter`, `financial-year` or `rolling-12-months`; the first that the scope has without it. */
  @property() kind?: string;
  /** Address of a CSV of the figures; without it the table itself is offered. */
  @property() csv?: string;
  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: MeasureDocument;

  @state() private _sorting: Sorting = NEWEST_FIRST;
  /** Whether script can answer: what a server drew is taken over first, as it is. */
  @state() private _isAwake = false;

  readonly #reading = new Reading<MeasureDocument>(this, {
    given: () => this.data,
    isEmpty: (document) =>
      findSeries(document, this.scope, this.kind)?.observations.every(({value}) => value === null) ?? true,
    read: (reader, place, measure, signal) => readMeasure(reader, place, measure, {signal}),
  });

  protected override firstUpdated(): void {
    // Not in the same turn: the first render must be the server's, and this one comes after it.
    requestAnimationFrame(() => (this._isAwake = true));
  }

  protected override render(): TemplateResult {
    const {resource, retry} = this.#reading;
    const {value, language, status} = resource;
    const words = tableWordsFor(language);
    const view = value ? toDataTable(value, this.scope, this.kind, this._sorting, language) : null;
    const isUnknown = value !== undefined && view === null;
    return html`<figure
      class="card"
      part="base"
      lang=${words.language}
      aria-labelledby=${view ? 'name' : nothing}
      aria-busy=${status === 'loading'}
    >
      ${view ? this.#renderCaption(view, words) : nothing}
      ${isUnknown ? html`<p class="msg" part="message"><b>${words.notShown}</b> ${words.notPublished}</p>` : nothing}
      ${renderMessage(resource, words, retry)} ${view ? this.#renderBody(view, words) : nothing}
      <slot ?hidden=${view !== null}></slot>
    </figure>`;
  }

  #renderCaption({name, sentence, part}: TableView, words: TableWords): TemplateResult {
    return html`<figcaption part="caption">
      <h3 id="name" lang=${otherLang(name, words)}>${name.text}</h3>
      <p lang=${otherLang(sentence, words)}>${sentence.text}</p>
      <p class="small">
        ${part.map((one, index) => html`${index ? '. ' : nothing}<span lang=${otherLang(one, words)}>${one.text}</span>`)}.
      </p>
    </figcaption>`;
  }

  #renderBody(view: TableView, words: TableWords): TemplateResult {
    const {rows, order, illustrative} = view;
    return html`${
      rows.length > 0
        ? html`${renderRows(view, words, {isAwake: this._isAwake, sortBy: this.#sortBy})}
            <p class="small note" aria-live="polite">${order}</p>
            <a
              class="csv"
              href=${this.csv ?? '#'}
              download=${view.fileName}
              @click=${(event: Event) => this.#save(event, view)}
              >${words.download}</a
            >`
        : html`<p class="msg" part="message"><b>${words.notShown}</b> ${words.nothing}</p>`
    }
    ${illustrative ? html`<p class="note small" lang=${otherLang(illustrative, words)}>${illustrative.text}</p>` : nothing}`;
  }

  #sortBy = (column: ColumnName): void => {
    this._sorting = toSorting(column, this._sorting);
  };

  #save(event: Event, {head, rows, fileName, illustrative}: TableView): void {
    if (this.csv) return;
    // Made, and what makes it loaded, only when it is asked for.
    event.preventDefault();
    const table = {head: head.map(({title}) => title), rows};
    void import('../trend-chart/save.ts').then((file) => file.save(table, fileName, illustrative?.text));
  }
}
