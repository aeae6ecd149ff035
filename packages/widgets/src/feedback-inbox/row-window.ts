import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Rows that are drawn together. */
export const ROWS_OF_A_BLOCK = 50;
/** A list of at most so many blocks is drawn whole: 200 rows. */
const FEW = 4;
/** A guess at the height of a row until one was seen, in pixels. */
const ROW = 110;
/** How far from sight a block is drawn already. */
const MARGIN = '800px 0px';

/**
 * Which rows of a long list are drawn: those in sight and a little around them, in blocks. A block that is not drawn is as
 * high as it was when it was last, so that rows may have any height: long words, narrow places, larger text.
 */
export class RowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost & {shadowRoot: ShadowRoot | null};
  readonly #near = new Set<number>([0]);
  readonly #heights = new Map<number, number>();
  #kept = 0;
  #count = 0;
  #list: Element | null = null;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & {shadowRoot: ShadowRoot | null}) {
    this.#host = host;
    host.addController(this);
  }

  /** Before rows are drawn: how many there are, and which of them the keyboard is at, which is always drawn. */
  set(rows: number, current: number): void {
    this.#count = rows;
    this.#kept = Math.max(0, Math.floor(current / ROWS_OF_A_BLOCK));
  }

  isShown = (block: number): boolean => this.#isShort || block === this.#kept || this.#near.has(block);

  get #isShort(): boolean {
    return this.#count <= FEW * ROWS_OF_A_BLOCK;
  }

  hostUpdated(): void {
    const list = this.#host.shadowRoot?.getElementById('list') ?? null;
    if (list !== this.#list || this.#isShort) this.#stop();
    this.#list = list;
    if (!list) return;
    const guess = this.#guess();
    for (const block of list.querySelectorAll<HTMLElement>('.block')) {
      const at = Number(block.dataset['block']);
      const rows = Math.min(ROWS_OF_A_BLOCK, this.#count - at * ROWS_OF_A_BLOCK);
      // By script and not by an attribute, which content policies refuse.
      block.style.height = this.isShown(at) ? '' : `${this.#heights.get(at) ?? guess * rows}px`;
      if (this.#isShort) continue;
      this.#observer ??= new IntersectionObserver((entries) => this.#see(entries), {root: list, rootMargin: MARGIN});
      this.#observer.observe(block);
    }
  }

  hostDisconnected(): void {
    this.#stop();
    this.#list = null;
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    // A list that is out of the page for a while, beside an open answer in a narrow place, has no heights.
    if (!this.#list?.clientHeight) return;
    let isNew = false;
    for (const {target, isIntersecting, boundingClientRect} of entries) {
      const at = Number((target as HTMLElement).dataset['block']);
      if (this.isShown(at)) this.#heights.set(at, boundingClientRect.height);
      if (isIntersecting === this.#near.has(at)) continue;
      isNew = true;
      if (isIntersecting) this.#near.add(at);
      else this.#near.delete(at);
    }
    if (isNew) this.#host.requestUpdate();
  }

  /** The height of a row, by those that were seen. */
  #guess(): number {
    const whole = [...this.#heights].filter(([at]) => (at + 1) * ROWS_OF_A_BLOCK <= this.#count);
    const sum = whole.reduce((all, [, height]) => all + height, 0);
    return whole.length > 0 ? sum / whole.length / ROWS_OF_A_BLOCK : ROW;
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
