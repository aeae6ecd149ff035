import type {Language, Text} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {addresses, inLanguage} from '../addresses.ts';
import {type JsonLd, jsonLdBlock} from '../findable/datasets.ts';
import {type AboutLandlord, headLinks} from '../findable/head-links.ts';
import {nationalWords} from '../national/national.words.ts';
import {fixedHtml} from './fixed-html.ts';
import {squeeze, toHtml} from './to-html.ts';
import {type Content, type Page, say} from './page.ts';

/** What differs between pages. */
export interface ShellParts {
  title: string;
  description: string;
  /** The address of this page, to mark it in the navigation; empty for an answer that has none. */
  address: string;
  main: Content;
  /** Says that what the page shows is made up; stands above it and in place of the credit. */
  illustrative?: Text | null;
  /** A block of data for the widgets of the page, as HTML. */
  data?: string;
  /** Whether search engines may list it; the page for unknown addresses may not be. */
  listed?: boolean;
  /** The landlord that the page is about, for its feeds and its picture. */
  about?: AboutLandlord;
  /** What the page holds, as search engines of data read it. */
  things?: readonly JsonLd[];
  /** Keeps every blank of the main part: it holds words that somebody wrote. */
  exact?: boolean;
}

const LANG_TAGS = {en: 'en-GB', cy: 'cy-GB'} as const;

/** A whole page: head, band, main part and foot. */
export function renderShell(page: Page, parts: ShellParts): string {
  const own = toHtml(
    html`<title>${parts.title}</title>
      <meta name="description" content=${parts.description} />
      ${parts.listed === false ? html`<meta name="robots" content="noindex" />` : headLinks(parts, page)}`,
  );
  return [
    `<!doctype html>\n<html lang="${LANG_TAGS[page.language]}">\n<head>\n<meta charset="utf-8">\n`,
    squeeze(own),
    jsonLdBlock(parts.things ?? []),
    headOf(page),
    '</head>\n<body>\n',
    bandOf(page, parts.address).replace(OTHER_LANGUAGE, languageLink(page, parts.address)),
    '<main id="main" tabindex="-1">',
    (parts.exact === true ? toHtml : squeezed)(
      html`${parts.illustrative ? madeUp(parts.illustrative, page) : nothing}${parts.main}`,
    ),
    parts.data ?? '',
    '</main>\n',
    parts.illustrative ? footOf(page, '') : footOf(page, page.credit),
    '</body>\n</html>\n',
  ].join('');
}

const squeezed = (content: Content): string => squeeze(toHtml(content));

/** Stands in the frame, which many pages share, in the place of the link to the same page in the other language. */
const OTHER_LANGUAGE = '<!--other-language-->';

/** Always last, and in its own language: who needs it may not read this one. */
function languageLink(page: Page, address: string): string {
  if (address === '') return '';
  const other: Language = page.language === 'en' ? 'cy' : 'en';
  const href = inLanguage(address, other);
  return `<li><a href="${href}" hreflang="${other}" lang="${other}">${page.words.otherLanguage}</a></li>`;
}

/** Nobody may take made-up figures for real ones. */
function madeUp(text: Text, page: Page): Content {
  return html`<div class="page">
    <p class="made-up"><b>${page.words.madeUp}</b> ${say(text, page)}</p>
  </div>`;
}

// The frame repeats on ten thousand pages: it is rendered once for each release and language.
const heads = new WeakMap<Page, string>();
const feet = new WeakMap<Page, Map<string, string>>();
const bands = new WeakMap<Page, Map<string, string>>();

function headOf(page: Page): string {
  let head = heads.get(page);
  if (head === undefined) {
    const {assets} = page;
    head = toHtml(
      html`<meta http-equiv="content-security-policy" content=${page.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="doorstep-release" content=${page.release.id} />
        <link rel="icon" href=${addresses.icon()} type="image/svg+xml" />
        ${assets.styles.map((href) => html`<link rel="stylesheet" href=${href} />`)}
        <script type="module" src=${assets.script}></script>
        ${assets.preload.map((href) => html`<link rel="modulepreload" href=${href} />`)} `,
    );
    heads.set(page, head);
  }
  return head;
}

/** The door: an arch with a fanlight, a handle and two treads. */
export const DOOR = `<svg viewBox="0 0 34 40" aria-hidden="true" focusable="false"><path d="M8 32V10a9 9 0 0 1 18 0v22Z" fill="none" stroke="currentColor" stroke-width="2.6"/><path d="M11.6 10a5.4 5.4 0 0 1 10.8 0Z" fill="currentColor"/><circle cx="21.6" cy="21" r="1.5" fill="currentColor"/><path d="M4 33.4h26M0 38.6h34" stroke="currentColor" stroke-width="2.8"/></svg>`;

function bandOf(page: Page, address: string): string {
  let byAddress = bands.get(page);
  if (!byAddress) bands.set(page, (byAddress = new Map<string, string>()));
  const links = bandLinks(page);
  const current = links.find((link) => link.href === address)?.href ?? '';
  let band = byAddress.get(current);
  if (band === undefined) {
    const {words} = page;
    band = toHtml(
      html`<a class="skip" href="#main">${words.skip}</a>
        <header class="band">
          <div class="page">
            <a class="mark" href=${page.to.landing()}
              >${fixedHtml(DOOR)}<span>${words.site}<small>${words.siteLine}</small></span></a
            >
            <nav aria-label=${words.main}>
              <ul>
                ${links.map((link) => navItem(link, current))}${fixedHtml(OTHER_LANGUAGE)}
              </ul>
            </nav>
          </div>
        </header> `,
    );
    byAddress.set(current, band);
  }
  return band;
}

interface NavLink {
  href: string;
  text: string;
}

function bandLinks(page: Page): NavLink[] {
  return [
    {href: page.to.landing(), text: page.words.findLandlord},
    {href: page.to.national(), text: nationalWords(page.language).title},
    {href: page.to.about(), text: page.words.about.title},
  ];
}

function navItem(link: NavLink, current: string): Content {
  return html`<li><a href=${link.href} aria-current=${link.href === current ? 'page' : nothing}>${link.text}</a></li>`;
}

function footOf(page: Page, credit: string): string {
  let byCredit = feet.get(page);
  if (!byCredit) feet.set(page, (byCredit = new Map<string, string>()));
  let foot = byCredit.get(credit);
  if (foot === undefined) {
    const {words} = page;
    const links: NavLink[] = [
      {href: page.to.landing(), text: words.findLandlord},
      {href: page.to.about(), text: words.about.title},
      {href: page.to.accessibility(), text: words.accessibility.title},
      {href: page.to.privacy(), text: words.privacy.title},
    ];
    foot = toHtml(
      html`<footer class="foot">
        <div class="page">
          <nav aria-label=${words.footer}>
            <ul>
              ${links.map((link) => navItem(link, ''))}
            </ul>
          </nav>
          <p>${credit} ${words.independent}</p>
        </div>
      </footer> `,
    );
    byCredit.set(credit, foot);
  }
  return foot;
}
