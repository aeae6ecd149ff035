import type {Language, ReleaseRef, Text} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import type {PageAddresses} from '../addresses.ts';
import type {AssetManifest} from '../asset-manifest.ts';
import type {Words} from '../words/words.ts';

/** Whatever a server template can hold. */
export type Content = ReturnType<typeof html> | string | symbol | Content[];

/** What every template of one language and one release needs. Stable for the whole run. */
export interface Page {
  readonly language: Language;
  readonly words: Words;
  /** Where the other pages of the language are. */
  readonly to: PageAddresses;
  readonly release: ReleaseRef;
  readonly assets: AssetManifest;
  /** The content policy, as stands in every page. */
  readonly policy: string;
  /** Where the site stands, without a slash at the end; null where that is not known. */
  readonly site: string | null;
  /** The credit line of the sources' publisher and licence. */
  readonly credit: string;
}

/** A text in the page's language; one that exists in English only says so to a screen reader. */
export function say(text: Text, page: Page): Content {
  if (page.language === 'en') return text.en;
  return text[page.language] ?? html`<span lang="en">${text.en}</span>`;
}
