import {DoorstepError, type ErrorCode, type StaffFeedbackList} from '@doorstep/contract';
import {html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ErrorEvent, LoadEvent} from '../events/events.ts';
import {property} from '../property.ts';
import {sharedReader} from '../reading/shared-reader.ts';
import {findSource} from '../source/find-source.ts';
import {SOURCE_CHANGE} from '../source/source.ts';
import {languageOf} from '../words/language-of.ts';
import type {Acts} from './acts.ts';
import {Desk} from './desk.ts';
import {renderDetail} from './detail.drawing.ts';
import {toDetail} from './feedback-inbox.model.ts';
import {styles} from './feedback-inbox.styles.ts';
import {inboxWordsFor, type InboxWords, sayTrouble} from './feedback-inbox.words.ts';
import {renderFilter} from './filter.drawing.ts';
import {renderList} from './list.drawing.ts';
import {RowWindow} from './row-window.ts';
import {findItem, type InboxSession, START, toOrder, withDraft} from './session.ts';
import type {StaffPlace} from './staff-calls.ts';
import type {Trouble} from './trouble.ts';

/** Its declared type knows only the browser's value. */
const IN_NODE: boolean = isServer;
/** Rows before the end of the list at which the next page is asked for. */
const NEAR = 20;

/**
 * What residents wrote, for the landlord's staff on a page of an intranet: to read it, say what it is about, decide whether
 * it counts, and answer. Nothing is kept: not on the device, not in a cache, and nothing at all without a token.
 *
 * @tag doorstep-feedback-inbox
 * @slot - Shown before and without script, and while there is nothing to show
 * @csspart base - The card
 * @csspart header - The name of the list
 * @csspart status - That it is for staff only
 * @csspart filter - Which answers are shown
 * @csspart list - The list of answers
 * @csspart answer - The open answer
 * @csspart alarm - That there are words of danger or of damp in it
 * @csspart said - What was said
 * @csspart handle - What to do with it
 * @csspart message - Why there is nothing, and what became of a save
 * @cssstate idle - It has no token, or no landlord
 * @cssstate loading - It waits for the list
 * @cssstate ready - The list is shown
 * @cssstate error - The list could not be read
 * @fires {LoadEvent} doorstep-load - The list is shown
 * @fires {ErrorEvent} doorstep-error - It could not be read: `DS_STAFF_TOKEN` when the token does not hold any more
 */
export class DoorstepFeedbackInbox extends LitElement {
  static override styles = styles;

  /** The landlord's name in addresses, such as `leeds-city-council`. */
  @property() landlord?: string;
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  @property() api?: string;
  /** `en` or `cy`; without it the `lang` of the page or the element around it. */
  @property() language?: string;
  /** The token of whoever uses the page, set by its script. An attribute of this name is not read. */
  @property({attribute: false}) token?: string | undefined;
  /** A list that the page has already. */
  @property({attribute: false}) data?: StaffFeedbackList;
  /** Where somebody of the staff is; a page may begin elsewhere than at the start. */
  @property({attribute: false}) session: InboxSession = START;

