import {readMeasure} from '@doorstep/client';
import type {MeasureDocument} from '@doorstep/contract';
import {adoptStyles, html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {drawingsFor, widthIn} from '../charts/fit.ts';
import {property, state} from '../property.ts';
import {renderMessage} from '../reading/message.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {otherLang, renderLines} from '../styles/lines.ts';
import type {PeriodChangeEvent, ScopeChangeEvent} from './choice-events.ts';
import {findSeries, isLong} from './find-series.ts';
import type {PartView} from './part.ts';
import {findPart, loadPart, type PartName, partStyles} from './parts.ts';
import {PointSelectEvent} from './point-select-event.ts';
import {renderDrawing} from './trend-chart.drawing.ts';
import {renderKey} from './trend-chart.key.ts';
import {type ChartView, toChart} from './trend-chart.model.ts';
import {styles} from './trend-chart.styles.ts';
import {type ChartWords, chartWordsFor} from './trend-chart.words.ts';

/**
 * One measure over time: a sentence, a drawing and a table that say the same.
 *
 * @tag doorstep-trend-chart
 * @slot - Shown before and without script, and while there is nothing to draw
 * @csspart base - The card
 * @csspart caption - Name and sentence
 * @csspart chart - The drawing
 * @csspart status - The lines with signs
 * @csspart table - The numbers
 * @csspart message - Why there is no figure
 * @fires {LoadEvent} doorstep-load - The figures are shown
 * @fires {ErrorEvent} doorstep-error - The figures could not be read
 * @fires {PointSelectEvent} doorstep-point-select - A reader chose a point
 * @fires {ScopeChangeEvent} doorstep-scope-change - A reader picked whose homes or which part of the landlord
 * @fires {PeriodChangeEvent} doorstep-period-change - A reader picked another kind of period
 */
export class DoorstepTrendChart extends ReadingElement {
  static override styles = styles;

  /** Address of a CSV of the figures; without it the table itself is offered. */
  @property() csv?: string;
  /** `month`, `quarter`, `financial-year` or `rolling-12-months`; the first that the scope has without it. */
  @property() kind?: string;
  /** `area`, `contractor`, `priority` or `tenure`: one small chart for each of them, side by side on the same scales. */
  @property() multiples?: string;
  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: MeasureDocument;

  /** Width of the plot in units of the drawing; 0 until it is known, and in Node. */
  @state() private _width = 0;
  @state() private _chosen: number | null = null;
  @state() private _isAwake = false;
  /** A reader came to the figures, or a server wrote them out. */
  @state() private _isRead: boolean = isServer;

  readonly #reading = new Reading<MeasureDocument>(this, {
    given: () => this.data,
    isEmpty: (document) =>
      findSeries(document, this.scope, this.kind)?.observations.every(({value}) => value === null) ?? true,
    read: (reader, place, measure, signal) => readMeasure(reader, place, measure, {signal}),
  });
  #observer?: ResizeObserver;
  #loading?: Promise<void>;
  /** How many of the style sheets of parts it has. */
  #sheets = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    // A page may have taken it away.
    if ('ResizeObserver' in globalThis) {
      this.#observer = new ResizeObserver(this.#wake);
      this.#observer.observe(this);
    }
    addEventListener('beforeprint', this.#read);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#read);
  }

  protected override updated(): void {
    if (this._isRead && !this._isAwake) this.#wake();
    // After the other charts of a page have their places: one look at all widths.
    else if (!this._width || !this.#observer) queueMicrotask(this.#measure);
  }

  /**
   * Waits for the parts that the document needs; what a server drew stays until then. Not in `scheduleUpdate`: a property
   * that was set before the element was defined is known only here. Nothing waits for the numbers, unless they stand in
   * what a server drew.
   */
  protected override shouldUpdate(): boolean {
    const isDrawn = !this.hasUpdated && !!this.renderRoot.firstChild;
    if (isDrawn) this._isRead = true;
    const missing = this.#needs().filter((name) => findPart(name) === undefined);
    if (missing[0]) this.#loading = Promise.all(missing.map(loadPart)).then(() => this.requestUpdate());
    if (missing.some((name) => name !== 'numbers' || isDrawn)) return false;
    if (partStyles.length !== this.#sheets)
      adoptStyles(this.renderRoot as ShadowRoot, [...new Set([...styles, ...partStyles])]);
    this.#sheets = partStyles.length;
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Another series has other points.
    if (changed.has('scope') || changed.has('kind')) this._chosen = null;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const resource = this.#reading.resource;
    const words = chartWordsFor(resource.language);
    // Undefined until something is read, null where the landlord does not publish that scope.
    const view =
      resource.value && toChart(resource.value, this.scope, resource.language, {kind: this.kind, isRead: this._isRead});
    return html`<figure
      class="card"
      part="base"
      lang=${words.language}
      aria-labelledby=${view ? 'name' : nothing}
      aria-busy=${resource.status === 'loading'}
    >
      ${view && this.#renderCaption(view, words)}
      ${view === null ? html`<p class="msg" part="message"><b>${words.notShown}</b> ${words.notPublished}</p>` : nothing}
      ${view?.part && this.#renderPlot(view, view.part, words)} ${renderMessage(resource, words, this.#reading.retry)}
      ${view && html`<div class="rows" part="status">${renderLines(view.lines, words)}</div>`}
      ${view?.part && renderKey(view.part.key)}
      ${
        // What is inside is made when it is opened, or when a reader comes to the drawing; a server makes it at once.
        view &&
        html`<details part="table" @toggle=${this.#read}>
          <summary>${words.numbers}</summary>
          ${view.numbers?.render(this.csv)}
        </details>`
      }
      ${view?.illustrative && html`<p class="note small" lang=${otherLang(view.illustrative, words)}>${view.illustrative.text}</p>`}
      <slot ?hidden=${view}></slot>
    </figure>`;
  }

  #renderCaption({name, sentence, choices}: ChartView, words: ChartWords): TemplateResult {
    return html`<figcaption part="caption">
      <h3 id="name" lang=${otherLang(name, words)}>${name.text}</h3>
      <p lang=${otherLang(sentence, words)}>${sentence.text}</p>
      ${choices?.render(this, this._isAwake)}
    </figcaption>`;
  }

  #renderPlot(view: ChartView, part: PartView, {hint}: ChartWords): TemplateResult {
    return html`<div
        class="plot"
        part="chart"
        role="group"
        aria-labelledby="name"
        aria-describedby="hint"
        tabindex=${this._isAwake ? '0' : nothing}
        @focus=${this.#read}
        @pointerenter=${this.#read}
        @keydown=${(event: KeyboardEvent) => this.#walk(event, view)}
        @blur=${() => (this._chosen = null)}
      >
        ${(this._width || this._isRead ? drawingsFor(this._width) : []).map((one) => one && renderDrawing(part, view.sentence.text, one, this._chosen, (index) => this.#choose(view, index)))}
      </div>
      <p class="said small" id="hint">
        ${view.numbers?.sentences[this._chosen ?? -1] ?? (this._isAwake ? hint : nothing)}
      </p>`;
  }

  #read = (): void => {
    this._isRead = true;
  };

  /** The parts that what it shows is made of. */
  #needs(): PartName[] {
    const {value} = this.#reading.resource;
    const series = value && findSeries(value, this.scope, this.kind);
    if (!series) return [];
    const isLine = isLong(series);
    return (
      [
        isLine ? 'long' : 'few',
        isLine && series.observations.some(({interval}) => interval) && 'intervals',
        value.series.length > 1 && 'choices',
        this._isRead && 'numbers',
      ] as const
    ).filter((name) => name !== false);
  }

  /** In the next frame: what a server drew is taken over first, and the observer must not see another height at once. */
  #wake = (): void => {
    requestAnimationFrame(this.#measure);
  };

  /** Answers a reader, and draws for the width there is. */
  #measure = (): void => {
    if (!this.hasUpdated) return;
    this._isAwake = true;
    const plot = this.renderRoot.querySelector('.plot');
    if (plot) this._width = widthIn(plot);
  };

  #choose(view: ChartView, index: number): void {
    const observation = view.series.observations[index];
    if (!observation || index === this._chosen) return;
    this._chosen = index;
    this.dispatchEvent(new PointSelectEvent(index, observation));
  }

  #walk(event: KeyboardEvent, view: ChartView): void {
    const last = view.series.observations.length - 1;
    const at = this._chosen;
    const to = {
      ArrowRight: Math.min((at ?? -1) + 1, last),
      ArrowLeft: Math.max((at ?? last + 1) - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape' && at !== null) this._chosen = null;
    else if (to === undefined) return;
    else this.#choose(view, to);
    event.preventDefault();
  }
}

// Here, and not with the events: declarations keep of a module's imports only what its own types name.
declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-point-select': PointSelectEvent;
    'doorstep-scope-change': ScopeChangeEvent;
    'doorstep-period-change': PeriodChangeEvent;
  }
}
