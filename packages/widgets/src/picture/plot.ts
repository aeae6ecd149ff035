import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  svg,
  type TemplateResult,
} from 'lit';
import {drawingsFor, widthIn} from '../charts/fit.ts';
import type {Scene} from '../charts/scene.ts';

import type {renderPictureFiles} from './files.ts';
import type {PictureView} from './picture-view.ts';
import type {PictureWords} from './picture.words.ts';
import {renderShapes} from './render-shapes.ts';

/** Its declared type knows only the browser's value. */
const IN_NODE: boolean = isServer;
/** How far from a stop a reader may touch. */
const REACH = 60;

/** Not before it is there. */
let files: typeof renderPictureFiles | undefined;

interface PlotHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A drawing that is made for the width it has, and whose stops are read one by one with the keyboard or a finger. */
export class Plot implements ReactiveController {
  readonly #host: PlotHost;
  /** Width in units of the drawing; 0 until it is known, and in Node. */
  #width = 0;
  #chosen: number | null = null;
  #observer?: ResizeObserver;
  #isAwake = false;
  #wasUpdated = false;
  /** A server drew it: its two drawings are taken over first, as they are. */
  #wasDrawn = IN_NODE;

  constructor(host: PlotHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether script can answer: not before what a server drew is taken over. */
  get isAwake(): boolean {
    return this.#isAwake;
  }

  hostConnected(): void {
    if (!this.#wasUpdated) this.#wasDrawn = !!this.#host.renderRoot.firstChild;
    // A page may have taken it away.
    if (IN_NODE || !('ResizeObserver' in globalThis)) return;
    // In the next frame: a drawing of another width may have another height, which the observer must not see at once.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    // Once the other pictures of a page have their places: one look at all widths.
    if (!this.#width || !this.#observer) queueMicrotask(() => this.#measure());
    if (this.#wasUpdated) return;
    this.#wasUpdated = true;
    if (this.#wasDrawn) requestAnimationFrame(() => this.#wake());
    else this.#wake();
  }

  /** A reader came: what is only needed then is loaded. */
  come = (): void => {
    if (files || IN_NODE) return;
    void import('./files.ts').then((it) => {
      files = it.renderPictureFiles;
      this.#host.requestUpdate();
    }, console.error);
  };

  /** Ways to take the picture along; nothing before script can answer and a reader has come. */
  renderFiles(view: PictureView, words: PictureWords): TemplateResult | typeof nothing {
    return (this.#isAwake && view.draw && files?.(view, words)) || nothing;
  }

  /** Leaves the chosen stop, as when another drawing takes the place of this one. */
  leave = (): void => this.#choose(null);

  render({draw, sentence, sentences}: PictureView, hint: string): TemplateResult | typeof nothing {
    if (!draw) return nothing;
    const said = sentences[this.#chosen ?? -1];
    return html`<div
        class="plot"
        part="chart"
        role="group"
        aria-labelledby="name"
        aria-describedby="hint"
        tabindex=${this.#isAwake ? '0' : nothing}
        @keydown=${(event: KeyboardEvent) => this.#walk(event, sentences.length - 1)}
        @blur=${this.leave}
      >
        ${(this.#width || this.#wasDrawn ? drawingsFor(this.#width) : []).map((one) => one && this.#renderDrawing(draw, ...one, sentence.text))}
      </div>
      <p class="said small" id="hint">${said ?? (this.#isAwake ? hint : nothing)}</p>`;
  }

  #renderDrawing(draw: (width: number) => Scene, kind: string, width: number, label: string): TemplateResult {
    const scene = draw(width);
    const stop = scene.stops[this.#chosen ?? -1];
    const follow = (event: MouseEvent) => {
      const place = (event.currentTarget as Element).getBoundingClientRect();
      const units = width / place.width;
      const [x, y] = [(event.clientX - place.left) * units, (event.clientY - place.top) * units];
      const nearest = findClosest(scene.stops, x, y);
      if (nearest >= 0) this.#choose(nearest);
    };
    return html`<svg
      class="chart ${kind}"
      viewBox="0 0 ${width} ${scene.height}"
      width=${width}
      height=${scene.height}
      role="img"
      aria-label=${label}
      @pointermove=${follow}
      @click=${follow}
    >
      ${renderShapes(scene)}
      ${scene.texts.map(([name, x, y, anchor, text]) => svg`<text class=${name} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`)}
      ${stop ? svg`<circle class="ring" cx=${stop.x} cy=${stop.y} r="12"></circle>` : nothing}
    </svg>`;
  }

  #choose(index: number | null): void {
    if (index === this.#chosen) return;
    this.#chosen = index;
    this.#host.requestUpdate();
  }

  #walk(event: KeyboardEvent, last: number): void {
    const at = this.#chosen;
    const [next, before] = at === null ? [0, last] : [Math.min(at + 1, last), Math.max(at - 1, 0)];
    const to = {ArrowRight: next, ArrowDown: next, ArrowLeft: before, ArrowUp: before, Home: 0, End: last}[event.key];
    if (event.key === 'Escape' && at !== null) this.leave();
    else if (to === undefined) return;
    else this.#choose(to);
    event.preventDefault();
  }

  #wake(): void {
    this.#isAwake = true;
    this.#host.requestUpdate();
    void import('../announce/index.ts').then(({listen}) => listen(), console.error);
  }

  #measure(): void {
    const plot = this.#host.renderRoot.querySelector('.plot');
    const width = plot && this.#isAwake ? widthIn(plot) : 0;
    if (width === 0 || width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}

/** Which stop is closest to a place; -1 when none is within reach. */
function findClosest(stops: Scene['stops'], x: number, y: number): number {
  const away = stops.map((stop) => Math.hypot(stop.x - x, stop.y - y));
  const least = Math.min(...away);
  return least < REACH ? away.indexOf(least) : -1;
}
