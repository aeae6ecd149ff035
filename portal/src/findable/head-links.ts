import type {Landlord, LandlordDocuments, Language} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {inLanguage} from '../addresses.ts';
import type {Content, Page} from '../page/page.ts';
import {findableWords} from './findable.words.ts';

/** The size that sites which show a shared link ask for. */
export const PICTURE_SIZE = {width: 1200, height: 630} as const;

/** The landlord that a page is about, with the words beside its picture. */
export interface AboutLandlord {
  readonly landlord: Landlord;
  readonly overview: Pick<LandlordDocuments['overview'], 'headline'>;
}

/** What a page says of itself to search engines, feed readers and sites that show a shared link. */
export interface FindableParts {
  readonly title: string;
  readonly description: string;
  /** Root-absolute, of this page. */
  readonly address: string;
  readonly about?: AboutLandlord;
}

const TAGS = {en: 'en-GB', cy: 'cy-GB'} as const;

/**
 * The page in each language, where it stands, its feeds and its card. Addresses are absolute where the site knows its
 * own; without, what needs an absolute one is left out.
 */
export function headLinks({title, description, address, about}: FindableParts, page: Page): Content {
  const {site, language} = page;
  return html`${site === null ? nothing : html`<link rel="canonical" href=${site + address} />`}
    ${(['en', 'cy'] as const).map(
      (one) => html`<link rel="alternate" hreflang=${TAGS[one]} href=${(site ?? '') + inLanguage(address, one)} />`,
    )}
    ${site === null || about === undefined ? nothing : feedLinks(about.landlord, site, page)}
    <meta property="og:title" content=${title} />
    <meta property="og:description" content=${description} />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content=${page.words.site} />
    <meta property="og:locale" content=${toLocale(language)} />
    ${site === null ? nothing : html`<meta property="og:url" content=${site + address} />`}
    ${site === null || about === undefined ? nothing : picture(about, site, page)}`;
}

const toLocale = (language: Language): string => TAGS[language].replace('-', '_');

function feedLinks({id, name}: Landlord, site: string, page: Page): Content {
  const title = findableWords(page.language).feed({name});
  return html`<link rel="alternate" type="application/atom+xml" title=${title} href=${site + page.to.feedAtom(id)} />
    <link rel="alternate" type="application/feed+json" title=${title} href=${site + page.to.feedJson(id)} />`;
}

function picture({landlord, overview}: AboutLandlord, site: string, page: Page): Content {
  const headline = overview.headline[page.language] ?? overview.headline.en;
  return html`<meta property="og:image" content=${site + page.to.picture(landlord.id)} />
    <meta property="og:image:width" content=${PICTURE_SIZE.width} />
    <meta property="og:image:height" content=${PICTURE_SIZE.height} />
    <meta
      property="og:image:alt"
      content=${findableWords(page.language).pictureText({name: landlord.name, headline})}
    />
    <meta name="twitter:card" content="summary_large_image" />`;
}
