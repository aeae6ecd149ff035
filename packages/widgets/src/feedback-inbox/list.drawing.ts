import type {StaffFeedback} from '@doorstep/contract';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {alertSign} from '../rating-input/alert-sign.ts';
import type {Acts} from './acts.ts';
import {type AlarmView, sayTotal, toRow} from './feedback-inbox.model.ts';
import {type InboxWords, sayTrouble} from './feedback-inbox.words.ts';
import {ROWS_OF_A_BLOCK} from './row-window.ts';
import type {InboxSession} from './session.ts';

/** How far the list is from its end when the next page is asked for, in pixels. */
const NEAR = 900;
const PAGE_KEY = 10;

/** What the list is drawn from. */
export interface ListOptions {
  session: InboxSession;
  /** In the order in which they stand. */
  rows: readonly StaffFeedback[];
  isShown: (block: number) => boolean;
  words: InboxWords;
  acts: Acts;
}

/** A drop: it stands beside its word, as the triangle of danger does. */
const dropSign = () =>
  html`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path class="kf" d="M12 1.5C8 7 5 11 5 15a7 7 0 0 0 14 0C19 11 16 7 12 1.5Z"></path>`}
  </svg>`;

/** The sign of an alarm with its word. */
export const renderAlarm = ({alarm, name}: AlarmView): TemplateResult =>
  html`<span class="alarm ${alarm}">${alarm === 'danger' ? alertSign() : dropSign()}<b>${name}</b></span>`;

/** The list: one place for the keyboard, which goes from row to row; what is far from sight is not drawn. */
export function renderList(options: ListOptions): TemplateResult {
  const {session, rows, words, acts} = options;
  const {more, next} = session;
  const blocks = Array.from({length: Math.ceil(rows.length / ROWS_OF_A_BLOCK)}, (_, block) => block);
  return html`<div class="side" part="list">
    <p class="small" role="status">${sayTotal(session, words)}</p>
    ${
      rows.length === 0
        ? nothing
        : html`<div
              id="list"
              role="listbox"
              aria-label=${words.list}
              aria-describedby="keys"
              aria-busy=${session.isRefreshing}
              @keydown=${(event: KeyboardEvent) => press(event, session, acts)}
              @click=${(event: Event) => click(event, acts)}
              @scroll=${(event: Event) => scroll(event, options)}
            >
              ${blocks.map((block) => renderBlock(block, options))}
            </div>
            <p class="small" id="keys">${words.keys}</p>`
    }
    ${
      next === null || rows.length === 0
        ? nothing
        : html`${more === 'rest' || more === 'loading' ? nothing : html`<p class="msg" role="status">${sayTrouble(more, words)}</p>`}
            <button type="button" @click=${acts.more} aria-disabled=${more === 'loading'}>
              ${more === 'loading' ? words.gettingMore : words.moreRows}
            </button>`
    }
  </div>`;
}

function renderBlock(block: number, {rows, session, isShown, words}: ListOptions): TemplateResult {
  const first = block * ROWS_OF_A_BLOCK;
  const all = Math.max(session.total, rows.length);
  return html`<div role="presentation" class="block" data-block=${block}>
    ${
      isShown(block)
        ? rows
            .slice(first, first + ROWS_OF_A_BLOCK)
            .map((item, index) => renderRow(item, {at: first + index + 1, all, session, words}))
        : nothing
    }
  </div>`;
}

function renderRow(
  item: StaffFeedback,
  {at, all, session, words}: {at: number; all: number; session: InboxSession; words: InboxWords},
): TemplateResult {
  const row = toRow(item, session, words);
  return html`<div
    role="option"
    id="row-${row.receipt}"
    data-receipt=${row.receipt}
    tabindex=${row.receipt === session.current ? 0 : -1}
    aria-selected=${row.isOpen}
    aria-setsize=${all}
    aria-posinset=${at}
  >
    ${row.alarms.length > 0 ? html`<span class="alarms">${row.alarms.map(renderAlarm)}</span>` : nothing}
    <span class="first"><b>${row.form}</b> <span>${row.day}</span></span>
    <span class="preview" lang=${row.words === null || row.wordsLang === words.language ? nothing : row.wordsLang}
      >${row.words ?? words.noWords}</span
    >
    <span class="small">${row.status}${row.isDraft ? html` · <b>${words.draft}</b>` : nothing}</span>
  </div>`;
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_KEY,
  PageUp: -PAGE_KEY,
  Home: -Infinity,
  End: Infinity,
};

function press(event: KeyboardEvent, {current}: InboxSession, acts: Acts): void {
  const {key, altKey, ctrlKey, metaKey} = event;
  if (altKey || ctrlKey || metaKey) return;
  const rows = MOVES[key];
  if (rows !== undefined) acts.move(rows);
  else if ((key === 'Enter' || key === ' ') && current !== null) acts.open(current);
  else return;
  event.preventDefault();
}

function click(event: Event, acts: Acts): void {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-receipt]') : null;
  if (row?.dataset['receipt']) acts.open(row.dataset['receipt']);
}

function scroll({currentTarget}: Event, {session, acts}: ListOptions): void {
  const {scrollTop, clientHeight, scrollHeight} = currentTarget as Element;
  // What failed is asked for again by its button and not by every turn of a wheel.
  if (session.next !== null && session.more === 'rest' && scrollTop + clientHeight > scrollHeight - NEAR) acts.more();
}
