import {inLanguage} from '../addresses.ts';
import {escapeXml} from '../parts/escape-xml.ts';
import type {SiteFile} from '../site-file.ts';

/** Most addresses that one file may hold: the protocol's limit. */
const MOST = 50_000;

const LANG_TAGS = {en: 'en-GB', cy: 'cy-GB'} as const;

/** A page says itself where it stands, near its top; those that search engines may not list say nothing. */
const CANONICAL = /<link rel="canonical" href="([^"]*)"/;
const HEAD = 4000;

/**
 * The same files, and after them the sitemap of those pages that name their own address. Without the address of the site
 * there is none.
 */
export function* withSitemap<T extends {readonly path: string; readonly content: string | Uint8Array}>(
  files: Iterable<T>,
  site: string | null,
): Generator<T | SiteFile> {
  const listed: string[] = [];
  for (const file of files) {
    if (site !== null && file.path.endsWith('.html') && typeof file.content === 'string') {
      const canonical = CANONICAL.exec(file.content.slice(0, HEAD))?.[1];
      if (canonical !== undefined) listed.push(canonical.slice(site.length));
    }
    yield file;
  }
  if (site !== null) yield* renderSitemap(listed, site);
}

/** `sitemap.xml` of root-absolute addresses, and its parts where one file cannot hold them. */
export function* renderSitemap(listed: readonly string[], site: string, most = MOST): Generator<SiteFile> {
  const addresses = [...listed].sort();
  if (addresses.length <= most) {
    yield {path: 'sitemap.xml', content: part(addresses, new Set(addresses), site)};
    return;
  }
  const all = new Set(addresses);
  const names: string[] = [];
  for (let from = 0; from < addresses.length; from += most) {
    const path = `sitemap-${names.length + 1}.xml`;
    names.push(path);
    yield {path, content: part(addresses.slice(from, from + most), all, site)};
  }
  const lines = names.map((name) => `<sitemap><loc>${escapeXml(`${site}/${name}`)}</loc></sitemap>\n`);
  yield {path: 'sitemap.xml', content: xml('sitemapindex', lines)};
}

function part(addresses: readonly string[], all: ReadonlySet<string>, site: string): string {
  const lines = addresses.map((address) => {
    const languages = (['en', 'cy'] as const).flatMap((language) => {
      const other = inLanguage(address, language);
      if (!all.has(other)) return [];
      return `<xhtml:link rel="alternate" hreflang="${LANG_TAGS[language]}" href="${escapeXml(site + other)}"/>`;
    });
    return `<url><loc>${escapeXml(site + address)}</loc>${languages.join('')}</url>\n`;
  });
  return xml('urlset', lines, ' xmlns:xhtml="http://www.w3.org/1999/xhtml"');
}

function xml(root: string, lines: readonly string[], more = ''): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>\n`,
    ...lines,
    `</${root}>\n`,
  ].join('');
}

/** Everything may be read by everybody; where the sitemap is known, robots are told. */
export function renderRobots(site: string | null): string {
  return `User-agent: *\nAllow: /\n${site === null ? '' : `\nSitemap: ${site}/sitemap.xml\n`}`;
}