  // Not in Node, and not in browsers before 2024.
  readonly #states: Set<string> | undefined = this.attachInternals().states;
  readonly #window = new RowWindow(this);
  readonly #desk = new Desk({
    session: () => this.session,
    show: (part) => void (this.session = {...this.session, ...part}),
    place: () => this.#place,
    told: (trouble) => this.#tell(trouble),
    give: (file) => void import('../trend-chart/save.ts').then(({saveBlob}) => saveBlob(file, 'feedback.csv')),
  });
  #source: Element | null = null;
  /** Whose list is shown, by what token: another one begins anew. */
  #read = '';
  /** The keyboard goes there after the next drawing. */
  #goesTo: 'row' | 'heading' | 'reason' | 'list' | null = null;
  /** The keyboard was in here before the last drawing. */
  #had = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (IN_NODE) return;
    this.#source = findSource(this);
    this.#source?.addEventListener(SOURCE_CHANGE, this.#sourceChanged);
    if (this.hasAttribute('token'))
      console.warn(
        'Doorstep: the attribute "token" of <doorstep-feedback-inbox> is not read. Set its property instead.',
      );
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source?.removeEventListener(SOURCE_CHANGE, this.#sourceChanged);
    removeEventListener('beforeunload', this.#warn);
    this.#desk.stop();
    this.#read = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#had = !IN_NODE && Boolean(this.shadowRoot?.activeElement);
    if (changed.has('data') && this.data) {
      const {items, total, next} = this.data;
      const current = this.session.current ?? toOrder(items)[0]?.receipt ?? null;
      this.session = {...this.session, status: 'ready', items, total, next, current};
    }
    const {items, current} = this.session;
    this.#window.set(
      items.length,
      toOrder(items).findIndex(({receipt}) => receipt === current),
    );
  }

  protected override updated(changed: PropertyValues): void {
    this.#states?.clear();
    this.#states?.add(this.session.status);
    this.#start();
    if (changed.has('session') && this.session.saving.stage === 'reason') this.#goesTo ??= 'reason';
    this.#keepFocus();
    // Only while something would be lost: a page that listens comes back slower.
    if (this.isConnected && Object.keys(this.session.drafts).length > 0) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
    const item = findItem(this.session.items, this.session.open);
    if (item) void this.#desk.name(item);
  }

  protected override render(): TemplateResult {
    const words = inboxWordsFor(languageOf(this, this.#attribute('language')));
    const {status} = this.session;
    return html`<section
      class="card"
      part="base"
      lang=${words.language}
      aria-labelledby="title"
      aria-busy=${status === 'loading'}
    >
      <h3 part="header" id="title">${words.title}</h3>
      ${status === 'ready' ? this.#renderDesk(words) : this.#renderMessage(words)}
      <slot ?hidden=${status === 'ready'}></slot>
    </section>`;
  }

  #renderMessage(words: InboxWords): TemplateResult {
    const {status, trouble} = this.session;
    if (status === 'loading')
      return html`<div class="ph"></div>
        <div class="ph"></div>
        <p class="small" role="status">${words.getting}</p>`;
    if (status === 'error')
      return html`<p class="msg" part="message" role="status" id="message" tabindex="-1">
          <b>${words.notShown}</b> ${sayTrouble(trouble, words)}
        </p>
        <p><button type="button" @click=${this.#acts.retry}>${words.again}</button></p>`;
    const lacks = this.token ? 'noLandlord' : 'noToken';
    return html`<p class="msg" part="message"><b>${words[lacks]}</b> ${words[`${lacks}More`]}</p>`;
  }

  #renderDesk(words: InboxWords): TemplateResult {
    const {session} = this;
    const acts = this.#acts;
    const {isRefreshing, file, trouble, filter} = session;
    const detail = toDetail(session, words, languageOf(this, this.#attribute('language')));
    const options = {session, rows: toOrder(session.items), isShown: this.#window.isShown, words, acts};
    const fileSaid =
      file === 'saved' ? words.fileSaved : file === 'rest' || file === 'asking' ? '' : sayTrouble(file, words);
    return html`<p class="small private" part="status"><b>${words.isPrivate}</b> ${words.isPrivateMore}</p>
      ${renderFilter({...session, filter}, words, acts)}
      <div class="top">
        <button type="button" @click=${acts.refresh} aria-disabled=${isRefreshing}>
          ${isRefreshing ? words.refreshing : words.refresh}
        </button>
        <button type="button" @click=${acts.file} aria-disabled=${file === 'asking'}>
          ${file === 'asking' ? words.fileAsking : words.file}
        </button>
      </div>
      <p class="small" role="status">${fileSaid}</p>
      ${trouble ? html`<p class="msg" part="message" role="status"><b>${words.old}</b> ${sayTrouble(trouble, words)}</p>` : nothing}
      <div class="desk ${detail ? 'open' : ''}">
        ${renderList(options)} ${detail ? renderDetail({detail, session, words, acts}) : nothing}
      </div>`;
  }

  readonly #acts: Acts = {
    retry: () => {
      this.#goesTo = 'list';
      void this.#desk.load({refresh: false});
    },
    refresh: () => void (this.session.isRefreshing || this.#desk.load({refresh: true})),
    more: () => void this.#desk.more(),
    file: () => void this.#desk.file(),
    filter: (filter) => {
      this.session = {...this.session, filter};
      void this.#desk.load({refresh: false});
    },
    move: (rows) => {
      const order = toOrder(this.session.items);
      const at = order.findIndex(({receipt}) => receipt === this.session.current);
      const to = Math.max(0, Math.min(order.length - 1, at + rows));
      this.#goesTo = 'row';
      this.session = {...this.session, current: order[to]?.receipt ?? null};
      if (to >= order.length - NEAR) void this.#desk.more();
    },
    open: (receipt) => {
      this.#goesTo = 'heading';
      this.session = {...this.session, open: receipt, current: receipt, ...AT_REST};
    },
    back: () => {
      this.#goesTo = 'row';
      this.session = {...this.session, open: null, ...AT_REST};
    },
    write: (part) => {
      const {open} = this.session;
      if (open !== null) this.session = withDraft(this.session, open, part);
    },
    save: () => void this.#desk.save(),
    settle: (whose) => void this.#desk.settle(whose),
    contact: () => void this.#desk.contact(),
  };

  /** Reads the list where it was not read yet with this token. Without one everything that was read is forgotten. */
  #start(): void {
    if (IN_NODE || !this.isConnected) return;
    const place = this.#place;
    const read = place ? [place.api, place.landlord, place.token].join('\n') : '';
    if (read === this.#read) return;
    const isOther = this.#read !== '';
    this.#read = read;
    if (!place) {
      this.#desk.stop();
      this.session = START;
    } else if (!this.data) {
      if (isOther) this.session = {...START, filter: this.session.filter, drafts: this.session.drafts};
      void this.#desk.load({refresh: false});
    }
  }

  /** The keyboard goes where somebody asked it to, and is not lost where what it was on is gone. */
  #keepFocus(): void {
    const {current, status} = this.session;
    const id = {row: `row-${current ?? ''}`, heading: 'heading', reason: 'reason', list: `row-${current ?? ''}`};
    const at = this.shadowRoot?.activeElement;
    // Rows are drawn by their place: after others came, the one that had the keyboard stands elsewhere.
    if (this.#had && (!at || (at.role === 'option' && at.id !== id.row))) this.#goesTo ??= 'list';
    const wanted = this.#goesTo;
    if (!wanted || status === 'loading') return;
    this.#goesTo = null;
    const found = this.shadowRoot?.getElementById(id[wanted]) ?? this.shadowRoot?.getElementById('message');
    found?.focus({preventScroll: wanted === 'row'});
    if (wanted === 'row') found?.scrollIntoView({block: 'nearest'});
  }

  #tell(trouble: Trouble | null): void {
    if (trouble === null) this.dispatchEvent(new LoadEvent(false));
    else if (trouble !== 'stopped') this.dispatchEvent(new ErrorEvent(new DoorstepError(CODES[trouble])));
  }

  get #place(): StaffPlace | null {
    const {token} = this;
    const landlord = this.#attribute('landlord');
    return token && landlord ? {api: sharedReader(this.#attribute('api')).api, landlord, token} : null;
  }

  #attribute(name: 'api' | 'landlord' | 'language'): string | undefined {
    return this[name] || this.#source?.getAttribute(name) || undefined;
  }

  #sourceChanged = (): void => this.requestUpdate();

  #warn = (event: Event): void => event.preventDefault();
}

const AT_REST = {saving: {stage: 'rest'}, contact: {stage: 'rest'}} as const;

const CODES: Readonly<Record<Exclude<Trouble, 'stopped'>, ErrorCode>> = {
  token: 'DS_STAFF_TOKEN',
  scope: 'DS_STAFF_SCOPE',
  missing: 'DS_API_STATUS',
  refused: 'DS_API_STATUS',
  busy: 'DS_API_STATUS',
  server: 'DS_API_STATUS',
  unreachable: 'DS_API_UNREACHABLE',
  unclear: 'DS_API_SHAPE',
};
