import {html} from '@lit-labs/ssr';
import {formatNumber} from '@doorstep/domain';
import {fixedHtml} from '../page/fixed-html.ts';
import type {Content, Page} from '../page/page.ts';
import {toStreets} from './streets.model.ts';
import type {Streets} from './streets.model.ts';

const HOMES_A_STREET = 10;
const HOME_WIDTH = 26;

/** Symbols that every picture of homes on a page uses; once a page. */
const SYMBOLS = `<svg class="symbols" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<symbol id="home-1" viewBox="0 0 26 34"><path class="home-wall" d="M3 32V15L13 5.5L23 15V32ZM17.5 9V5h3v7Z"/><path class="home-door" d="M10.2 32v-9.2a2.8 2.8 0 0 1 5.6 0V32Z"/></symbol>
<symbol id="home-0" viewBox="0 0 26 34"><path class="home-line" d="M3 32V15L13 5.5L23 15V32"/><path class="home-frame" d="M10.2 32v-9.2a2.8 2.8 0 0 1 5.6 0V32"/></symbol>
<symbol id="street-1" viewBox="0 0 260 42">${homes(HOMES_A_STREET)}</symbol>
<symbol id="street-0" viewBox="0 0 260 42">${homes(0)}</symbol></defs></svg>`;

function homes(filled: number): string {
  let uses = '';
  for (let home = 0; home < HOMES_A_STREET; home++) {
    uses += `<use href="#home-${home < filled ? 1 : 0}" x="${home * HOME_WIDTH}" width="26" height="42"/>`;
  }
  return `${uses}<path class="pavement" d="M0 41H260"/>`;
}

// One picture of each count is enough for the whole release.
const drawn = new Map<number, string>();

/** Ten streets of ten, filled first; one or two streets a row is the style sheet's choice. */
function drawStreets(filled: number): string {
  let svg = drawn.get(filled);
  if (svg === undefined) {
    svg = '';
    for (let street = 0; street < 10; street++) {
      const inStreet = Math.min(HOMES_A_STREET, Math.max(0, filled - street * HOMES_A_STREET));
      const whole = inStreet === HOMES_A_STREET ? '#street-1' : '#street-0';
      const drawing =
        inStreet % HOMES_A_STREET === 0 ? `<use href="${whole}" width="260" height="42"/>` : homes(inStreet);
      svg += `<svg viewBox="0 0 260 42">${drawing}</svg>`;
    }
    drawn.set(filled, svg);
  }
  return svg;
}

/** What a picture of 100 homes says. */
export interface StreetsParts {
  /** From 0 to 100. */
  share: number;
  /** Stands beside the count: what the share is of. */
  title: Content;
  /** What a filled and an empty home mean, in a few words. */
  filled: string;
  empty: string;
  note?: Content;
}

function countOf(streets: Streets, page: Page): string {
  const count = formatNumber(streets.filled, page.language);
  if (streets.edge === 'more') return page.words.streets.moreThan({count});
  if (streets.edge === 'fewer') return page.words.streets.fewerThan({count});
  return page.words.streets.share({count});
}

/** A share as 100 homes in streets, with its sentence above and both counts below. */
export function streetsPicture(parts: StreetsParts, page: Page): Content {
  const words = page.words.streets;
  const streets = toStreets(parts.share);
  const [filled, empty] = [String(streets.filled), String(streets.empty)];
  return html`<figure class="streets">
    <figcaption><span class="count">${countOf(streets, page)}</span> <span class="of">${parts.title}</span></figcaption>
    <div class="homes" role="img" aria-label=${words.picture({filled, empty, what: parts.filled})}>
      ${fixedHtml(drawStreets(streets.filled))}
    </div>
    <p class="key" aria-hidden="true">
      <span
        ><svg viewBox="0 0 26 34"><use href="#home-1" /></svg>${words.filled({count: filled, what: parts.filled})}</span
      >
      <span
        ><svg viewBox="0 0 26 34"><use href="#home-0" /></svg>${words.empty({count: empty, what: parts.empty})}</span
      >
    </p>
    ${parts.note === undefined ? '' : html`<p class="note">${parts.note}</p>`}
  </figure>`;
}

/** The symbols that {@link streetsPicture} draws with: put them once on a page that has one. */
export function homeSymbols(): Content {
  return fixedHtml(SYMBOLS);
}
