import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/** A release as somebody sees it who follows every link of it. Addresses are root-absolute: `/leeds-city-council/`. */
export interface CrawledRelease {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
  /** `<address>#<id>` of every element of a page. Those within a widget are not among them: no address can name them. */
  readonly places: ReadonlySet<string>;
  /** Everything that is linked to, by where it leads. */
  readonly links: ReadonlyMap<string, CrawledLink>;
}

export interface CrawledLink {
  /** The first that has the link, and the link as it is written there. */
  readonly from: string;
  readonly written: string;
  /** Whether a page in the same language, and not the page itself, leads there by an anchor that a reader can follow. */
  followed: boolean;
}

/** Tags, with what they hold. Attributes are always quoted: the pages are drawn by templates. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /(?:^|\s)(id|href|src|action|formaction|content)=(?:"([^"]*)"|'([^']*)')/g;
/** Addresses in what is no HTML: what machines are told in a page, feeds and the list of pages. */
const BARE_ADDRESS = /["'>](https?:\/\/[^"'<\s\\]+)["'<]/g;
const JSON_PART = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** Reads all pages, feeds and lists in `folder` without a browser. Addresses with `site` in front are the release's own. */
export async function crawlRelease(folder: string, site: string): Promise<CrawledRelease> {
  const files = new Set<string>();
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    if (entry.isFile()) files.add(`/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
  }
  const release = {files, pages: new Set<string>(), places: new Set<string>(), links: new Map<string, CrawledLink>()};
  const read = [...files].filter((file) =>
    /(\.html|\/feed\.xml|\/feed\.json|\/sitemap\.xml|\/robots\.txt)$/.test(file),
  );
  // A few at a time: enough to keep the disk busy without holding the whole release in memory.
  for (let at = 0; at < read.length; at += 64) {
    const part = read.slice(at, at + 64);
    const texts = await Promise.all(part.map((file) => readFile(folder + file, 'utf8')));
    texts.forEach((text, index) => {
      const file = part[index] ?? '';
      if (file.endsWith('.html')) readPage(file.replace(/\/index\.html$/, '/'), text, site, release);
      else for (const [, to = ''] of text.matchAll(BARE_ADDRESS)) note(file, 'text', to, site, release);
    });
  }
  return release;
}

type Growing = {readonly pages: Set<string>; readonly places: Set<string>; readonly links: Map<string, CrawledLink>};

/** Notes what stands in the HTML of one page. */
export function readPage(address: string, html: string, site: string, release: Growing): void {
  release.pages.add(address);
  let depth = 0;
  for (const [, closing, tag = '', inside = ''] of html.matchAll(TAG)) {
    if (tag === 'template') depth += closing ? -1 : 1;
    if (closing || inside === '') continue;
    for (const [, name = '', double, single = ''] of inside.matchAll(ATTRIBUTE)) {
      const value = (double ?? single).replaceAll('&amp;', '&').replaceAll('&#39;', "'");
      if (name === 'id') {
        if (depth === 0) release.places.add(`${address}#${value}`);
      } else if (name !== 'content' || value.startsWith(site)) {
        note(address, tag, value, site, release);
      }
    }
  }
  for (const [, json = ''] of html.matchAll(JSON_PART)) {
    for (const [, to = ''] of json.matchAll(BARE_ADDRESS)) note(address, 'json', to, site, release);
  }
}

function note(from: string, tag: string, written: string, site: string, {links}: Growing): void {
  if (/^(https?|mailto|tel|data|blob):/.test(written) && !written.startsWith(`${site}/`)) return;
  const {pathname, hash} = new URL(written, site + from);
  const to = decodeURIComponent(pathname + hash);
  const followed = tag === 'a' && pathname !== from && isWelsh(pathname) === isWelsh(from);
  const known = links.get(to);
  if (known) known.followed ||= followed;
  else links.set(to, {from, written, followed});
}

const isWelsh = (address: string): boolean => address.startsWith('/cy/');
