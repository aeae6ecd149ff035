import type {LandlordDocuments, OverviewItem} from '@doorstep/contract';
import {formatDay, formatPeriod} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {fixedHtml} from '../page/fixed-html.ts';
import {type Content, type Page, say} from '../page/page.ts';
import {DOOR, renderShell} from '../page/shell.ts';
import {homeSymbols, streetsPicture} from '../parts/streets.ts';
import {baseLine} from './base-line.ts';
import {code} from './code.ts';
import {toTyped} from './paper.model.ts';
import {paperWords} from './paper.words.ts';

/** What differs between sheets. */
export interface SheetParts {
  readonly kind: 'leaflet' | 'poster';
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly main: Content;
}

/** A page that is one sheet of A4: on paper nothing but the sheet, on a screen the site around it. */
export function renderSheet(
  documents: LandlordDocuments,
  {kind, title, description, address, main}: SheetParts,
  page: Page,
): string {
  const {landlord, overview} = documents;
  const words = paperWords(page.language);
  const {publisher, name} = overview.source;
  return renderShell(page, {
    title: page.words.title(title, landlord.name),
    description,
    address,
    illustrative: landlord.illustrative,
    about: documents,
    main: html`<div class="page">
      <nav class="crumbs" aria-label=${page.words.path}>
        <a href=${page.to.landing()}>${page.words.findLandlord}</a> <span aria-hidden="true">›</span>
        <a href=${page.to.landlord(landlord.id)}>${landlord.name}</a>
      </nav>
      <p class="print-hint small soft">${words.print}</p>
      <article class=${`sheet ${kind}`} aria-labelledby="headline">
        <p class="sheet-head">
          ${fixedHtml(DOOR)} <b>${landlord.name}</b>
          <span>${words.period({period: formatPeriod(overview.period, page.language)})}</span>
        </p>
        ${landlord.illustrative ? html`<p class="sheet-made-up"><b>${page.words.madeUp}</b> ${say(landlord.illustrative, page)}</p>` : nothing}
        <h1 class="headline" id="headline">${say(overview.headline, page)}</h1>
        ${main}
        <p class="sheet-source">
          ${words.source({source: `${publisher}, ${name}`, day: formatDay(overview.release.published, page.language)})}
        </p>
      </article>
    </div>`,
  });
}

/** A share as 100 homes, and what it rests on. Those that are drawn are all of people who were asked. */
export function sheetPicture(item: OverviewItem | undefined, page: Page): Content {
  if (item?.latest.value == null) return '';
  const {streets} = page.words;
  return html`${homeSymbols()}${streetsPicture(
    {
      share: item.latest.value,
      title: say(item.name, page),
      filled: streets.satisfied,
      empty: streets.otherAnswer,
      note: baseLine(item, page),
    },
    page,
  )}`;
}

/** A code, and beside it what it is for. */
export function codeBlock(address: string, beside: Content, page: Page): Content {
  return html`<div class="code-block">
    ${code(address, page)}
    <div>${beside}</div>
  </div>`;
}

/** What to do with the code, and the address to type instead; it may break after each of its parts. */
export function orType(address: string, text: string): Content {
  const parts = toTyped(address).split('/');
  return html`<p>
    ${text} <a href=${address}>${parts.map((part, at) => (at === 0 ? part : html`/<wbr />${part}`))}</a>
  </p>`;
}
