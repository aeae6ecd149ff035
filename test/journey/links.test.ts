import {beforeAll, describe, expect, it} from 'vitest';
import {type CrawledLink, type CrawledRelease, crawlRelease, readPage} from './crawl.ts';
import {releaseFolder, SITE_ADDRESS} from './serve.ts';

/** What only a running server answers: forms are sent there. Nothing else may be missing from the release. */
const ANSWERED = /^\/[a-z0-9-]+\/v1\/feedback$/;

const isPage = (to: string): boolean => to.endsWith('/');

describe('all links of a release', () => {
  let release: CrawledRelease;
  beforeAll(async () => {
    release = await crawlRelease(await releaseFolder(), SITE_ADDRESS);
  });

  function say([to, {from, written}]: [string, CrawledLink]): string {
    return `${from} links to ${written} (${to})`;
  }

  it('reads thousands of pages in both languages', () => {
    const welsh = [...release.pages].filter((address) => address.startsWith('/cy/'));
    expect(welsh.length).toBeGreaterThan(5000);
    expect(release.pages.size).toBe(2 * welsh.length);
  });

  it('lead to something', () => {
    const dead = [...release.links].filter(([to]) => {
      const path = to.replace(/#.*/, '');
      return !release.files.has(isPage(path) ? `${path}index.html` : path) && !ANSWERED.test(path);
    });
    expect(dead.map(say)).toEqual([]);
  });

  it('lead to a place that is on the page', () => {
    const placed = [...release.links].filter(([to]) => /\/#./.test(to));
    expect(placed.length).toBeGreaterThan(1000);
    expect(placed.filter(([to]) => !release.places.has(to)).map(say)).toEqual([]);
  });

  it('lead to every page, from another one in its language', () => {
    const followed = new Set(
      [...release.links].filter(([, {followed}]) => followed).map(([to]) => to.replace(/#.*/, '')),
    );
    // Nobody is led to the page that says there is no such page.
    const orphans = [...release.pages].filter((address) => !followed.has(address) && !address.endsWith('/404.html'));
    expect(orphans).toEqual([]);
  });
});

it('reads links and places as a browser would', () => {
  const release = {pages: new Set<string>(), places: new Set<string>(), links: new Map<string, CrawledLink>()};
  readPage(
    '/cy/a/',
    `<link rel="icon" href='/icon.svg'><meta content="${SITE_ADDRESS}/a/picture.png">
    <script type="application/ld+json">{"url":"${SITE_ADDRESS}/cy/a/","license":"https://elsewhere.example/"}</script>
    <h1 id="top" title="1 > 0"><a href="../b/?x=1&amp;y=2#far">b</a><a href="/cy/a/#top">a</a><a href="/a/">A</a></h1>
    <w-x><template shadowrootmode="open"><p id="inner"><a href="/cy/c/">c</a></p></template></w-x><p id="after"></p>`,
    SITE_ADDRESS,
    release,
  );
  expect([...release.places]).toEqual(['/cy/a/#top', '/cy/a/#after']);
  expect(Object.fromEntries([...release.links].map(([to, {followed}]) => [to, followed]))).toEqual({
    '/icon.svg': false,
    '/a/picture.png': false,
    '/cy/b/#far': true,
    '/cy/a/#top': false,
    '/a/': false,
    '/cy/c/': true,
    '/cy/a/': false,
  });
});
