import type {Landlord, SiteDocuments} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, localeOf} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {homeSymbols, streetsPicture} from '../parts/streets.ts';
import {otherWords, toLetters} from './letters.model.ts';
import {nationalWords} from '../national/national.words.ts';
import {nationalFigures} from './national.model.ts';
import type {NationalFigure} from './national.model.ts';

const EXAMPLE = 'tsm-tp01';
/** What residents ask about first: the national strip shows these. */
const NATIONAL = ['tsm-tp02', 'tsm-tp05', 'tsm-rp02-emergency', 'tsm-tp09'];

/** The first page: the question, the search, one street of homes, and every landlord from A to Z. */
export function renderLanding(documents: SiteDocuments, page: Page): string {
  const {landing} = page.words;
  const {landlords} = documents.list;
  const count = formatNumber(landlords.filter(({illustrative}) => illustrative === null).length, page.language);
  const [example] = nationalFigures(documents, [EXAMPLE]);
  return renderShell(page, {
    title: page.words.title(landing.title),
    description: landing.description({count}),
    address: page.to.landing(),
    main: html`<div class="page">
      <section class="hero" aria-labelledby="question">
        <div>
          <h1 class="headline" id="question">${landing.title}</h1>
          <p class="lead">${landing.lead({count})}</p>
          ${searchBox(page)}
          <p class="links"><a href="#list">${landing.list({count})}</a></p>
        </div>
        ${example ? html`<div class="example">${homeSymbols()}${exampleStreets(example, page)}</div>` : nothing}
      </section>
      ${nationalStrip(nationalFigures(documents, NATIONAL), page)} ${letterList(landlords, count, page)}
    </div>`,
  });
}

/** Shown only where script runs (see search.css); the list below does the same without it. */
function searchBox(page: Page): Content {
  const {landing} = page.words;
  return html`<search class="search" data-words=${JSON.stringify({found: landing.found, formerly: landing.formerly})}>
    <label for="landlord-search">${landing.search}</label>
    <p class="hint" id="landlord-search-hint">${landing.searchHint}</p>
    <input
      id="landlord-search"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="words"
      spellcheck="false"
      aria-describedby="landlord-search-hint"
      aria-autocomplete="list"
      aria-expanded="false"
      aria-controls="landlord-options"
    />
    <ul id="landlord-options" role="listbox" aria-label=${landing.searchOptions} hidden></ul>
    <p class="found" role="status"></p>
  </search>`;
}

function exampleStreets(example: NationalFigure, page: Page): Content {
  const {landing, streets} = page.words;
  return streetsPicture(
    {
      share: example.median,
      title: landing.exampleTitle,
      filled: streets.satisfied,
      empty: streets.otherAnswer,
      note: landing.exampleNote({
        count: formatNumber(example.landlords, page.language),
        period: formatPeriod(example.period, page.language),
      }),
    },
    page,
  );
}

function nationalStrip(figures: readonly NationalFigure[], page: Page): Content | typeof nothing {
  const [first] = figures;
  if (!first) return nothing;
  const {landing} = page.words;
  return html`<section class="section" aria-labelledby="national">
    <h2 class="heading" id="national">${landing.nationalTitle({period: formatPeriod(first.period, page.language)})}</h2>
    <p class="soft measured">${landing.nationalNote}</p>
    <ul class="national">
      ${figures.map(
        ({measure, median, landlords}) =>
          html`<li class="card">
            <b>${formatFigure(median, measure.unit, page.language)}</b>
            <span>${say(measure.name, page)}</span>
            <small>${landing.nationalOf({count: formatNumber(landlords, page.language)})}</small>
          </li>`,
      )}
    </ul>
    <p class="links"><a href=${page.to.national()}>${nationalWords(page.language).more}</a></p>
  </section>`;
}

function letterList(landlords: readonly Landlord[], count: string, page: Page): Content {
  const {landing} = page.words;
  const letters = toLetters(landlords, localeOf(page.language));
  return html`<section class="section letters" aria-labelledby="list">
    <h2 class="title" id="list">${landing.list({count})}</h2>
    <p class="soft measured">${landing.listNote}</p>
    <nav aria-label=${landing.letters}>
      <ul class="letter-links">
        ${letters.map(({letter, id}) => html`<li><a href=${`#${id}`}>${letter}</a></li>`)}
      </ul>
    </nav>
    ${letters.map(
      ({letter, id, landlords: members}) =>
        html`<section class="letter" aria-labelledby=${id}>
          <h3 id=${id}>${letter}</h3>
          <ul>
            ${members.map(
              (landlord) =>
                html`<li>
                  <a href=${page.to.landlord(landlord.id)} data-words=${otherWords(landlord).join('|')}
                    >${landlord.name}</a
                  >${landlord.illustrative ? html` <small>(${landing.madeUp})</small>` : nothing}
                </li> `,
            )}
          </ul>
        </section>`,
    )}
    <p><a href="#main">${landing.toTop}</a></p>
  </section>`;
}
