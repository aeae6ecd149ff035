import type {Correction} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPage, renderSite} from '../render-site.ts';
import {sampleDocuments, sampleLandlord} from '../testing/sample-documents.ts';
import {renderFeeds} from './feeds.ts';
import {fitLines, LINE} from './fit-lines.ts';
import {drawPictures} from './render-findable.ts';
import {renderSitemap, withSitemap} from './sitemap.ts';

const ASSETS = {script: '/assets/portal-1.js', styles: ['/assets/portal-1.css'], preload: []};
const SITE = 'https://figures.example.org';
const HOME = 'larkfield-homes/index.html';

function render(site: string | null, documents = sampleDocuments()): Map<string, string> {
  const files = withSitemap(renderSite(documents, {assets: ASSETS, site}), site);
  return new Map([...files].map(({path, content}) => [path, content]));
}

/** What the blocks of data in a page's head hold. */
function thingsOf(page: string): Record<string, unknown>[] {
  const [, json = '[]'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  return [JSON.parse(json)].flat() as Record<string, unknown>[];
}

const correction = (change: Partial<Correction> = {}): Correction => ({
  measure: {id: 'tsm-tp02', name: {en: 'Satisfied with repairs'}, unit: 'percent', decimals: 1},
  scope: {id: 'LCRA', kind: 'landlord', tenure: 'LCRA', name: {en: 'Rented homes'}},
  period: {start: '2024-04-01', end: '2025-03-31', kind: 'financial-year'},
  was: 71,
  now: null,
  kind: 'error',
  reason: {en: 'Two answers were <counted> twice & more.'},
  release: {id: '2026-01-02-sample', published: '2026-01-02'},
  ...change,
});

const NOTE = {id: '2026-01-02-sample', published: '2026-01-02', headline: {en: 'A & B <i>are</i> ]]> satisfied'}};

function feedsOf(site: string | null) {
  const documents = sampleDocuments();
  const page = createPage(documents.list, {assets: ASSETS, site});
  const older = {...NOTE, id: '2025-01-02-older', published: '2025-01-02'};
  const [one] = documents.landlords;
  return new Map(
    [...renderFeeds({...one!, corrections: [correction()]}, [NOTE, older], page)].map(({path, content}) => [
      path,
      content,
    ]),
  );
}

describe('a page of a site that knows its own address', () => {
  it('says where it stands and where it stands in the other language', () => {
    const page = render(SITE).get(`cy/${HOME}`) ?? '';
    expect(page).toContain(`<link rel="canonical" href="${SITE}/cy/larkfield-homes/" />`);
    expect(page).toContain(`hreflang="en-GB" href="${SITE}/larkfield-homes/"`);
    expect(page).toContain(`<meta property="og:image" content="${SITE}/cy/larkfield-homes/picture.png" />`);
    expect(page).toContain(`type="application/atom+xml"`);
  });

  it('describes the landlord and its figures as data, in the language of the page', () => {
    const pages = render(SITE);
    const [organization, dataset] = thingsOf(pages.get(HOME) ?? '');
    expect(organization).toMatchObject({'@type': 'Organization', name: 'Larkfield Homes', identifier: 'X0001'});
    expect(dataset).toMatchObject({'@type': 'Dataset', temporalCoverage: '2023-04-01/2025-03-31'});
    const [measure] = thingsOf(pages.get('cy/larkfield-homes/measures/tsm-tp02/index.html') ?? '');
    expect(measure).toMatchObject({
      inLanguage: 'cy-GB',
      license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      distribution: [
        {encodingFormat: 'text/csv', contentUrl: `${SITE}/larkfield-homes/v1/measures/tsm-tp02.csv`},
        {encodingFormat: 'application/json'},
      ],
    });
  });

  it('calls nobody an organisation who is made up, and says so before all else', () => {
    const made = sampleLandlord({illustrative: {en: 'It is made up.'}});
    const things = thingsOf(render(SITE, sampleDocuments({landlord: made})).get(HOME) ?? '');
    expect(things.map((thing) => thing['@type'])).toEqual(['Dataset']);
    expect(things[0]?.['description']).toMatch(/^It is made up\. /);
  });

  it('lets no name end the block of data', () => {
    const landlord = sampleLandlord({name: '</script><img src=x>'});
    const page = render(SITE, sampleDocuments({landlord})).get(HOME) ?? '';
    expect(page).not.toContain('<img');
    expect(thingsOf(page)[0]?.['name']).toBe('</script><img src=x>');
  });
});

describe('a page of a site that does not know its own address', () => {
  it('leaves out whatever needs one', () => {
    const pages = render(null);
    for (const [path, page] of pages) {
      expect(page, path).not.toMatch(/rel="canonical"|og:url|og:image|ld\+json|atom\+xml|undefined\/|null\//);
    }
    expect(pages.get(HOME)).toContain('hreflang="cy-GB" href="/cy/larkfield-homes/"');
    expect(pages.has('sitemap.xml')).toBe(false);
    expect(pages.get('robots.txt')).not.toContain('Sitemap');
    expect(feedsOf(null).size).toBe(0);
  });
});

describe('the sitemap', () => {
  it('names every page that may be listed once, with both languages, and robots are told of it', () => {
    const pages = render(SITE);
    const sitemap = pages.get('sitemap.xml') ?? '';
    const named = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const listed = [...pages.keys()].filter((path) => path.endsWith('index.html'));
    expect(named).toHaveLength(listed.length);
    expect(new Set(named)).toEqual(new Set(listed.map((path) => `${SITE}/${path.replace(/index\.html$/, '')}`)));
    expect(sitemap).toContain(`hreflang="cy-GB" href="${SITE}/cy/larkfield-homes/"`);
    expect(pages.get('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  });

  it('comes in parts where one file cannot hold it', () => {
    const files = [...renderSitemap(['/a/', '/b/', '/c/', '/cy/a/', '/cy/b/'], SITE, 2)];
    expect(files.map(({path}) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap.xml']);
    expect(files.at(-1)?.content).toContain(`<loc>${SITE}/sitemap-3.xml</loc>`);
    // The other language stands in another part.
    expect(files[0]?.content).toContain(`href="${SITE}/cy/a/"`);
    expect(files[1]?.content).not.toContain(`href="${SITE}/cy/c/"`);
  });
});

describe('the feeds of a landlord', () => {
  it('hold releases and corrections, the newest first, as JSON that says what is plain text', () => {
    const feed = JSON.parse(feedsOf(SITE).get('larkfield-homes/feed.json') ?? '') as {
      items: {id: string; title: string; content_html: string; url: string}[];
    };
    expect(feed.items.map(({title}) => title)).toEqual([
      `New figures: ${NOTE.headline.en}`,
      'Corrected: Satisfied with repairs, 2024/25',
      `New figures: ${NOTE.headline.en}`,
    ]);
    expect(feed.items[1]?.content_html).toBe(
      '<p>Rented homes: it was 71.0%, and it is not shown. Two answers were &lt;counted&gt; twice &amp; more.</p>',
    );
    expect(new Set(feed.items.map(({id}) => id)).size).toBe(3);
    expect(feed.items[1]?.url).toBe(`${SITE}/larkfield-homes/measures/tsm-tp02/`);
  });

  it('escape every text in Atom', () => {
    const atom = feedsOf(SITE).get('larkfield-homes/feed.xml') ?? '';
    expect(atom).toContain('A &amp; B &lt;i&gt;are&lt;/i&gt; ]]&gt; satisfied');
    expect(atom).not.toContain('<i>');
    expect(atom).toContain('<updated>2026-01-02T00:00:00.000Z</updated>');
  });
});

describe('the picture of a shared link', () => {
  const picturesOf = (documents = sampleDocuments(), site: string | null = SITE) => [
    ...drawPictures(documents, {assets: ASSETS, site}),
  ];

  it('fills as many homes as the share says, in each language', () => {
    const pictures = picturesOf();
    expect(pictures.map(({path}) => path)).toEqual(['larkfield-homes/picture.png', 'cy/larkfield-homes/picture.png']);
    for (const {svg} of pictures) {
      expect(svg.match(/<path transform="[^"]*" d="[^"]*" fill="#5a2a55"/g)).toHaveLength(72);
      expect(svg.match(/fill="none" stroke="#5a2a55"/g)).toHaveLength(28);
    }
  });

  it('draws no homes where there is no figure, and says what is made up', () => {
    const landlord = sampleLandlord({illustrative: {en: 'It is made up.'}, name: 'A & <B>'});
    const [picture] = picturesOf(sampleDocuments({value: null, landlord}));
    expect(picture?.svg).not.toContain('<path transform');
    expect(picture?.svg).not.toContain('NaN');
    expect(picture?.svg).toContain('>Made up</text>');
    expect(picture?.svg).toContain('A &amp; &lt;B&gt;');
    expect(picturesOf(sampleDocuments(), null)).toEqual([]);
  });

  it('keeps all words in their room, at the largest size that fits', () => {
    fc.assert(
      fc.property(fc.lorem({maxCount: 30}), fc.integer({min: 40, max: 300}), (words, height) => {
        const {lines, size} = fitLines(words, 600, {largest: 60, smallest: 20, height, weight: 400});
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length * size * LINE).toBeLessThanOrEqual(Math.max(height, 20 * LINE));
        if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(words.replace(/\s+/g, ' '));
      }),
    );
    expect(fitLines('Short', 600, {largest: 60, smallest: 20, height: 300, weight: 400}).size).toBe(60);
  });
});
